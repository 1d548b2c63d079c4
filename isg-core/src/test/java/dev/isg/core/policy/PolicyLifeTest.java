package dev.isg.core.policy;

import static dev.isg.core.DirectSample.POLICY;
import static dev.isg.core.DirectSample.adoption;
import static dev.isg.core.DirectSample.decision;
import static dev.isg.core.DirectSample.risk;
import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.DirectSample;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.Role;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.RiskId;
import dev.isg.core.treatment.Treatment;
import dev.isg.core.treatment.TreatmentId;
import dev.isg.core.treatment.TreatmentOption;
import dev.isg.core.treatment.TreatmentState;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyLifeTest {
  private static final LocalDate APRIL = LocalDate.parse("2026-04-01");
  private static final ContentHash EVALUATION =
      ContentHash.of("evaluation".getBytes(StandardCharsets.UTF_8));

  @Test
  @Tag("REQ-117")
  @Tag("REQ-020")
  void leadsADraftThroughItsWholeLife() {
    List<RiskManagementPolicy> first = inForce(new DirectSample().policy());
    PolicyLife life = PolicyLife.of(POLICY, first);
    PolicyLife drafted =
        PolicyLife.of(
            POLICY, life.nextDraft(text("新しい脅威", "new threat"), Optional.empty()).orThrow());
    RiskManagementPolicy draft = drafted.version(2).orElseThrow();

    assertThat(draft.state()).isEqualTo(PolicyState.DRAFT);
    assertThat(draft.adoption()).isEmpty();
    assertThat(draft.effectiveFrom()).isEmpty();

    LocalDate october = LocalDate.parse("2026-10-01");
    List<RiskManagementPolicy> second =
        List.of(first.get(0), draft.withEffectiveFrom(Optional.of(october)));
    List<RiskManagementPolicy> decided =
        PolicyLife.of(POLICY, second).decide(2, adoption("risk-policy-v2").build()).orThrow();
    PolicyLife after =
        PolicyLife.of(POLICY, PolicyLife.of(POLICY, decided).enterIntoForce(2, october).orThrow());

    assertThat(after.version(1).orElseThrow().state()).isEqualTo(PolicyState.SUPERSEDED);
    assertThat(after.version(2).orElseThrow().state()).isEqualTo(PolicyState.IN_FORCE);
    assertThat(after.inForceOn(october.minusDays(1)).orElseThrow().version()).isEqualTo(1);
    assertThat(after.inForceOn(october).orElseThrow().version()).isEqualTo(2);
    assertThat(after.inForceOn(APRIL.minusDays(1))).isEmpty();
  }

  @Test
  @Tag("REQ-117")
  void keepsTheDecisionTheReasonAndTheTrigger() {
    List<RiskManagementPolicy> versions =
        PolicyLife.of(POLICY, inForce(new DirectSample().policy()))
            .nextDraft(text("達成できない", "cannot be reached"), Optional.of(EVALUATION))
            .orThrow();

    assertThat(versions.get(0).adoption()).contains(adoption("risk-policy-v1").build().id());
    assertThat(versions.get(1).changeReason()).contains(text("達成できない", "cannot be reached"));
    assertThat(versions.get(1).triggeredBy()).contains(EVALUATION);
  }

  @ParameterizedTest
  @EnumSource(Consideration.class)
  @Tag("REQ-110")
  @Tag("REQ-020")
  @Tag("REQ-002")
  void refusesADecisionWithoutAConsideration(Consideration left) {
    assertRefused(
        sample -> sample.considerations.removeIf(one -> one.consideration() == left),
        PolicyLifeRule.CONSIDERATION_LACKING);
  }

  @Test
  @Tag("REQ-110")
  @Tag("SUB-13")
  void refusesADecisionWithoutAnAcceptableLevel() {
    assertRefused(
        sample -> {
          sample.statutory = true;
          sample.level = Optional.empty();
        },
        PolicyLifeRule.LEVEL_LACKING);
  }

  @Test
  @Tag("REQ-111")
  void refusesADecisionWithoutACoreValue() {
    assertRefused(
        sample -> {
          sample.coreValues.clear();
          sample.risks.clear();
        },
        PolicyLifeRule.CORE_VALUES_LACKING);
  }

  @Test
  @Tag("REQ-114")
  void refusesADecisionWithoutResourcesForAPriorityRisk() {
    assertRefused(
        sample -> sample.resources = Optional.of(DirectSample.plan(RiskId.of("other"))),
        PolicyLifeRule.PRIORITY_WITHOUT_RESOURCES);
    assertRefused(
        sample -> sample.resources = Optional.empty(), PolicyLifeRule.PRIORITY_WITHOUT_RESOURCES);
  }

  @Test
  @Tag("REQ-114")
  void asksForNoResourcesForARiskThatIsRetainedOrHasNoPriority() {
    DirectSample sample = new DirectSample();
    sample.resources = Optional.empty();
    sample.risks.clear();
    sample.risks.add(risk("kept", 2, 2).response(ResponseDirection.RETAIN_BY_CHOICE).build());
    sample.risks.add(risk("small", 2, 1).build());

    assertThat(decide(sample.policy(), adoption("risk-policy-v1").build()))
        .isInstanceOf(PolicyTransition.Taken.class);
  }

  @Test
  @Tag("REQ-112")
  void refusesADecisionOnARiskOutsideTheMatrix() {
    assertRefusedBy(sample -> sample.risks.add(risk("far", 3, 1).build()), "ISG-R-103");
  }

  @Test
  @Tag("REQ-113")
  @Tag("REQ-115")
  void choosesNoResponseForManagement() {
    DirectSample sample = new DirectSample();
    sample.risks.clear();
    sample.risks.add(risk("open", 2, 2).build());
    sample.resources = Optional.of(DirectSample.plan(RiskId.of("open")));

    PolicyTransition refused = decide(sample.policy(), adoption("risk-policy-v1").build());

    assertThat(errors(refused)).containsExactly(PolicyLifeRule.PRIORITY_WITHOUT_RESPONSE.id());
    assertThat(sample.policy().risks().get(0).response()).isEmpty();
  }

  @Test
  @Tag("REQ-115")
  void changesNothingButStateAndAdoptionWhenDecided() {
    RiskManagementPolicy draft = new DirectSample().policy();
    RiskManagementPolicy decided =
        decide(draft, adoption("risk-policy-v1").build()).orThrow().get(0);

    assertThat(decided.withState(PolicyState.DRAFT).withAdoption(Optional.empty()))
        .isEqualTo(draft);
  }

  @Test
  @Tag("REQ-101")
  @Tag("REQ-010")
  void letsAnyoneOfManagementDecideAndNobodyElse() {
    for (Role role : Role.values()) {
      Decision decision =
          decision(DecisionKind.POLICY_ADOPTION, "risk-policy-v1", "ADOPT", role)
              .inputs(DirectSample.PAPERS)
              .build();
      List<String> errors = errors(decide(new DirectSample().policy(), decision));

      assertThat(errors.isEmpty())
          .as(role.name())
          .isEqualTo(role == Role.BOARD_MEMBER || role == Role.EXECUTIVE);
    }
  }

  @Test
  @Tag("REQ-456")
  void refusesADecisionThatDoesNotRecordItsInputs() {
    Decision blind =
        decision(DecisionKind.POLICY_ADOPTION, "risk-policy-v1", "ADOPT", Role.EXECUTIVE).build();

    assertThat(errors(decide(new DirectSample().policy(), blind)))
        .containsExactly(PolicyLifeRule.INPUTS_NOT_RECORDED.id());
  }

  @Test
  @Tag("REQ-117")
  void refusesADecisionOnSomethingElse() {
    RiskManagementPolicy draft = new DirectSample().policy();

    assertThat(errors(decide(draft, adoption("risk-policy-v2").build())))
        .containsExactly(PolicyLifeRule.NOT_ITS_ADOPTION.id());
    assertThat(
            errors(
                decide(
                    draft,
                    decision(
                            DecisionKind.POLICY_ADOPTION,
                            "risk-policy-v1",
                            "REJECT",
                            Role.EXECUTIVE)
                        .inputs(DirectSample.PAPERS)
                        .build())))
        .containsExactly(PolicyLifeRule.NOT_ITS_ADOPTION.id());
  }

  @Test
  @Tag("SUB-24")
  void refusesADecisionOnAnUnsoundTreatment() {
    assertRefusedBy(
        sample ->
            sample.treatments.add(
                Treatment.builder()
                    .id(TreatmentId.of("t"))
                    .risk(DirectSample.LEAK)
                    .option(TreatmentOption.AVOID)
                    .statement(text("やめる", "stop it"))
                    .state(TreatmentState.CHOSEN)
                    .build()),
        "ISG-R-202");
  }

  @Test
  @Tag("REQ-454")
  @Tag("REQ-470")
  @Tag("REQ-465")
  void remarksOnAMissingFitProcessAndPlanWithoutStandingInTheWay() {
    DirectSample sample = new DirectSample();
    sample.fit = Optional.empty();
    sample.process = Optional.empty();

    PolicyTransition taken = decide(sample.policy(), adoption("risk-policy-v1").build());

    assertThat(taken).isInstanceOf(PolicyTransition.Taken.class);
    assertThat(taken.issues().issues().stream().map(issue -> issue.rule().id()))
        .containsExactlyInAnyOrder("ISG-R-019", "ISG-R-506", "ISG-R-509");
    assertThat(decide(new DirectSample().policy(), adoption("risk-policy-v1").build()).issues())
        .matches(report -> report.issues().isEmpty());
  }

  @Test
  @Tag("REQ-117")
  void entersIntoForceOnItsDayAndNotBefore() {
    List<RiskManagementPolicy> decided =
        decide(new DirectSample().policy(), adoption("risk-policy-v1").build()).orThrow();
    PolicyLife life = PolicyLife.of(POLICY, decided);

    assertThat(errors(life.enterIntoForce(1, APRIL.minusDays(1))))
        .containsExactly(PolicyLifeRule.NOT_YET_EFFECTIVE.id());
    assertThat(life.enterIntoForce(1, APRIL)).isInstanceOf(PolicyTransition.Taken.class);
    assertThat(life.enterIntoForce(1, APRIL.plusDays(1)))
        .isInstanceOf(PolicyTransition.Taken.class);
  }

  @Test
  @Tag("REQ-117")
  void refusesToEnterIntoForceWithoutDayOrAdoption() {
    DirectSample sample = new DirectSample();
    sample.state = PolicyState.DECIDED;
    sample.effectiveFrom = Optional.empty();

    assertThat(errors(PolicyLife.of(POLICY, List.of(sample.policy())).enterIntoForce(1, APRIL)))
        .containsExactlyInAnyOrder(
            PolicyLifeRule.EFFECTIVE_FROM_LACKING.id(), PolicyLifeRule.NOT_ITS_ADOPTION.id());
  }

  @Test
  @Tag("REQ-117")
  void leavesNoStepOut() {
    PolicyLife draft = PolicyLife.of(POLICY, List.of(new DirectSample().policy()));
    PolicyLife inForce = PolicyLife.of(POLICY, inForce(new DirectSample().policy()));

    assertThat(errors(draft.enterIntoForce(1, APRIL)))
        .containsExactly(PolicyLifeRule.WRONG_STATE.id());
    assertThat(errors(draft.supersede(1))).containsExactly(PolicyLifeRule.WRONG_STATE.id());
    assertThat(errors(inForce.decide(1, adoption("risk-policy-v1").build())))
        .containsExactly(PolicyLifeRule.WRONG_STATE.id());
    assertThat(errors(inForce.supersede(1)))
        .containsExactly(PolicyLifeRule.NOTHING_TAKES_ITS_PLACE.id());
    assertThat(errors(inForce.decide(7, adoption("risk-policy-v7").build())))
        .containsExactly(PolicyLifeRule.NO_SUCH_VERSION.id());
    assertThat(errors(draft.nextDraft(text("理由", "reason"), Optional.empty())))
        .containsExactly(PolicyLifeRule.DRAFT_IS_OPEN.id());
  }

  @Test
  @Tag("REQ-117")
  void supersedesAVersionOnceALaterOneIsInForce() {
    RiskManagementPolicy first = DirectSample.inForce().policy();
    PolicyLife twoInForce = PolicyLife.of(POLICY, List.of(first, first.withVersion(2)));

    assertThat(twoInForce.supersede(1).orThrow())
        .containsExactly(first.withState(PolicyState.SUPERSEDED), first.withVersion(2));
    assertThat(errors(twoInForce.supersede(2)))
        .containsExactly(PolicyLifeRule.NOTHING_TAKES_ITS_PLACE.id());
  }

  @Test
  @Tag("REQ-117")
  void putsNoOlderVersionIntoForceAfterALaterOne() {
    RiskManagementPolicy first = DirectSample.inForce().policy();
    List<RiskManagementPolicy> versions =
        List.of(first.withState(PolicyState.DECIDED), first.withVersion(2));

    assertThat(errors(PolicyLife.of(POLICY, versions).enterIntoForce(1, APRIL)))
        .containsExactly(PolicyLifeRule.OLDER_THAN_IN_FORCE.id());
  }

  @Test
  @Tag("REQ-117")
  void wantsAReasonForEveryVersionAfterTheFirst() {
    DirectSample sample = new DirectSample();
    sample.version = 2;

    assertThat(errors(decide(sample.policy(), adoption("risk-policy-v2").build())))
        .containsExactly(PolicyLifeRule.CHANGE_WITHOUT_REASON.id());
  }

  @Test
  @Tag("REQ-028")
  void opensARevisionWhenManagementDecidesToRevise() {
    PolicyLife life = PolicyLife.of(POLICY, inForce(new DirectSample().policy()));
    for (String choice : List.of("REVISE_POLICY", "REVISE_TOLERANCE", "REVISE_RESOURCES")) {
      Decision review =
          decision(DecisionKind.POLICY_REVIEW, "risk-policy-v1", choice, Role.BOARD_MEMBER).build();

      RiskManagementPolicy draft = life.openRevision(review, EVALUATION).orThrow().get(1);

      assertThat(draft.versionName()).isEqualTo("risk-policy-v2");
      assertThat(draft.state()).isEqualTo(PolicyState.DRAFT);
      assertThat(draft.triggeredBy()).contains(EVALUATION);
      assertThat(draft.changeReason()).isEqualTo(review.reason());
    }
  }

  @Test
  @Tag("REQ-028")
  @Tag("REQ-101")
  void opensNoRevisionWhenThePolicyIsKeptOrTheCisoDecided() {
    PolicyLife life = PolicyLife.of(POLICY, inForce(new DirectSample().policy()));
    Decision kept =
        decision(DecisionKind.POLICY_REVIEW, "risk-policy-v1", "KEEP", Role.BOARD_MEMBER).build();
    Decision usurped =
        decision(DecisionKind.POLICY_REVIEW, "risk-policy-v1", "REVISE_POLICY", Role.CISO).build();

    assertThat(errors(life.openRevision(kept, EVALUATION)))
        .containsExactly(PolicyLifeRule.NOT_A_REVISION.id());
    assertThat(errors(life.openRevision(usurped, EVALUATION)))
        .containsExactly(PolicyLifeRule.NOT_DECIDED_BY_MANAGEMENT.id());
  }

  @Test
  void throwsEveryReasonAtThoseWhoWantAnException() {
    DirectSample sample = new DirectSample();
    sample.considerations.clear();

    assertThatThrownBy(() -> decide(sample.policy(), adoption("risk-policy-v1").build()).orThrow())
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            refused -> assertThat(refused.report().errors()).hasSize(5));
  }

  private static List<RiskManagementPolicy> inForce(RiskManagementPolicy draft) {
    List<RiskManagementPolicy> decided =
        decide(draft, adoption(draft.versionName()).build()).orThrow();
    return PolicyLife.of(POLICY, decided).enterIntoForce(draft.version(), APRIL).orThrow();
  }

  private static PolicyTransition decide(RiskManagementPolicy draft, Decision decision) {
    return PolicyLife.of(POLICY, List.of(draft)).decide(draft.version(), decision);
  }

  private static void assertRefused(Consumer<DirectSample> change, PolicyLifeRule rule) {
    assertRefusedBy(change, rule.id());
  }

  private static void assertRefusedBy(Consumer<DirectSample> change, String rule) {
    DirectSample sample = new DirectSample();
    change.accept(sample);

    PolicyTransition refused = decide(sample.policy(), adoption("risk-policy-v1").build());

    assertThat(refused).isInstanceOf(PolicyTransition.Refused.class);
    assertThat(errors(refused)).containsOnly(rule);
    for (Issue issue : refused.issues().errors()) {
      assertThat(issue.message().ja()).doesNotContain("{");
      assertThat(issue.message().en()).doesNotContain("{");
      assertThat(issue.mend().en()).doesNotContain("{");
    }
  }

  private static List<String> errors(PolicyTransition transition) {
    return transition.issues().issues().stream()
        .filter(issue -> issue.severity() == Severity.ERROR)
        .map(issue -> issue.rule().id())
        .toList();
  }
}
