package dev.isg.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.domain.RiskDomain;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.Objective;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.ownership.Authorship;
import dev.isg.core.policy.AcceptableLevel;
import dev.isg.core.policy.CompanyFit;
import dev.isg.core.policy.Consideration;
import dev.isg.core.policy.ConsiderationStatement;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.policy.ResourcePurpose;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.process.RiskProcess;
import dev.isg.core.profile.StatutoryBasicPolicy;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeCheck;
import dev.isg.core.programme.PurposeStatement;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.core.ranking.RankingChoice;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskMatrix;
import dev.isg.core.tolerance.Tolerance;
import dev.isg.core.treatment.Treatment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A version of a policy that lacks nothing, and a programme around it, in parts a test may change
 * before it asks for either.
 */
public final class DirectSample {
  public static final PolicyId POLICY = PolicyId.of("risk-policy");
  public static final PersonId PRESIDENT = PersonId.of("president");
  public static final PersonId CISO = PersonId.of("ciso");
  public static final PersonId MANAGER = PersonId.of("manager");
  public static final CoreValueId TRUST = CoreValueId.of("trust");
  public static final RiskId LEAK = RiskId.of("leak");
  public static final ContentHash PAPERS =
      ContentHash.of("papers".getBytes(StandardCharsets.UTF_8));

  public PolicyState state = PolicyState.DRAFT;
  public int version = 1;
  public final List<ConsiderationStatement> considerations = new ArrayList<>();
  public final List<Risk> risks = new ArrayList<>();
  public final List<Treatment> treatments = new ArrayList<>();
  public final List<Tolerance> tolerances = new ArrayList<>();
  public Optional<AcceptableLevel> level =
      Optional.of(new AcceptableLevel(text("軽微まで", "minor only"), RiskGrade.ACCEPTABLE));
  public Optional<RiskMatrix> matrix = Optional.of(matrix());
  public Optional<ResourcePlan> resources = Optional.of(plan(LEAK));
  public Optional<RankingChoice> rankingChoice = Optional.empty();
  public Optional<RiskProcess> process = Optional.of(ProcessSample.complete());
  public Optional<CompanyFit> fit =
      Optional.of(
          new CompanyFit(
              text("製造", "manufacturing"), text("中堅", "mid-sized"), text("止めない", "go on")));
  public Optional<LocalDate> effectiveFrom = Optional.of(LocalDate.parse("2026-04-01"));
  public Optional<DecisionId> adoption = Optional.empty();
  public Optional<LocalizedText> changeReason = Optional.empty();
  public boolean statutory;
  public final List<CoreValue> coreValues = new ArrayList<>();

  public final List<RiskManagementPolicy> otherVersions = new ArrayList<>();
  public final List<RiskDomain> domains = new ArrayList<>();
  public final List<Authorship> authorships = new ArrayList<>();
  public final List<PurposeStatement> purposes = new ArrayList<>();
  public final List<Objective> objectives = new ArrayList<>();
  public Optional<StatutoryBasicPolicy> statutoryBasicPolicy = Optional.empty();

  public DirectSample() {
    coreValues.add(new CoreValue(TRUST, text("顧客の信頼", "trust of customers")));
    for (Consideration weighed : Consideration.values()) {
      considerations.add(new ConsiderationStatement(weighed, weighed.label()));
    }
    risks.add(risk("leak", 2, 2).build());
  }

  /** A sample whose version is in force. */
  public static DirectSample inForce() {
    DirectSample sample = new DirectSample();
    sample.state = PolicyState.IN_FORCE;
    sample.adoption = Optional.of(DecisionId.of("d-adopt"));
    return sample;
  }

  public RiskManagementPolicy policy() {
    return RiskManagementPolicy.builder()
        .id(POLICY)
        .version(version)
        .state(state)
        .title(text("リスク管理方針", "Risk policy"))
        .strategy(text("信頼で選ばれる", "be chosen for trust"))
        .companyFit(fit)
        .effectiveFrom(effectiveFrom)
        .addAllCoreValues(coreValues)
        .addAllConsiderations(considerations)
        .matrix(matrix)
        .addAllRisks(risks)
        .acceptableLevel(level)
        .addAllTolerances(tolerances)
        .rankingChoice(rankingChoice)
        .addAllTreatments(treatments)
        .process(process)
        .resources(resources)
        .partOfStatutoryBasicPolicy(statutory)
        .adoption(adoption)
        .changeReason(changeReason)
        .build();
  }

