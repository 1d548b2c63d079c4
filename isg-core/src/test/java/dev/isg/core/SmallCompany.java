package dev.isg.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.asset.InformationAsset;
import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Quantity;
import dev.isg.core.certification.Certifications;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.exception.ExceptionCase;
import dev.isg.core.improvement.ImprovementProposal;
import dev.isg.core.isms.IsmsMapping;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.AddedRequirement;
import dev.isg.core.objective.ConditionalTreatment;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.RequirementId;
import dev.isg.core.objective.RollUpChoice;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.outsourcing.Outsourcee;
import dev.isg.core.policy.AcceptableLevel;
import dev.isg.core.policy.Consideration;
import dev.isg.core.policy.ConsiderationStatement;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.core.review.ControlReview;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskMatrix;
import dev.isg.core.risk.SecurityProperty;
import dev.isg.core.securitypolicy.SecurityPolicy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The parts of a good programme, in lists that a test may change before it asks for the programme:
 * one thing of each kind, two units and a chain from policy to control.
 */
public final class SmallCompany {
  public static final UnitId HEAD = UnitId.of("head");
  public static final UnitId SALES = UnitId.of("sales");
  public static final PersonId PRESIDENT = PersonId.of("p-president");
  public static final PersonId CISO = PersonId.of("p-ciso");
  public static final CoreValueId TRUST = CoreValueId.of("v-trust");
  public static final ObjectiveId SIGN_IN = ObjectiveId.of("o-sign-in");
  public static final TargetId COVERAGE = TargetId.of("t-coverage");
  public static final IndicatorId MFA = IndicatorId.of("i-mfa");
  public static final ControlObjectiveId SECOND_FACTOR = ControlObjectiveId.of("co-second-factor");

  public UnitId root = HEAD;
  public final List<OrganisationUnit> units = new ArrayList<>();
  public final List<Person> people = new ArrayList<>();
  public final List<Appointment> appointments = new ArrayList<>();
  public final List<RiskManagementPolicy> policies = new ArrayList<>();
  public final List<Objective> objectives = new ArrayList<>();
  public final List<AddedRequirement> addedRequirements = new ArrayList<>();
  public final List<Target> targets = new ArrayList<>();
  public final List<ControlObjective> controlObjectives = new ArrayList<>();
  public final List<Control> controls = new ArrayList<>();
  public final List<SecurityPolicy> securityPolicies = new ArrayList<>();
  public final List<ControlReview> controlReviews = new ArrayList<>();
  public final List<ExceptionCase> exceptions = new ArrayList<>();
  public final List<ImprovementProposal> improvements = new ArrayList<>();
  public final List<EnvironmentChange> environmentChanges = new ArrayList<>();
  public final List<Outsourcee> outsourcees = new ArrayList<>();
  public Optional<IsmsMapping> isms = Optional.empty();
  public Optional<Certifications> certifications = Optional.empty();
  public final List<InformationAsset> assets = new ArrayList<>();

  public SmallCompany() {
    units.add(unit("head", UnitKind.COMPANY).build());
    units.add(unit("sales", UnitKind.DEPARTMENT).parent(HEAD).build());
    people.add(new Person(PRESIDENT, text("社長", "The president")));
    people.add(new Person(CISO, text("情報担当役員", "The CISO")));
    appointments.add(appointment(PRESIDENT, Role.EXECUTIVE).build());
    appointments.add(appointment(CISO, Role.CISO).appointedBy(PRESIDENT).build());
    policies.add(policy(PolicyState.IN_FORCE, 1).build());
    objectives.add(objective("o-sign-in").build());
    addedRequirements.add(
        new AddedRequirement(
            RequirementId.of("ar-partner"), text("共有先も同じ", "partners too"), text("共同開発", "joint")));
    targets.add(target("t-coverage").build());
    controlObjectives.add(
        ControlObjective.builder()
            .id(SECOND_FACTOR)
            .statement(text("二要素認証の導入", "a second factor is in place"))
            .addTarget(Link.to(COVERAGE))
            .build());
    controls.add(control("c-authenticator").addControlObjective(Link.to(SECOND_FACTOR)).build());
  }

  /** The good programme after a change. */
  public static Programme with(Consumer<SmallCompany> change) {
    SmallCompany company = new SmallCompany();
    change.accept(company);
    return company.programme();
  }

  public Programme programme() {
    return Programme.builder()
        .governanceUnit(
            GovernanceUnit.builder()
                .name(text("小さな会社", "Small Company"))
                .scope(ScopeUnit.COMPANY)
                .root(root)
                .fiscalCalendar(FiscalCalendar.JAPAN)
                .zone(ZoneId.of("Asia/Tokyo"))
                .build())
        .addAllUnits(units)
        .addAllPeople(people)
        .addAllAppointments(appointments)
        .addAllPolicies(policies)
        .addAllObjectives(objectives)
        .addAllAddedRequirements(addedRequirements)
        .addAllTargets(targets)
        .addAllControlObjectives(controlObjectives)
        .addAllControls(controls)
        .addAllSecurityPolicies(securityPolicies)
        .addAllControlReviews(controlReviews)
        .addAllExceptions(exceptions)
        .addAllImprovements(improvements)
        .addAllEnvironmentChanges(environmentChanges)
        .addAllOutsourcees(outsourcees)
        .isms(isms)
        .certifications(certifications)
        .addAllAssets(assets)
        .build();
  }

