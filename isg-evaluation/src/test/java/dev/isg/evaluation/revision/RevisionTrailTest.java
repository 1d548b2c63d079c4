package dev.isg.evaluation.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.TargetId;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.executive.ExecutiveViewpoint;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.policy.ChangedClause;
import dev.isg.evaluation.policy.ClauseGround;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.rule.ExecutiveRule;
import dev.isg.evaluation.verdict.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-305")
final class RevisionTrailTest {
  private static final PolicyId POLICY = PolicyId.of("risk-policy");

  private static MiniCompany company() {
    return new MiniCompany()
        .target("T1", "100")
        .measured("T1", MiniCompany.percent("90"))
        .cause("T1", CauseFactor.RESOURCES, NextStep.REVISE_TARGET)
        .decided(Decisions.viewpoint(ExecutiveViewpoint.ADEQUACY, "REVISE_RESOURCES").build())
        .decided(Decisions.review("REVISE_POLICY").build());
  }

  private static RiskManagementPolicy next(EvaluationInput input, Evaluation evaluation) {
    return evaluation
        .policy()
        .orElseThrow()
        .proposal()
        .orElseThrow()
        .draftOf(input.programme().policy().orElseThrow(), evaluation.contentHash());
  }

  private static RiskManagementPolicy replaced(
      RiskManagementPolicy policy, String from, String to) {
    String json = IsgJson.standard().write(policy);
    assertThat(json).contains(from);
    return IsgJson.standard()
        .read("policy.json", json.replace(from, to), RiskManagementPolicy.class)
        .value();
  }

  @Test
  void namesWhatOfTheEvaluationLedToEachClause() {
    List<ChangedClause> clauses =
        company().evaluate().policy().orElseThrow().proposal().orElseThrow().clauses();

    assertThat(clauses)
        .extracting(ChangedClause::clause)
        .containsExactly("coreValues/V1", "resources");
    assertThat(clauses.get(0).grounds())
        .containsExactly(
            new ClauseGround(ClauseGround.Kind.CORE_VALUE, "V1"),
            new ClauseGround(ClauseGround.Kind.OBJECTIVE, "O1"));
    assertThat(clauses.get(1).targets()).containsExactly(TargetId.of("T1"));
    assertThat(clauses.get(1).grounds())
        .containsExactly(
            new ClauseGround(ClauseGround.Kind.VIEWPOINT, "J1-2"),
            new ClauseGround(ClauseGround.Kind.CAUSE, "c-T1"));
  }

  @Test
  void addsAViewpointToTheGroundsOfAClauseThatIsThereAlready() {
    MiniCompany company =
        new MiniCompany()
            .target("T1", "100")
            .measured("T1", MiniCompany.percent("90"))
            .decided(
                Decisions.viewpoint(ExecutiveViewpoint.IMPLEMENTATION, "REVISE_POLICY").build())
            .decided(Decisions.review("REVISE_POLICY").build());

    assertThat(company.evaluate().policy().orElseThrow().proposal().orElseThrow().clauses())
        .singleElement()
        .satisfies(
            clause ->
                assertThat(clause.grounds())
                    .contains(new ClauseGround(ClauseGround.Kind.VIEWPOINT, "J1-3")));
  }

