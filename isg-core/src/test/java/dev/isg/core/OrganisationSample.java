package dev.isg.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.arrangement.Arrangements;
import dev.isg.core.arrangement.Committee;
import dev.isg.core.arrangement.CommitteeMember;
import dev.isg.core.arrangement.CommitteeSeat;
import dev.isg.core.arrangement.Cooperation;
import dev.isg.core.arrangement.ManagementScope;
import dev.isg.core.arrangement.OtherActivity;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.decision.Decider;
import dev.isg.core.domain.DomainKind;
import dev.isg.core.domain.Interpretation;
import dev.isg.core.domain.RiskDomain;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.PositionLevel;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.core.reporting.EventId;
import dev.isg.core.reporting.HopStamp;
import dev.isg.core.reporting.ManagementReport;
import dev.isg.core.reporting.Receipt;
import dev.isg.core.reporting.ReportItem;
import dev.isg.core.reporting.ReportedEvent;
import dev.isg.core.reporting.Reporting;
import dev.isg.core.reporting.ReportingHop;
import dev.isg.core.risk.DomainId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A company whose organisation lacks nothing, in parts a test may change: a head office with a
 * sales department, a committee, a policy the CISO interpreted, and two quarters reported.
 */
public final class OrganisationSample {
  public static final UnitId HEAD = UnitId.of("head");
  public static final UnitId SALES = UnitId.of("sales");
  public static final LocalDate START = LocalDate.parse("2025-04-01");

  /** A day on which the reports of the first two quarters of fiscal 2025 are due. */
  public static final LocalDate DAY = LocalDate.parse("2025-10-01");

  public static final Period Q1 = Period.parse("2025-04-01/2025-06-30");
  public static final Period Q2 = Period.parse("2025-07-01/2025-09-30");

  public final List<OrganisationUnit> units = new ArrayList<>();
  public final List<Appointment> appointments = new ArrayList<>();
  public final List<RiskManagementPolicy> policies = new ArrayList<>();
  public final List<RiskDomain> domains = new ArrayList<>();
  public final List<Objective> objectives = new ArrayList<>();
  public final List<Target> targets = new ArrayList<>();
  public final List<CommitteeMember> members = new ArrayList<>();
  public final List<Cooperation> cooperations = new ArrayList<>();
  public Optional<ManagementScope> scope =
      Optional.of(new ManagementScope(text("全社", "all of it"), List.of(HEAD), List.of()));
  public Optional<LocalizedText> task = Optional.of(text("調整", "coordinates"));
  public boolean committee = true;

  public final List<ManagementReport> reports = new ArrayList<>();
  public final List<ReportedEvent> events = new ArrayList<>();
  public Optional<UnitId> riskDepartment = Optional.of(HEAD);
  public LocalDate from = START;
  public int daysToReport;
  public boolean reporting = true;

  public OrganisationSample() {
    units.add(unit("head", UnitKind.COMPANY).build());
    units.add(unit("sales", UnitKind.DEPARTMENT).parent(HEAD).build());
    appointments.add(held("president", Role.EXECUTIVE).build());
    appointments.add(ciso().build());
    appointments.add(held("officer", Role.SECURITY_OFFICER, SALES, START).build());
    appointments.add(held("sysop", Role.INFORMATION_SYSTEMS).build());
    appointments.add(held("lawyer", Role.LEGAL).build());
    appointments.add(held("clerk", Role.GENERAL_AFFAIRS).build());
    appointments.add(held("recruiter", Role.HUMAN_RESOURCES).build());
    members.add(member("president", CommitteeSeat.EXECUTIVE_IN_CHARGE));
    members.add(member("officer", CommitteeSeat.SECURITY_OFFICERS));
    members.add(member("sysop", CommitteeSeat.INFORMATION_SYSTEMS));
    members.add(member("lawyer", CommitteeSeat.LEGAL));
    members.add(member("clerk", CommitteeSeat.GENERAL_AFFAIRS));
    members.add(member("recruiter", CommitteeSeat.HUMAN_RESOURCES));
    cooperations.add(
        new Cooperation(
            OtherActivity.QUALITY_MANAGEMENT,
            Optional.empty(),
            Optional.of(text("並ぶ", "side by side")),
            Optional.of(text("合同監査", "joint audits"))));
    policies.add(DirectSample.inForce().policy().withEffectiveFrom(Optional.of(START)));
    objectives.add(
        Objective.builder()
            .id(ObjectiveId.of("o"))
            .statement(text("守る", "keep it safe"))
            .addCoreValue(Link.to(DirectSample.TRUST))
            .build());
    targets.add(
        target("t")
            .addObjective(Link.to(ObjectiveId.of("o")))
            .addMeasure(
                TargetMeasure.of(
                    IndicatorId.of("i"),
                    new Criterion.AtLeast(Quantity.of("98", MeasurementUnit.PERCENT))))
            .build());
    domains.add(domain(interpretation().build()));
    reports.add(report(Q1).receipt(receipt("president", Role.EXECUTIVE, "2025-07-01")).build());
    reports.add(report(Q2).receipt(receipt("president", Role.EXECUTIVE, "2025-10-01")).build());
  }