  /**
   * The issues after a change, each as its rule and its place. Each is told in two languages
   * without a gap.
   */
  public static List<String> broken(Consumer<SmallCompany> change) {
    List<Issue> issues = ProgrammeCheck.check(with(change)).issues();
    assertThat(issues)
        .allSatisfy(
            issue -> {
              assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{");
              assertThat(issue.message().en() + issue.mend().en()).isASCII();
              assertThat(issue.message().ja()).isNotEqualTo(issue.message().en());
            });
    return issues.stream().map(issue -> issue.rule().id() + " " + issue.path()).toList();
  }

  public static LocalizedText text(String ja, String en) {
    return LocalizedText.of(ja, en);
  }

  public static OrganisationUnit.Builder unit(String id, UnitKind kind) {
    OrganisationUnit.Builder builder = OrganisationUnit.builder();
    builder.id(UnitId.of(id)).name(LocalizedText.same(id)).kind(kind);
    return builder;
  }

  public static Appointment.Builder appointment(PersonId person, Role role) {
    Appointment.Builder builder = Appointment.builder();
    builder.person(person).role(role).unit(HEAD).from(LocalDate.parse("2025-04-01"));
    return builder;
  }

  /** A policy without matrix, risks and resources. */
  public static RiskManagementPolicy.Builder barePolicy(PolicyState state, int version) {
    RiskManagementPolicy.Builder builder = RiskManagementPolicy.builder();
    builder
        .id(PolicyId.of("risk-policy"))
        .version(version)
        .state(state)
        .title(text("リスク管理方針", "Risk management policy"))
        .strategy(text("信頼で選ばれる", "be chosen for trust"))
        .addCoreValue(new CoreValue(TRUST, text("顧客の信頼", "trust of customers")));
    return builder;
  }

  /** A policy with everything. */
  public static RiskManagementPolicy.Builder policy(PolicyState state, int version) {
    RiskManagementPolicy.Builder builder = barePolicy(state, version);
    builder
        .addAllConsiderations(
            Arrays.stream(Consideration.values())
                .map(weighed -> new ConsiderationStatement(weighed, weighed.label()))
                .toList())
        .matrix(matrix())
        .addRisk(risk("r-leak", 2, 2).build())
        .acceptableLevel(new AcceptableLevel(text("軽微まで", "minor only"), RiskGrade.ACCEPTABLE))
        .resources(resources("JPY 8000000"))
        .effectiveFrom(LocalDate.parse("2025-04-01"))
        .adoption(DecisionId.of("d-adopt"));
    return builder;
  }

  public static ResourcePlan resources(String allocated) {
    return ResourcePlan.builder()
        .total(Money.parse("JPY 10000000"))
        .addAllocation(new ResourcePlan.Allocation(text("認証", "sign-in"), Money.parse(allocated)))
        .build();
  }

  public static RiskMatrix matrix() {
    return RiskMatrix.builder()
        .addImpactLevels(text("小", "minor"), text("大", "major"))
        .addLikelihoodLevels(text("低", "low"), text("高", "high"))
        .addCells(
            List.of(RiskGrade.ACCEPTABLE, RiskGrade.ATTENTION),
            List.of(RiskGrade.ATTENTION, RiskGrade.PRIORITY))
        .build();
  }

  public static Risk.Builder risk(String id, int impact, int likelihood) {
    Risk.Builder builder = Risk.builder();
    builder
        .id(RiskId.of(id))
        .statement(text("顧客情報の漏えい", "customer data leaks"))
        .addProperty(SecurityProperty.CONFIDENTIALITY)
        .addThreaten(TRUST)
        .impact(impact)
        .likelihood(likelihood)
        .response(ResponseDirection.REDUCE_LIKELIHOOD);
    return builder;
  }

  public static Objective.Builder bareObjective(String id) {
    Objective.Builder builder = Objective.builder();
    builder.id(ObjectiveId.of(id)).statement(text("確実な本人確認", "everyone is who they say"));
    return builder;
  }

  public static Objective.Builder objective(String id) {
    Objective.Builder builder = bareObjective(id);
    builder.addCoreValue(Link.to(TRUST)).rollUp(rollUp(new RollUpMethod.All()));
    return builder;
  }

  public static RollUpChoice rollUp(RollUpMethod method) {
    return new RollUpChoice(
        method,
        ConditionalTreatment.AS_UNMET,
        NotEvaluableTreatment.BLOCKS,
        text("一つでも欠ければ破られる", "one gap is enough to get in"));
  }

  public static Target.Builder bareTarget(String id) {
    Target.Builder builder = Target.builder();
    builder
        .id(TargetId.of(id))
        .statement(text("年度末に 98 %", "98 % by the end of the year"))
        .kind(TargetKind.KPI);
    return builder;
  }

  public static Target.Builder target(String id) {
    Target.Builder builder = bareTarget(id);
    builder
        .addObjective(Link.to(SIGN_IN))
        .dueDate(LocalDate.parse("2026-03-31"))
        .addMeasure(
            TargetMeasure.of(
                MFA, new Criterion.AtLeast(Quantity.of("98", MeasurementUnit.PERCENT))));
    return builder;
  }

  public static Control.Builder control(String id) {
    return control(id, ControlKind.TECHNICAL);
  }

  /** A control at work. */
  public static Control.Builder control(String id, ControlKind kind) {
    Control.Builder builder = unstartedControl(id, kind);
    builder
        .addUnit(SALES)
        .addSteps(
            ControlStep.on(LocalDate.parse("2025-05-01"), ControlState.SELECTED),
            ControlStep.on(LocalDate.parse("2025-07-01"), ControlState.IMPLEMENTED));
    return builder;
  }

  /** A control without a unit and without a step. */
  public static Control.Builder unstartedControl(String id, ControlKind kind) {
    Control.Builder builder = Control.builder();
    builder.id(ControlId.of(id)).name(text("認証アプリ", "authenticator app")).kind(kind);
    return builder;
  }
}
