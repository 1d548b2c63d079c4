package dev.isg.evaluation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Role;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.verdict.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyEvaluatorTest {
  private static PolicyAssessment policy(MiniCompany company) {
    return company.evaluate().policy().orElseThrow();
  }

  private static MiniCompany one(String value) {
    return new MiniCompany().target("T1", "100", "2").measured("T1", MiniCompany.percent(value));
  }

  @ParameterizedTest
  @Tag("REQ-304")
  @CsvSource({"100, IMPLEMENTED", "98, NOT_EVALUABLE", "90, NOT_IMPLEMENTED"})
  void takesTheAchievementOfObjectivesForImplementation(String value, Implementation expected) {
    assertThat(policy(one(value)).elements().get(0).suggestion()).isEqualTo(expected);
  }

  @Test
  @Tag("REQ-304")
  void findsAConditionallyMetObjectivePartlyImplemented() {
    Decision conditional =
        Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build();

    assertThat(policy(one("98").decided(conditional)).elements().get(0).suggestion())
        .isEqualTo(Implementation.PARTLY_IMPLEMENTED);
  }

  @Test
  @Tag("REQ-304")
  void leavesTheStatusOfAnElementToManagement() {
    MiniCompany company = one("100");
    assertThat(policy(company).elements().get(0).result()).isEmpty();
    Decision byCiso =
        Decisions.by(
                Decisions.element("IMPLEMENTED").build(), new Decider(MiniCompany.CISO, Role.CISO))
            .build();
    assertThat(policy(one("100").decided(byCiso)).elements().get(0).judgement().standing())
        .isEqualTo(Standing.REFUSED);
    assertThat(
            policy(company.decided(Decisions.element("IMPLEMENTED").build()))
                .elements()
                .get(0)
                .result())
        .contains(Implementation.IMPLEMENTED);
  }

  @Test
  @Tag("REQ-305")
  void suggestsToKeepOnlyWhatIsPutIntoPractice() {
    assertThat(policy(one("100").seen("T1")).reviewSuggestion()).isEqualTo(ReviewSuggestion.KEEP);
    assertThat(policy(one("100")).reviewSuggestion()).isEqualTo(ReviewSuggestion.NOT_EVALUABLE);
    assertThat(policy(one("98")).reviewSuggestion()).isEqualTo(ReviewSuggestion.CONSIDER_REVISION);
    assertThat(
            policy(one("100").cause("T1", CauseFactor.REALISM, NextStep.REVISE_TARGET))
                .reviewSuggestion())
        .isEqualTo(ReviewSuggestion.CONSIDER_REVISION);
  }

  @Test
  @Tag("REQ-305")
  void refusesARevisionWithoutAReason() {
    Decision bare = Decisions.withoutReason(Decisions.review("REVISE_POLICY").build()).build();
    PolicyAssessment refused = policy(one("90").decided(bare));

    assertThat(refused.judgement().standing()).isEqualTo(Standing.REFUSED);
    assertThat(refused.outcome()).isEmpty();
    assertThat(refused.proposal()).isEmpty();
  }

  @Test
  @Tag("REQ-305")
  @Tag("REQ-311")
  void draftsTheNextVersionFromADecisionToRevise() {
    MiniCompany company = one("90").decided(Decisions.review("REVISE_POLICY").build());
    EvaluationInput input = company.input();
    Evaluation evaluation = Evaluator.evaluate(input);
    RevisionProposal proposal = evaluation.policy().orElseThrow().proposal().orElseThrow();
    RiskManagementPolicy current = input.programme().policy().orElseThrow();
    RiskManagementPolicy draft = proposal.draftOf(current, evaluation.contentHash());

    assertThat(proposal.clauses())
        .singleElement()
        .satisfies(
            clause -> {
              assertThat(clause.clause()).isEqualTo("coreValues/V1");
              assertThat(clause.targets()).containsExactly(TargetId.of("T1"));
            });
    assertThat(draft.version()).isEqualTo(2);
    assertThat(draft.state()).isEqualTo(PolicyState.DRAFT);
    assertThat(draft.triggeredBy()).contains(evaluation.contentHash());
    assertThat(draft.changeReason()).contains(proposal.reason());
    assertThat(draft.effectiveFrom()).isEmpty();
    assertThat(draft.adoption()).isEmpty();
    assertThat(draft.coreValues()).isEqualTo(current.coreValues());
    assertThatThrownBy(() -> proposal.draftOf(draft, evaluation.contentHash()))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  @Tag("REQ-305")
  void proposesNothingWhereThePolicyIsKept() {
    PolicyAssessment kept = policy(one("100").decided(Decisions.review("KEEP").build()));

    assertThat(kept.outcome()).contains(ReviewOutcome.KEEP);
    assertThat(kept.proposal()).isEmpty();
  }
}