  public Programme programme() {
    List<RiskManagementPolicy> policies = new ArrayList<>(otherVersions);
    policies.add(policy());
    return Programme.builder()
        .governanceUnit(
            GovernanceUnit.builder()
                .name(text("小さな会社", "Small Company"))
                .scope(ScopeUnit.COMPANY)
                .root(UnitId.of("head"))
                .zone(ZoneId.of("Asia/Tokyo"))
                .build())
        .addAllPurposes(purposes)
        .addUnit(
            OrganisationUnit.builder()
                .id(UnitId.of("head"))
                .name(text("本社", "head office"))
                .kind(UnitKind.COMPANY)
                .build())
        .addPeople(person(PRESIDENT), person(CISO), person(MANAGER))
        .addAppointments(
            held(PRESIDENT, Role.EXECUTIVE), held(CISO, Role.CISO), held(MANAGER, Role.MANAGER))
        .addAllPolicies(policies)
        .statutoryBasicPolicy(statutoryBasicPolicy)
        .addAllDomains(domains)
        .addAllObjectives(objectives)
        .addAllAuthorships(authorships)
        .build();
  }

  /**
   * The rules of this library's risk half that the programme breaks, by id, in order. Each is told
   * in two languages without a gap.
   */
  public List<String> broken() {
    List<Issue> issues = ProgrammeCheck.check(programme()).issues();
    assertThat(issues)
        .allSatisfy(
            issue -> {
              assertThat(issue.text(Language.JA)).doesNotContain("{");
              assertThat(issue.text(Language.EN)).doesNotContain("{");
              assertThat(issue.message().en() + issue.mend().en()).isASCII();
              assertThat(issue.path()).startsWith("/");
            });
    return issues.stream()
        .map(Issue::rule)
        .map(rule -> rule.id())
        .filter(id -> id.startsWith("ISG-R-"))
        .toList();
  }

  public static LocalizedText text(String ja, String en) {
    return LocalizedText.of(ja, en);
  }

  public static Risk.Builder risk(String id, int impact, int likelihood) {
    Risk.Builder builder = Risk.builder();
    builder
        .id(RiskId.of(id))
        .statement(text("漏えい", "a leak"))
        .addThreaten(TRUST)
        .impact(impact)
        .likelihood(likelihood)
        .stance(text("下げる", "lower it"));
    if (id.equals("leak")) {
      builder.response(ResponseDirection.REDUCE_LIKELIHOOD);
    }
    return builder;
  }

  /** A two by two matrix: acceptable, attention twice, priority. */
  public static RiskMatrix matrix() {
    return RiskMatrix.builder()
        .addImpactLevels(text("小", "minor"), text("大", "major"))
        .addLikelihoodLevels(text("低", "low"), text("高", "high"))
        .addCells(
            List.of(RiskGrade.ACCEPTABLE, RiskGrade.ATTENTION),
            List.of(RiskGrade.ATTENTION, RiskGrade.PRIORITY))
        .build();
  }

  public static ResourcePlan plan(RiskId... risks) {
    return ResourcePlan.builder()
        .total(Money.of("JPY", "1000"))
        .addAllocation(
            ResourcePlan.Allocation.forRisks(
                text("対策", "measures"),
                Money.of("JPY", "400"),
                ResourcePurpose.RISK_MEASURES,
                Arrays.asList(risks)))
        .addAllocation(
            ResourcePlan.Allocation.forRisks(
                text("開発", "development"),
                Money.of("JPY", "600"),
                ResourcePurpose.VALUE_CREATION,
                List.of()))
        .build();
  }

  public static Decision.Builder adoption(String versionName) {
    Decision.Builder builder =
        decision(DecisionKind.POLICY_ADOPTION, versionName, "ADOPT", Role.EXECUTIVE);
    builder.inputs(PAPERS);
    return builder;
  }

  public static Decision.Builder decision(
      DecisionKind kind, String subject, String choice, Role role) {
    Decision.Builder builder = Decision.builder();
    builder
        .id(DecisionId.of("d-1"))
        .kind(kind)
        .subject(subject)
        .choice(choice)
        .reason(text("検討した", "weighed"))
        .decider(new Decider(PRESIDENT, role))
        .decidedAt(Instant.parse("2026-03-20T01:00:00Z"))
        .recordedAt(Instant.parse("2026-03-20T01:00:00Z"));
    return builder;
  }

  private static Person person(PersonId id) {
    return new Person(id, LocalizedText.same(id.value()));
  }

  private static Appointment held(PersonId person, Role role) {
    return Appointment.builder()
        .person(person)
        .role(role)
        .unit(UnitId.of("head"))
        .from(LocalDate.parse("2025-04-01"))
        .build();
  }
}
