package dev.isg.core.danger;

import static dev.isg.core.OrganisationSample.DAY;
import static dev.isg.core.OrganisationSample.Q1;
import static dev.isg.core.OrganisationSample.Q2;
import static dev.isg.core.OrganisationSample.START;
import static dev.isg.core.OrganisationSample.held;
import static dev.isg.core.OrganisationSample.ids;
import static dev.isg.core.OrganisationSample.item;
import static dev.isg.core.OrganisationSample.receipt;
import static dev.isg.core.OrganisationSample.report;
import static dev.isg.core.OrganisationSample.text;
import static dev.isg.core.danger.DangerousState.JUDGEMENT_LEFT_TO_SUBORDINATES;
import static dev.isg.core.danger.DangerousState.POLICY_NOT_CONCRETE;
import static dev.isg.core.danger.DangerousState.REPORTS_NOT_UNDERSTOOD;
import static dev.isg.core.danger.DangerousState.STATE_NOT_GRASPED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.OrganisationSample;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.domain.DomainKind;
import dev.isg.core.domain.Interpretation;
import dev.isg.core.domain.RiskDomain;
import dev.isg.core.issue.Severity;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.reporting.ManagementReport;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.treatment.Retention;
import dev.isg.core.treatment.Treatment;
import dev.isg.core.treatment.TreatmentId;
import dev.isg.core.treatment.TreatmentOption;
import dev.isg.core.treatment.TreatmentState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DangerousStatesTest {
  private static final String NOON = "2025-05-01T03:00:00Z";

  private final OrganisationSample sample = new OrganisationSample();
  private final List<Decision> decisions =
      new ArrayList<>(List.of(decision("d-adopt", "president", Role.EXECUTIVE, NOON)));

  @Test
  @Tag("REQ-051")
  @Tag("REQ-121")
  void seesNoDangerWhereManagementManagesRisk() {
    assertThat(states(DAY).findings())
        .extracting(StateFinding::state)
        .containsExactly(DangerousState.values());
    assertThat(states(DAY).findings())
        .allSatisfy(found -> assertThat(found.presence()).isEqualTo(Presence.ABSENT))
        .allSatisfy(found -> assertThat(found.evidence()).isEmpty());
    assertThat(states(DAY).report().issues()).isEmpty();
    assertThat(STATE_NOT_GRASPED.source().place()).isEqualTo("2.1");
    assertThat(POLICY_NOT_CONCRETE.source().place()).isEqualTo("3.2.1");
  }

  @Test
  @Tag("REQ-051")
  void seesThatManagementGotNoReportOnAPeriodThatEnded() {
    sample.reports.set(1, report(Q2).build());

    StateFinding found = states(DAY).of(STATE_NOT_GRASPED);
    assertThat(found.presence()).isEqualTo(Presence.PRESENT);
    assertThat(found.evidence()).hasSize(1);
    assertThat(found.evidence().get(0).message())
        .isEqualTo(
            text(
                "FY2025-Q2 の報告を経営陣が 2025-10-01 までに受領していません（未受領）",
                "by 2025-10-01 management has not received the report on FY2025-Q2 (nobody received"
                    + " it)"));
    assertThat(found.evidence().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(states(DAY.minusDays(1)).of(STATE_NOT_GRASPED).presence())
        .as("the period has not ended yet")
        .isEqualTo(Presence.ABSENT);
  }

  @Test
  @Tag("REQ-051")
  void countsNoReceiptAfterTheDayOrOutsideManagement() {
    sample.reports.remove(1);
    assertThat(why(DAY)).containsExactly("no report on record");
    received("president", Role.EXECUTIVE, "2025-10-02");
    assertThat(why(DAY)).containsExactly("nobody received it");
    assertThat(why(DAY.plusDays(1))).isEmpty();
    received("ciso", Role.CISO, "2025-10-01");
    assertThat(why(DAY)).containsExactly("whoever received it was not in management");
    received("ciso", Role.EXECUTIVE, "2025-10-01");
    assertThat(why(DAY)).containsExactly("whoever received it was not in management");
    received("president", Role.BOARD_MEMBER, "2025-10-01");
    assertThat(why(DAY)).containsExactly("whoever received it was not in management");
    sample.appointments.add(held("president", Role.BOARD_MEMBER).until(DAY).build());
    assertThat(why(DAY)).isEmpty();
    sample.reports.add(report(Q2).build());
    assertThat(why(DAY)).as("one of several reports is enough").isEmpty();
  }

  @Test
  @Tag("REQ-051")
  void doesNotKnowWhereReportingIsNotLaidDownOrNothingIsDue() {
    assertThat(states(START).of(STATE_NOT_GRASPED).presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(codes(START, STATE_NOT_GRASPED)).containsExactly("ISG-R-178");
    sample.reporting = false;
    assertThat(states(DAY).of(STATE_NOT_GRASPED).presence()).isEqualTo(Presence.UNKNOWN);
    assertThat(codes(DAY, STATE_NOT_GRASPED)).containsExactly("ISG-R-175");
    assertThat(DangerRule.REPORTING_NOT_LAID_DOWN.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  @Tag("REQ-051")
  void seesThatSomeoneBelowManagementAcceptedARisk() {
    decisions.add(decision("d-1", "ciso", Role.CISO, NOON));

    StateFinding found = states(DAY).of(JUDGEMENT_LEFT_TO_SUBORDINATES);
    assertThat(found.presence()).isEqualTo(Presence.PRESENT);
    assertThat(found.evidence().get(0).path()).isEqualTo("/decisions/1");
    assertThat(found.evidence().get(0).message())
        .isEqualTo(
            text(
                "決定「d-1」（leak）で、経営陣でない「ciso」（CISO（最高情報セキュリティ責任者））がリスクを受容しています",
                "decision 'd-1' (leak): 'ciso', acting as CISO and not as management, accepted"
                    + " risk"));
    assertThat(found.evidence().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  @Tag("REQ-051")
  void wantsWhoAcceptedARiskInOfficeOnTheDayInTheZoneOfTheUnit() {
    decisions.add(decision("d-1", "president", Role.BOARD_MEMBER, NOON));
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).containsExactly("ISG-R-172");
    sample.appointments.add(
        held("president", Role.BOARD_MEMBER).until(LocalDate.parse("2025-05-01")).build());
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).isEmpty();
    decisions.set(1, decision("d-1", "president", Role.BOARD_MEMBER, "2025-05-01T15:00:00Z"));
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES))
        .as("it is 2 May in Tokyo")
        .containsExactly("ISG-R-172");
    decisions.set(1, decision("d-1", "ciso", Role.EXECUTIVE, NOON));
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).containsExactly("ISG-R-172");
  }

  @Test
  @Tag("REQ-051")
  void looksAtWhatStoodAndWasKnownByTheEndOfTheDay() {
    decisions.add(decision("d-1", "ciso", Role.CISO, "2025-10-01T14:59:59Z"));
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).containsExactly("ISG-R-171");
    decisions.set(1, decision("d-1", "ciso", Role.CISO, "2025-10-01T15:00:00Z"));
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).isEmpty();
    assertThat(codes(DAY.plusDays(1), JUDGEMENT_LEFT_TO_SUBORDINATES)).hasSize(1);
    decisions.add(
        builder(
                "d-2",
                DecisionKind.RISK_ACCEPTANCE,
                "president",
                Role.EXECUTIVE,
                "2025-10-02T01:00:00Z")
            .choice("TREAT")
            .replaces(DecisionId.of("d-1"))
            .build());
    assertThat(codes(DAY.plusDays(1), JUDGEMENT_LEFT_TO_SUBORDINATES)).isEmpty();
  }

  @Test
  @Tag("REQ-051")
  void looksAtNoDecisionToTreatOrOfAnotherKind() {
    decisions.add(
        builder("d-1", DecisionKind.RISK_ACCEPTANCE, "ciso", Role.CISO, NOON)
            .choice("TREAT")
            .build());
    decisions.add(
        builder("d-2", DecisionKind.TARGET_ACHIEVEMENT, "ciso", Role.CISO, NOON)
            .choice("MET")
            .build());

    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).isEmpty();
  }

  @Test
  @Tag("REQ-051")
  void takesTheAdoptionOfThePolicyForTheAcceptanceOfItsLevels() {
    decisions.set(0, decision("d-adopt", "ciso", Role.CISO, NOON));
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).containsExactly("ISG-R-171");

    decisions.clear();
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).containsExactly("ISG-R-173");
    assertThat(states(DAY).of(JUDGEMENT_LEFT_TO_SUBORDINATES).presence())
        .isEqualTo(Presence.UNKNOWN);
    sample.policies.clear();
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).containsExactly("ISG-R-178");
    decisions.add(decision("d-1", "president", Role.EXECUTIVE, NOON));
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).isEmpty();
  }

  @Test
  @Tag("REQ-051")
  void asksWhoDecidedThatARiskIsKept() {
    keeping(TreatmentOption.RETAIN, TreatmentState.CHOSEN);
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).containsExactly("ISG-R-173");
    decisions.add(
        builder("d-keep", DecisionKind.POLICY_ADOPTION, "ciso", Role.CISO, NOON)
            .choice("ADOPT")
            .build());
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).containsExactly("ISG-R-171");
    keeping(TreatmentOption.RETAIN, TreatmentState.PROPOSED);
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).isEmpty();
    keeping(TreatmentOption.AVOID, TreatmentState.CHOSEN);
    assertThat(codes(DAY, JUDGEMENT_LEFT_TO_SUBORDINATES)).isEmpty();
  }

  @Test
  @Tag("REQ-121")
  void seesItemsThatSayNothingToManagement() {
    sample.reports.set(
        0,
        ManagementReport.builder()
            .period(Q1)
            .by(PersonId.of("ciso"))
            .addItems(item(Optional.of(text("順調", "on course"))), item(Optional.empty()))
            .receipt(receipt("president", Role.EXECUTIVE, "2025-07-01"))
            .build());

    StateFinding found = states(DAY).of(REPORTS_NOT_UNDERSTOOD);
    assertThat(found.presence()).isEqualTo(Presence.PRESENT);
    assertThat(found.evidence().get(0).path()).isEqualTo("/reporting/reports/0/items/1");
    assertThat(found.evidence().get(0).message().en())
        .isEqualTo(
            "in the report on FY2025-Q1, the item '97 % applied' does not say in plain language"
                + " what it means");
    assertThat(codes(LocalDate.parse("2025-06-30"), REPORTS_NOT_UNDERSTOOD))
        .as("nothing was received by then")
        .containsExactly("ISG-R-178");
    sample.reports.clear();
    sample.reports.add(
        ManagementReport.builder()
            .period(Q1)
            .by(PersonId.of("ciso"))
            .receipt(receipt("president", Role.EXECUTIVE, "2025-07-01"))
            .build());
    assertThat(codes(DAY, REPORTS_NOT_UNDERSTOOD))
        .as("an empty report shows nothing")
        .containsExactly("ISG-R-178");
    sample.reporting = false;
    assertThat(states(DAY).of(REPORTS_NOT_UNDERSTOOD).presence()).isEqualTo(Presence.UNKNOWN);
  }

  @Test
  @Tag("REQ-121")
  void seesElementsOfThePolicyThatTheCisoHasNotInterpreted() {
    DirectSample policy = DirectSample.inForce();
    policy.coreValues.add(new CoreValue(CoreValueId.of("v-2"), text("安全", "safety")));
    sample.policies.set(0, policy.policy().withEffectiveFrom(Optional.of(START)));

    StateFinding found = states(DAY).of(POLICY_NOT_CONCRETE);
    assertThat(found.presence()).isEqualTo(Presence.PRESENT);
    assertThat(found.evidence()).hasSize(1);
    assertThat(found.evidence().get(0).path()).isEqualTo("/policies/0/coreValues/1");
    assertThat(found.evidence().get(0).message())
        .isEqualTo(
            text(
                "「risk-policy-v1」の「安全」を CISO が 2025-10-01 までに解釈していません",
                "by 2025-10-01 the CISO has not interpreted 'safety' of 'risk-policy-v1'"));
  }

  @Test
  @Tag("REQ-121")
  void countsOnlyWhatACisoInOfficeMadeOfThatVersionByTheDay() {
    assertThat(interpreted("ciso", 1, "2025-10-01", "o")).isTrue();
    assertThat(interpreted("ciso", 1, "2025-10-02", "o")).isFalse();
    assertThat(interpreted("ciso", 1, "2025-03-31", "o")).isFalse();
    assertThat(interpreted("officer", 1, "2025-10-01", "o")).isFalse();
    assertThat(interpreted("ciso", 2, "2025-10-01", "o")).isFalse();
    assertThat(interpreted("ciso", 1, "2025-10-01", "other")).isFalse();
    interpreted("ciso", 1, "2025-10-01", "o");
    RiskDomain security = sample.domains.get(0);
    sample.domains.set(
        0,
        RiskDomain.builder()
            .id(security.id())
            .kind(DomainKind.ENVIRONMENT)
            .addAllInterpretations(security.interpretations())
            .build());
    assertThat(codes(DAY, POLICY_NOT_CONCRETE)).as("of another field").hasSize(1);
    sample.domains.clear();
    assertThat(codes(DAY, POLICY_NOT_CONCRETE)).containsExactly("ISG-R-177");
  }

  @Test
  @Tag("REQ-121")
  void doesNotKnowWhatIsInterpretedWhileNoPolicyIsInForce() {
    assertThat(codes(START.minusDays(1), POLICY_NOT_CONCRETE)).containsExactly("ISG-R-178");
    sample.policies.set(0, sample.policies.get(0).withState(PolicyState.DECIDED));
    assertThat(codes(DAY, POLICY_NOT_CONCRETE)).containsExactly("ISG-R-178");
    sample.policies.set(
        0,
        sample.policies.get(0).withState(PolicyState.IN_FORCE).withEffectiveFrom(Optional.empty()));
    assertThat(codes(DAY, POLICY_NOT_CONCRETE)).isEmpty();
  }

  private boolean interpreted(String by, int version, String on, String objective) {
    sample.domains.set(
        0,
        OrganisationSample.domain(
            Interpretation.builder()
                .policy(DirectSample.POLICY)
                .version(version)
                .by(PersonId.of(by))
                .on(LocalDate.parse(on))
                .addObjective(ObjectiveId.of(objective))
                .build()));
    return codes(DAY, POLICY_NOT_CONCRETE).isEmpty();
  }

  private void keeping(TreatmentOption option, TreatmentState state) {
    DirectSample policy = DirectSample.inForce();
    policy.treatments.add(
        Treatment.builder()
            .id(TreatmentId.of("keep"))
            .risk(DirectSample.LEAK)
            .option(option)
            .retention(Retention.BY_CHOICE)
            .statement(text("保有", "keep"))
            .state(state)
            .decision(DecisionId.of("d-keep"))
            .build());
    sample.policies.set(0, policy.policy().withEffectiveFrom(Optional.of(START)));
  }

  private void received(String person, Role role, String day) {
    if (sample.reports.size() > 1) {
      sample.reports.remove(1);
    }
    sample.reports.add(report(Q2).receipt(receipt(person, role, day)).build());
  }

  private List<String> why(LocalDate day) {
    return states(day).of(STATE_NOT_GRASPED).evidence().stream()
        .map(issue -> issue.inputs().get("why").en())
        .toList();
  }

  private List<String> codes(LocalDate day, DangerousState state) {
    ids(states(day).report());
    return states(day).of(state).evidence().stream().map(issue -> issue.rule().id()).toList();
  }

  private DangerousStates states(LocalDate day) {
    return DangerousStates.of(sample.programme(), DecisionLog.of(decisions), day);
  }

  private static Decision decision(String id, String person, Role role, String at) {
    return builder(id, DecisionKind.RISK_ACCEPTANCE, person, role, at).choice("ACCEPT").build();
  }

  private static Decision.Builder builder(
      String id, DecisionKind kind, String person, Role role, String at) {
    Decision.Builder builder = Decision.builder();
    builder
        .id(DecisionId.of(id))
        .kind(kind)
        .subject("leak")
        .reason(text("検討した", "weighed"))
        .decider(new Decider(PersonId.of(person), role))
        .decidedAt(Instant.parse(at))
        .recordedAt(Instant.parse(at));
    return builder;
  }
}
