package dev.isg.core.review;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the reviews of controls. */
public enum ReviewRule implements Rule {
  /** A technical control was reviewed on one axis only. */
  ONE_AXIS_ONLY(
      guidance(
              "ISG-R-331",
              Strength.MUST,
              "3.3.2",
              MessageTemplate.of(
                  "技術的管理策「{control}」（{period}）は「{done}」だけが検討され、「{missing}」がありません",
                  "technical control '{control}' ({period}) was reviewed for {done} only;"
                      + " nothing is said on {missing}"),
              MessageTemplate.of(
                  "両方を検討します。効率性はリスク分析の結果を踏まえ、費用と効果を比べます",
                  "review both; efficiency compares the cost with the effect, given the risk"
                      + " analysis"))
          .withSeverity(Severity.WARNING)),
  /** A technical control counts as evaluated without a review. */
  EVALUATED_WITHOUT_REVIEW(
      guidance(
              "ISG-R-332",
              Strength.MUST,
              "3.3.2",
              MessageTemplate.of(
                  "技術的管理策「{control}」は評価済ですが、有効性と効率性の見直しの記録がありません",
                  "technical control '{control}' counts as evaluated, but no review of"
                      + " effectiveness and efficiency is on record"),
              MessageTemplate.of("controlReviews に見直しを加えます", "add a review to controlReviews"))
          .withSeverity(Severity.WARNING)),
  /** Efficiency was reviewed without the risk analysis. */
  EFFICIENCY_WITHOUT_RISK(
      guidance(
              "ISG-R-333",
              Strength.MUST,
              "3.3.2",
              MessageTemplate.of(
                  "管理策「{control}」（{period}）の効率性が、リスク分析の結果を示さずに検討されています",
                  "the efficiency of control '{control}' ({period}) was reviewed without the"
                      + " result of the risk analysis"),
              MessageTemplate.of(
                  "risks に対象のリスクと前後の水準か損失見積もりを書きます",
                  "name in risks what it treats, with levels or loss estimates before and after"))
          .withSeverity(Severity.WARNING)),
  /** A control has two reviews of one period. */
  REVIEW_REPEATED(
      library(
          "ISG-R-334",
          "one review a control and period",
          MessageTemplate.of(
              "管理策「{control}」の期間 {period} の見直しが複数あります",
              "control '{control}' has several reviews of {period}"),
          MessageTemplate.of("一つにまとめます", "make one of them"))),
  /** The amounts are in several currencies. */
  AMOUNTS_NOT_COMPARABLE(
      library(
              "ISG-R-335",
              "amounts of different currencies are not added",
              MessageTemplate.of(
                  "管理策「{control}」の見直しの金額に複数の通貨（{currencies}）があり、比べられません",
                  "the amounts in the review of control '{control}' are in {currencies} and"
                      + " cannot be compared"),
              MessageTemplate.of("一つの通貨で書きます", "write them in one currency"))
          .withSeverity(Severity.WARNING)),
  /** Nobody has judged on an axis yet. */
  NOT_JUDGED(
      guidance(
          "ISG-R-336",
          Strength.OPEN,
          "3.3.2",
          MessageTemplate.of(
              "管理策「{control}」（{period}）の「{axis}」はまだ人が判断していません",
              "nobody has judged the {axis} of control '{control}' ({period}) yet"),
          MessageTemplate.of(
              "提案と根拠を見て judgements に判断と理由を加えます",
              "look at the suggestion and add a judgement with its reason to judgements")));

  private final RuleDefinition definition;

  ReviewRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
