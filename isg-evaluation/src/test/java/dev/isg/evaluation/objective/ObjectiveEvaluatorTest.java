package dev.isg.evaluation.objective;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.objective.ConditionalTreatment;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.RollUpChoice;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.rule.EvaluationRule;
import dev.isg.evaluation.rule.ObjectiveRule;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Standing;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class ObjectiveEvaluatorTest {
  private static MiniCompany two(String first, String second) {
    return new MiniCompany()
        .target("T1", "100", "2")
        .target("T2", "100", "2")
        .measured("T1", MiniCompany.percent(first))
        .measured("T2", MiniCompany.percent(second));
  }

  private static List<EvaluationRule> refusals(ObjectiveAssessment assessment) {
    return assessment.judgement().refusals().stream().map(Explanation::rule).toList();
  }

  @Test
  @Tag("REQ-308")
  void suggestsNothingUntilTheCisoHasChosenHowTargetsAddUp() {
    ObjectiveAssessment assessment = two("100", "100").withoutRollUp().objective();

    assertThat(assessment.suggestion()).isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
    assertThat(assessment.explanation().rule()).isEqualTo(ObjectiveRule.ROLL_UP_MISSING);
  }

  @Test
  @Tag("REQ-308")
  void showsTheMethodAndTheReasonItWasChosenFor() {
    String text = two("100", "100").objective().explanation().render(Language.EN);

    assertThat(text).contains("every target met", "Any single PC may be the leak.");
  }

  @Test
  @Tag("REQ-308")
  void letsADecidedTargetCountByItsResultAndTheOthersByTheirSuggestion() {
    Decision conditional =
        Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build();
    ObjectiveAssessment assessment = two("98", "100").decided(conditional).objective();

    assertThat(two("98", "100").objective().suggestion())
        .isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
    assertThat(assessment.suggestion()).isEqualTo(AchievementSuggestion.CONDITIONALLY_MET);
    assertThat(assessment.explanation().children())
        .extracting(Explanation::rule)
        .contains(ObjectiveRule.BY_RESULT, ObjectiveRule.BY_SUGGESTION);
  }

  @Test
  @Tag("REQ-308")
  void becomesAResultOnlyByTheCisosDecision() {
    MiniCompany company = two("100", "100");
    Decision met = Decisions.withoutReason(Decisions.objective("MET").build()).build();

    assertThat(company.objective().result()).isEmpty();
    assertThat(company.decided(met).objective().result()).contains(Achievement.MET);
  }

  @Test
  void refusesToDeclareMetWhatIsUnknown() {
    MiniCompany company = two("100", "100").draft("T3");

    assertThat(refusals(company.decided(Decisions.objective("MET").build()).objective()))
        .containsExactly(DecisionRule.HIDES_MISSING_DATA);
  }

  @Test
  @Tag("REQ-030")
  void refusesUnmetUntilACauseOfOneOfItsTargetsIsRecorded() {
    MiniCompany company = two("90", "100").decided(Decisions.objective("UNMET").build());

    assertThat(refusals(company.objective())).containsExactly(DecisionRule.CAUSE_MISSING);
    assertThat(company.cause("T1", CauseFactor.RESOURCES, NextStep.KEEP).objective().result())
        .contains(Achievement.UNMET);
  }

  @Test
  void asksAgainWhenATargetIsJudgedOtherwise() {
    Decision met =
        Decisions.withoutReason(Decisions.objective("CONDITIONALLY_MET").build())
            .reason(LocalizedText.same("so"))
            .condition(Decisions.condition())
            .inputs(two("98", "100").objective().inputs())
            .build();
    MiniCompany later =
        two("98", "100")
            .decided(met)
            .decided(
                Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build());

    assertThat(two("98", "100").decided(met).objective().judgement().standing())
        .isEqualTo(Standing.DECIDED);
    assertThat(later.objective().judgement().standing()).isEqualTo(Standing.OUTDATED);
  }

  @Test
  @Tag("ALG-2")
  void asksAgainWhenTheWayOfAddingUpIsChanged() {
    Decision met =
        Decisions.by(Decisions.objective("MET").build(), new Decider(MiniCompany.CISO, Role.CISO))
            .inputs(two("100", "100").objective().inputs())
            .build();
    RollUpChoice other =
        MiniCompany.rollUp(
            new RollUpMethod.KOfN(1), ConditionalTreatment.AS_MET, NotEvaluableTreatment.BLOCKS);

    assertThat(two("100", "100").decided(met).objective().result()).contains(Achievement.MET);
    assertThat(two("100", "100").rollUp(other).decided(met).objective().judgement().standing())
        .isEqualTo(Standing.OUTDATED);
  }
}