  public Programme programme() {
    Arrangements.Builder arrangements = Arrangements.builder();
    arrangements.scope(scope).addAllCooperations(cooperations);
    if (committee) {
      arrangements.committee(
          Committee.builder()
              .name(text("委員会", "the committee"))
              .task(task)
              .addAllMembers(members)
              .build());
    }
    Programme.Builder programme = Programme.builder();
    if (reporting) {
      programme.reporting(
          Reporting.builder()
              .riskDepartment(riskDepartment)
              .interval(Interval.QUARTERLY)
              .from(from)
              .daysToReport(daysToReport)
              .addAllReports(reports)
              .addAllEvents(events)
              .build());
    }
    return programme
        .governanceUnit(
            GovernanceUnit.builder()
                .name(text("会社", "the company"))
                .scope(ScopeUnit.COMPANY)
                .root(HEAD)
                .zone(ZoneId.of("Asia/Tokyo"))
                .build())
        .addAllUnits(units)
        .addAllPeople(
            List.of("president", "ciso", "officer", "sysop", "lawyer", "clerk", "recruiter")
                .stream()
                .map(id -> new Person(PersonId.of(id), LocalizedText.same(id)))
                .toList())
        .addAllAppointments(appointments)
        .arrangements(arrangements.build())
        .addAllPolicies(policies)
        .addAllDomains(domains)
        .addAllObjectives(objectives)
        .addAllTargets(targets)
        .build();
  }

  /** The rules of a report by id, in order, each checked to be told in two languages. */
  public static List<String> ids(ValidationReport report) {
    assertThat(report.issues())
        .allSatisfy(
            issue -> {
              assertThat(issue.text(Language.JA)).doesNotContain("{");
              assertThat(issue.text(Language.EN)).doesNotContain("{");
              assertThat(issue.message().en() + issue.mend().en()).isASCII();
              assertThat(issue.path()).startsWith("/");
            });
    return report.issues().stream().map(issue -> issue.rule().id()).sorted().toList();
  }

  /** The one issue of a report that breaks a rule. */
  public static Issue only(ValidationReport report, String id) {
    List<Issue> found =
        report.issues().stream().filter(issue -> issue.rule().id().equals(id)).toList();
    assertThat(found).as(id).hasSize(1);
    return found.get(0);
  }

  /** The appointment of a CISO who is no member of management and lacks nothing. */
  public static Appointment.Builder ciso() {
    Appointment.Builder builder = mandated(held("ciso", Role.CISO));
    builder.level(PositionLevel.DEPARTMENT_HEAD);
    return builder;
  }

  /** The same appointment, by the president on the first day, with a mandate that is known. */
  public static Appointment.Builder mandated(Appointment.Builder builder) {
    builder
        .appointedOn(START)
        .appointedBy(PersonId.of("president"))
        .mandate(text("統括する", "is in charge"))
        .announcedInternally(true);
    return builder;
  }

  public static Appointment.Builder held(String person, Role role) {
    return held(person, role, HEAD, START);
  }

  public static Appointment.Builder held(String person, Role role, UnitId unit, LocalDate from) {
    Appointment.Builder builder = Appointment.builder();
    builder.person(PersonId.of(person)).role(role).unit(unit).from(from);
    return builder;
  }

  public static CommitteeMember member(String person, CommitteeSeat seat) {
    return CommitteeMember.of(PersonId.of(person), seat, START);
  }

  public static OrganisationUnit.Builder unit(String id, UnitKind kind) {
    OrganisationUnit.Builder builder = OrganisationUnit.builder();
    builder.id(UnitId.of(id)).name(LocalizedText.same(id)).kind(kind);
    return builder;
  }

  public static Target.Builder target(String id) {
    Target.Builder builder = Target.builder();
    builder
        .id(TargetId.of(id))
        .statement(text("98 %", "98 %"))
        .kind(TargetKind.KPI)
        .dueDate(LocalDate.parse("2026-03-31"));
    return builder;
  }

  public static RiskDomain domain(Interpretation... made) {
    return RiskDomain.builder()
        .id(DomainId.of("security"))
        .kind(DomainKind.INFORMATION_SECURITY)
        .head(PersonId.of("ciso"))
        .managementSystem(text("仕組み", "a system"))
        .addInterpretations(made)
        .build();
  }

  public static Interpretation.Builder interpretation() {
    Interpretation.Builder builder = Interpretation.builder();
    builder
        .policy(DirectSample.POLICY)
        .version(1)
        .by(PersonId.of("ciso"))
        .on(LocalDate.parse("2025-04-10"))
        .addObjective(ObjectiveId.of("o"))
        .addTarget(TargetId.of("t"))
        .organisation(text("CISO が決める", "the CISO decides"))
        .resources(text("二名", "two people"));
    return builder;
  }

  public static ManagementReport.Builder report(Period period) {
    ManagementReport.Builder builder = ManagementReport.builder();
    builder
        .period(period)
        .by(PersonId.of("ciso"))
        .addItem(item(Optional.of(text("順調", "on course"))));
    return builder;
  }

  public static ReportItem item(Optional<LocalizedText> message) {
    return new ReportItem(Optional.of("t"), text("適用率 97 %", "97 % applied"), message);
  }

  public static Receipt receipt(String person, Role role, String day) {
    return new Receipt(new Decider(PersonId.of(person), role), LocalDate.parse(day));
  }

  public static ReportedEvent.Builder event() {
    ReportedEvent.Builder builder = ReportedEvent.builder();
    builder.id(EventId.of("e-1")).title(text("紛失", "a loss")).unit(SALES);
    return builder;
  }

  public static HopStamp stamp(ReportingHop hop, String at) {
    return new HopStamp(hop, Instant.parse("2025-05-01T" + at + ":00Z"), PersonId.of("officer"));
  }

  public static LocalizedText text(String ja, String en) {
    return LocalizedText.of(ja, en);
  }
}