  @Test
  void goesFromAnEvaluationToItsRevisionsAndFromAClauseToTheEvaluationsBehindIt() {
    EvaluationInput input = company().input();
    Evaluation evaluation = Evaluator.evaluate(input);
    RiskManagementPolicy first = input.programme().policy().orElseThrow();
    RiskManagementPolicy second =
        replaced(
            replaced(next(input, evaluation), "the trust of customers", "the trust of clients"),
            "Business goes on.",
            "Business goes on within a day.");
    RevisionTrail trail = RevisionTrail.of(List.of(second, first), List.of(evaluation));

    assertThat(trail.revisionsOf(evaluation.contentHash()))
        .extracting(ClauseRevision::clause, ClauseRevision::fate)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("acceptableLevel", ClauseFate.CHANGED_UNASKED),
            org.assertj.core.groups.Tuple.tuple("coreValues/V1", ClauseFate.CHANGED_AS_ASKED),
            org.assertj.core.groups.Tuple.tuple("resources", ClauseFate.LEFT_AS_IT_WAS));
    assertThat(trail.behind(POLICY, "coreValues/V1"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.evaluation()).contains(evaluation.contentHash());
              assertThat(found.asked().orElseThrow().targets()).containsExactly(TargetId.of("T1"));
              assertThat(found.fromVersion()).isEqualTo(1);
              assertThat(found.toVersion()).isEqualTo(2);
              assertThat(found.text().en())
                  .startsWith(
                      "risk-policy-v1 → v2 coreValues/V1 (changed because of the evaluation;"
                          + " evaluation "
                          + evaluation.contentHash().brief()
                          + "): ");
              assertThat(found.text().ja()).contains("評価に基づき改訂");
            });
    assertThat(trail.behind(POLICY, "risks")).isEmpty();
    assertThat(trail.behind(PolicyId.of("other"), "coreValues/V1")).isEmpty();
    assertThat(trail.revisionsOf(IsgJson.standard().hash(first))).isEmpty();
    assertThat(trail.all()).hasSize(3);
  }

  @Test
  void tellsAChangeThatNoEvaluationAtHandAskedFor() {
    EvaluationInput input = company().input();
    RiskManagementPolicy first = input.programme().policy().orElseThrow();
    RiskManagementPolicy second =
        replaced(first, "the trust of customers", "the trust of clients").withVersion(2);
    ClauseRevision found = RevisionTrail.of(List.of(first, second), List.of()).all().get(0);

    assertThat(found.fate()).isEqualTo(ClauseFate.CHANGED_UNASKED);
    assertThat(found.evaluation()).isEmpty();
    assertThat(found.asked()).isEmpty();
    assertThat(found.text())
        .isEqualTo(
            LocalizedText.of(
                "risk-policy-v1 → v2 coreValues/V1（評価の求めなく改訂、評価の記載なし）。",
                "risk-policy-v1 → v2 coreValues/V1 (changed, though no evaluation at hand asked for"
                    + " it; no evaluation named)."));
    RiskManagementPolicy named =
        second.withTriggeredBy(Optional.of(Evaluator.evaluate(input).contentHash()));
    assertThat(RevisionTrail.of(List.of(first, named), List.of()).all().get(0).fate())
        .isEqualTo(ClauseFate.CHANGED_UNASKED);
  }

  @Test
  void refusesToKeepAPolicyThatManagementWantsRevisedFromAViewpoint() {
    PolicyAssessment found =
        new MiniCompany()
            .target("T1", "100")
            .measured("T1", MiniCompany.percent("100"))
            .decided(Decisions.viewpoint(ExecutiveViewpoint.ADEQUACY, "REVISE_TOLERANCE").build())
            .decided(Decisions.review("KEEP").build())
            .evaluate()
            .policy()
            .orElseThrow();

    assertThat(found.judgement().standing()).isEqualTo(Standing.REFUSED);
    assertThat(found.judgement().refusals())
        .extracting(Explanation::rule)
        .containsExactly(ExecutiveRule.KEEP_CONTRADICTS);
    assertThat(found.judgement().refusals().get(0).text().en())
        .contains("\"adequacy of policy and resources\"");
    assertThat(found.outcome()).isEmpty();
  }

  @Test
  void makesADecisionOnThePolicyOutOfDateOnceAViewpointIsConcludedOtherwise() {
    MiniCompany company =
        new MiniCompany().target("T1", "100").measured("T1", MiniCompany.percent("100"));
    ContentHash seen = company.evaluate().policy().orElseThrow().inputs();

    assertThat(company.viewpointsKept().evaluate().policy().orElseThrow().inputs())
        .isNotEqualTo(seen);
  }
}
