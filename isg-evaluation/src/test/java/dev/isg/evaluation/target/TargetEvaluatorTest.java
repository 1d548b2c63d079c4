package dev.isg.evaluation.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.Strength;
import dev.isg.core.issue.Tier;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.Golden;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.DecisionRule;
import dev.isg.evaluation.rule.EvaluationRule;
import dev.isg.evaluation.rule.MeasureRule;
import dev.isg.evaluation.rule.TargetRule;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Judgement;
import dev.isg.evaluation.verdict.Standing;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class TargetEvaluatorTest {
  private static MiniCompany hundred(String value) {
    return new MiniCompany().target("T1", "100", "2").measured("T1", MiniCompany.percent(value));
  }

  private static List<EvaluationRule> refusals(TargetAssessment assessment) {
    return assessment.judgement().refusals().stream().map(Explanation::rule).toList();
  }

  @Test
  @Tag("SUB-2")
  @Tag("ALG-1")
  void leavesAMissAtTheEdgeOfTheToleranceToTheCiso() {
    assertThat(hundred("98").target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
    assertThat(hundred("98.0000001").target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
    assertThat(hundred("99.99").target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
  }

  @Test
  @Tag("SUB-2")
  @Tag("ALG-1")
  void suggestsUnmetJustBeyondTheTolerance() {
    assertThat(hundred("97.9").target("T1").suggestion()).isEqualTo(AchievementSuggestion.UNMET);
    assertThat(hundred("97.9999999").target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.UNMET);
  }

  @Test
  @Tag("SUB-2")
  @Tag("ALG-1")
  void suggestsMetAtTheValueAskedFor() {
    assertThat(hundred("100").target("T1").suggestion()).isEqualTo(AchievementSuggestion.MET);
    assertThat(hundred("100.1").target("T1").suggestion()).isEqualTo(AchievementSuggestion.MET);
  }

  @Test
  @Tag("SUB-2")
  void suggestsUnmetForAnyMissWhereThereIsNoTolerance() {
    MiniCompany strict =
        new MiniCompany().target("T1", "100").measured("T1", MiniCompany.percent("98"));
    assertThat(strict.target("T1").suggestion()).isEqualTo(AchievementSuggestion.UNMET);
  }

  @Test
  @Tag("REQ-307")
  void neverMakesAResultOfASuggestion() {
    for (String value : List.of("97", "98", "100")) {
      assertThat(hundred(value).target("T1").result()).isEmpty();
      assertThat(hundred(value).target("T1").judgement()).isEqualTo(Judgement.PENDING);
    }
  }

  @Test
  @Tag("SUB-2")
  @Tag("REQ-307")
  void takesTheCisosJudgementOnAMissAsResult() {
    Decision conditional =
        Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build();
    TargetAssessment assessment = hundred("98").decided(conditional).target("T1");

    assertThat(assessment.result()).contains(Achievement.CONDITIONALLY_MET);
    assertThat(assessment.condition()).contains(Decisions.condition());
    assertThat(assessment.suggestion()).isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
  }

  @Test
  @Tag("SUB-2")
  @Tag("REQ-307")
  void refusesMetOnConditionWithoutTheCondition() {
    TargetAssessment assessment =
        hundred("98").decided(Decisions.ciso("T1", "CONDITIONALLY_MET").build()).target("T1");

    assertThat(assessment.judgement().standing()).isEqualTo(Standing.REFUSED);
    assertThat(refusals(assessment)).containsExactly(DecisionRule.CONDITION_MISSING);
    assertThat(assessment.result()).isEmpty();
  }

  @Test
  @Tag("REQ-307")
  void refusesAConditionWhoseOwnerNobodyKnows() {
    Condition stranger =
        new Condition(
            Decisions.condition().text(), PersonId.of("nobody"), Decisions.condition().due());
    TargetAssessment assessment =
        hundred("98")
            .decided(Decisions.ciso("T1", "CONDITIONALLY_MET").condition(stranger).build())
            .target("T1");

    assertThat(refusals(assessment)).containsExactly(DecisionRule.CONDITION_OWNER_UNKNOWN);
  }

  @Test
  @Tag("SUB-2")
  void refusesADecisionByAnotherRole() {
    Decision byManager =
        Decisions.by(
                Decisions.ciso("T1", "MET").build(), new Decider(MiniCompany.MANAGER, Role.MANAGER))
            .build();
    TargetAssessment assessment = hundred("100").decided(byManager).target("T1");

    assertThat(refusals(assessment)).containsExactly(DecisionRule.WRONG_ROLE);
    assertThat(assessment.judgement().decision()).contains(byManager);
    assertThat(assessment.result()).isEmpty();
  }

  @Test
  @Tag("SUB-2")
  void refusesACisoWhoDidNotHoldTheRoleOnThatDay() {
    Decision pretender =
        Decisions.by(
                Decisions.ciso("T1", "MET").build(), new Decider(MiniCompany.MANAGER, Role.CISO))
            .build();

    assertThat(refusals(hundred("100").decided(pretender).target("T1")))
        .containsExactly(DecisionRule.ROLE_NOT_HELD);
  }

  @Test
  @Tag("REQ-307")
  void refusesToDeclareAMissMetWithoutACondition() {
    for (String value : List.of("98", "97")) {
      assertThat(refusals(hundred(value).decided(Decisions.ciso("T1", "MET").build()).target("T1")))
          .containsExactly(DecisionRule.MISS_DECLARED_MET);
    }
  }

  @Test
  @Tag("REQ-030")
  void refusesUnmetWithoutTheAnalysisOfTheCause() {
    Decision unmet = Decisions.ciso("T1", "UNMET").build();

    assertThat(refusals(hundred("98").decided(unmet).target("T1")))
        .containsExactly(DecisionRule.CAUSE_MISSING);
    assertThat(
            hundred("98")
                .decided(unmet)
                .cause("T1", CauseFactor.CONTROL, NextStep.KEEP)
                .target("T1")
                .result())
        .contains(Achievement.UNMET);
  }

  @Test
  @Tag("REQ-030")
  void doesNotTakeTheCauseOfAnotherTargetForItsOwn() {
    TargetAssessment assessment =
        hundred("98")
            .decided(Decisions.ciso("T1", "UNMET").build())
            .cause("T2", CauseFactor.CONTROL, NextStep.KEEP)
            .target("T1");

    assertThat(refusals(assessment)).containsExactly(DecisionRule.CAUSE_MISSING);
  }

  @Test
  @Tag("REQ-503")
  void refusesToDepartFromTheSuggestionWithoutAReason() {
    Decision unmet = Decisions.withoutReason(Decisions.ciso("T1", "UNMET").build()).build();

    assertThat(
            refusals(
                hundred("100")
                    .cause("T1", CauseFactor.OTHER, NextStep.KEEP)
                    .decided(unmet)
                    .target("T1")))
        .containsExactly(DecisionRule.REASON_MISSING);
    assertThat(
            refusals(
                hundred("98")
                    .cause("T1", CauseFactor.OTHER, NextStep.KEEP)
                    .decided(unmet)
                    .target("T1")))
        .containsExactly(DecisionRule.REASON_MISSING);
  }

  @Test
  void neverLetsADecisionHideMissingData() {
    MiniCompany unmeasured = new MiniCompany().target("T1", "100", "2");
    Decision conditional =
        Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build();

    assertThat(refusals(unmeasured.decided(Decisions.ciso("T1", "MET").build()).target("T1")))
        .containsExactly(DecisionRule.HIDES_MISSING_DATA);
    assertThat(refusals(new MiniCompany().target("T1", "100").decided(conditional).target("T1")))
        .containsExactly(DecisionRule.HIDES_MISSING_DATA);
    assertThat(
            new MiniCompany()
                .target("T1", "100")
                .decided(
                    Decisions.withoutReason(Decisions.ciso("T1", "NOT_EVALUABLE").build()).build())
                .target("T1")
                .result())
        .contains(Achievement.NOT_EVALUABLE);
  }

  @Test
  @Tag("REQ-503")
  void sendsADecisionOnOtherInputsBack() {
    TargetAssessment before = hundred("98").target("T1");
    Decision seen =
        Decisions.ciso("T1", "CONDITIONALLY_MET")
            .condition(Decisions.condition())
            .inputs(before.inputs())
            .build();

    assertThat(hundred("98").decided(seen).target("T1").judgement().standing())
        .isEqualTo(Standing.DECIDED);
    TargetAssessment after = hundred("98.5").decided(seen).target("T1");
    assertThat(after.judgement().standing()).isEqualTo(Standing.OUTDATED);
    assertThat(refusals(after)).containsExactly(DecisionRule.INPUTS_CHANGED);
    assertThat(after.result()).isEmpty();
  }

  @Test
  @Tag("REQ-024")
  void cannotEvaluateATargetThatIsAMereSentence() {
    TargetAssessment assessment = new MiniCompany().draft("T1").target("T1");

    assertThat(assessment.suggestion()).isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
    assertThat(assessment.explanation().rule()).isEqualTo(TargetRule.WITHOUT_MEASURE);
  }

  @Test
  @Tag("REQ-024")
  void saysThatTheDueDateLiesAhead() {
    MiniCompany early = hundred("98").asOf("2026-03-31");
    assertThat(early.target("T1").explanation().children())
        .extracting(Explanation::rule)
        .doesNotContain(TargetRule.NOT_DUE_YET);
    assertThat(early.asOf("2026-03-30").target("T1").explanation().children())
        .extracting(Explanation::rule)
        .contains(TargetRule.NOT_DUE_YET);
  }

  @Test
  @Tag("ALG-1")
  void judgesNothingByPartialDataUnlessItIsAllowed() {
    MiniCompany company =
        new MiniCompany()
            .pooled("T1", "50", "2", "0")
            .measured("T1", "dev", "2025-06-30", 100, 100);
    MeasureAssessment measure = company.target("T1").measures().get(0);

    assertThat(measure.explanation().rule()).isEqualTo(MeasureRule.TOO_MUCH_MISSING);
    assertThat(measure.value().expected()).isEqualTo(8);
    assertThat(measure.value().present()).isEqualTo(1);
    assertThat(company.target("T1").suggestion()).isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
    assertThat(
            new MiniCompany()
                .pooled("T1", "50", "2", "87.5")
                .measured("T1", "dev", "2025-06-30", 100, 100)
                .target("T1")
                .suggestion())
        .isEqualTo(AchievementSuggestion.MET);
  }

  @Test
  void expectsOnlyTheIntervalsThatAreOverOnTheDay() {
    MiniCompany firstQuarter =
        new MiniCompany()
            .pooled("T1", "50", "2", "0")
            .measured("T1", "dev", "2025-06-30", 60, 100)
            .measured("T1", "sales", "2025-06-30", 60, 100);

    assertThat(firstQuarter.asOf("2025-06-29").target("T1").measures().get(0).explanation().rule())
        .isEqualTo(MeasureRule.NOT_DUE);
    assertThat(firstQuarter.asOf("2025-06-30").target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.MET);
    assertThat(firstQuarter.asOf("2025-09-30").target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
  }

  @Test
  @Tag("ALG-1")
  void judgesNothingByWhatHasGrownStale() {
    MiniCompany company =
        new MiniCompany()
            .validDays(30)
            .target("T1", "50")
            .measured("T1", MiniCompany.percent("60"));

    assertThat(company.asOf("2026-04-30").target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.MET);
    MeasureAssessment late = company.asOf("2026-05-01").target("T1").measures().get(0);
    assertThat(late.explanation().rule()).isEqualTo(MeasureRule.STALE);
    assertThat(late.suggestion()).isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
    assertThat(late.explanation().text().en())
        .contains("measured on 31 March 2026, which was valid until 30 April 2026");
    assertThat(late.explanation().text().ja()).contains("2026年3月31日", "2026年4月30日");
  }

  @Test
  void takesNothingOfNothingForUnknown() {
    MiniCompany nothing = new MiniCompany().pooled("T1", "50", "2", "0");
    for (String day : List.of("2025-06-30", "2025-09-30", "2025-12-31", "2026-03-31")) {
      nothing.measured("T1", "dev", day, 0, 0).measured("T1", "sales", day, 0, 0);
    }

    assertThat(nothing.target("T1").measures().get(0).explanation().rule())
        .isEqualTo(MeasureRule.NOTHING_COUNTED);
    assertThat(nothing.target("T1").suggestion()).isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
  }

  @Test
  void comparesOnlyLikeWithLike() {
    MiniCompany company =
        new MiniCompany().target("T1", "90").measured("T1", MiniCompany.percent("95"));
    Target inHours =
        Target.builder()
            .id(TargetId.of("T1"))
            .statement(LocalizedText.same("soon"))
            .kind(TargetKind.KPI)
            .addObjectives(Link.to(ObjectiveId.of("O1")))
            .dueDate(MiniCompany.YEAR.last())
            .addMeasures(
                TargetMeasure.of(
                    IndicatorId.of("i-T1"),
                    new Criterion.AtLeast(Quantity.of("90", MeasurementUnit.HOURS))))
            .build();
    Evaluation evaluation =
        Evaluator.evaluate(company.input(company.measurements(), List.of(), List.of(inHours)));

    assertThat(evaluation.targets().get(0).measures().get(0).explanation().rule())
        .isEqualTo(MeasureRule.OTHER_UNIT);
    assertThat(evaluation.targets().get(0).suggestion())
        .isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
  }

  @Test
  void doesNotKnowWhatIsRecordedAfterTheDay() {
    Decision met = Decisions.withoutReason(Decisions.ciso("T1", "MET").build()).build();
    MiniCompany company = hundred("100").decided(met);

    assertThat(company.asOf("2026-04-10").target("T1").result()).contains(Achievement.MET);
    assertThat(company.asOf("2026-04-09").target("T1").judgement()).isEqualTo(Judgement.PENDING);
    assertThat(company.asOf("2026-03-31").target("T1").suggestion())
        .isEqualTo(AchievementSuggestion.MET);
  }

  @Test
  @Tag("REQ-501")
  void everyLineCarriesItsRuleStrengthTierSourceVersionAndBothTexts() {
    Explanation line = hundred("98").target("T1").measures().get(0).explanation();

    assertThat(line.rule().id()).isEqualTo("ISG-E-002");
    assertThat(line.strength()).isEqualTo(Strength.OPEN);
    assertThat(line.tier()).isEqualTo(Tier.GUIDANCE);
    assertThat(line.source()).hasToString("METI-2009 5.2(1)");
    assertThat(line.ruleSetVersion()).isEqualTo(Rule.RULE_SET_VERSION);
    assertThat(line.inputs()).containsKeys("value", "criterion", "shortfall", "tolerance");
    assertThat(line.text().ja()).contains("98 %", "2 ポイント");
    assertThat(line.text().en()).contains("98 %", "2 percentage points");
  }

  @Test
  void explainsInWordsThatCanBeReadAloud() throws IOException {
    Decision conditional =
        Decisions.ciso("T1", "CONDITIONALLY_MET").condition(Decisions.condition()).build();
    MiniCompany company = new MiniCompany().pooled("T1", "100", "2", "12.5").decided(conditional);
    company
        .measured("T1", "dev", "2025-06-30", 58, 60)
        .measured("T1", "sales", "2025-06-30", 40, 40);
    company
        .measured("T1", "dev", "2025-09-30", 59, 60)
        .measured("T1", "sales", "2025-09-30", 39, 40);
    company
        .measured("T1", "dev", "2025-12-31", 60, 60)
        .measured("T1", "sales", "2025-12-31", 39, 40);
    company.measured("T1", "dev", "2026-03-31", 58, 60);
    Explanation explanation = company.target("T1").explanation();

    Golden.assertMatches("target.ja.txt", explanation.render(Language.JA));
    Golden.assertMatches("target.en.txt", explanation.render(Language.EN));
  }
}
