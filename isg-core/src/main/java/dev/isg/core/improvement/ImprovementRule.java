package dev.isg.core.improvement;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of proposals from the field. */
public enum ImprovementRule implements Rule {
  /** It has no status. */
  NO_HISTORY(
      guidance(
          "ISG-R-361",
          Strength.SHOULD,
          "3.3.2 囲み / 3.3.2, box",
          MessageTemplate.of("改善提案「{id}」の状況が記録されていません", "proposal '{id}' has no status"),
          MessageTemplate.of("steps に提案から順に記録します", "record its steps, from the proposal on"))),
  /** A status cannot follow the one before. */
  STEP_NOT_POSSIBLE(
      library(
          "ISG-R-362",
          "a proposal is answered before it is carried out, and ends once",
          MessageTemplate.of(
              "改善提案「{id}」は「{before}」から「{state}」には進めません",
              "proposal '{id}' cannot go from '{before}' to '{state}'"),
          MessageTemplate.of("順序を直すか、新しい提案とします", "correct the order, or make it a new proposal"))),
  /** A status is dated before an earlier one. */
  DAYS_BACKWARDS(
      library(
          "ISG-R-363",
          "steps are recorded oldest first",
          MessageTemplate.of(
              "改善提案「{id}」の「{state}」の日 {on} が、前の段階の日 {before} より前です",
              "proposal '{id}' became {state} on {on}, before the step that comes first, on"
                  + " {before}"),
          MessageTemplate.of("日付を直します", "correct the days"))),
  /** It was carried out, but nobody says what came of it. */
  EFFECT_MISSING(
      guidance(
          "ISG-R-364",
          Strength.SHOULD,
          "3.3.2 囲み / 3.3.2, box",
          MessageTemplate.of(
              "実施された改善提案「{id}」の効果が記録されていません",
              "proposal '{id}' was carried out, but its effect is not recorded"),
          MessageTemplate.of("effect に効果を書きます", "write it in effect"))),
  /** It was declined without a word to those who made it. */
  DECLINED_WITHOUT_ANSWER(
      guidance(
          "ISG-R-365",
          Strength.SHOULD,
          "3.3.2 囲み / 3.3.2, box",
          MessageTemplate.of(
              "改善提案「{id}」が理由なく見送られています", "proposal '{id}' was declined without a reason"),
          MessageTemplate.of(
              "現場の意欲のため、note に理由を書きます",
              "give the reason in note, for the sake of those who propose"))),
  /** Nothing is said on what moves the field staff of a unit. */
  MOTIVATION_NOT_STATED(
      guidance(
              "ISG-R-366",
              Strength.SHOULD,
              "3.3.2 囲み / 3.3.2, box",
              MessageTemplate.of(
                  "「{unit}」の改善提案に、現場の動機付けについての記録がありません",
                  "no proposal of '{unit}' says what moved its staff"),
              MessageTemplate.of(
                  "ボトムアップは現場の意欲が前提です。motivation に書きます",
                  "proposals rest on the motivation of the field: record it in motivation"))
          .withSeverity(Severity.INFO));

  private final RuleDefinition definition;

  ImprovementRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
