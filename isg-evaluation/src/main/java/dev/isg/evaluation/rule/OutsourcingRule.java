package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What an outsourcee means for a target that reaches as far as it.
 *
 * @source METI 2009, 5.2 and 5.2(2); its weight in the evaluation is a design of this library
 */
public enum OutsourcingRule implements EvaluationRule {
  /** All four items are known. */
  COMPLETE(
      says(
          "ISG-E-801",
          Strength.MAY,
          "5.2",
          "外部委託先「{outsourcee}」については、把握すべき 4 項目がそろっています。",
          "Of the outsourcee \"{outsourcee}\" all four items to be learned are known.")),
  /** Items are missing. */
  INCOMPLETE(
      asks(
          "ISG-E-802",
          Strength.MAY,
          "5.2",
          "外部委託先「{outsourcee}」について、把握すべき 4 項目のうち {count} 項目が分かりません。分からないものを良しとはしません。",
          "Items to be learned of the outsourcee \"{outsourcee}\" that are not fully known: {count} of"
              + " 4. What is unknown is not taken for fine.",
          "委託先から情報を得て記録します。",
          "Obtain the information and record it.")),
  /** Nothing could be told yet. */
  NOT_DUE(
      asks(
          "ISG-E-803",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "外部委託先「{outsourcee}」からは、{asOf}の時点で報告の時期がまだ来ておらず、何も分かりません。",
          "Nothing is known of the outsourcee \"{outsourcee}\": by {asOf} it had not yet to tell"
              + " anything.",
          "報告の時期を待つか、先に情報を得ます。",
          "Wait until it has to tell, or ask before.")),
  /** Nobody keeps a record of it. */
  NOT_RECORDED(
      asks(
          "ISG-E-804",
          Strength.MAY,
          "5.2",
          "外部委託先「{outsourcee}」については記録がなく、把握すべき 4 項目のどれも分かりません。",
          "Nothing is recorded of the outsourcee \"{outsourcee}\", so that none of the four items to"
              + " be learned is known.",
          "委託先から情報を得て記録します。",
          "Obtain the information and record it.")),
  /** What was told on an item. */
  TOLD(
      says(
          "ISG-E-805",
          Strength.MAY,
          "5.2",
          "{item}（{period}、{source}）：{finding}",
          "{item}, {period}, out of {source}: {finding}")),
  /** An item is missing. */
  MISSING(
      asks(
          "ISG-E-806",
          Strength.MAY,
          "5.2",
          "{item}：{missing} について分かりません。",
          "Not known for {missing}: {item}.",
          "委託先から情報を得て記録します。",
          "Obtain the information and record it.")),
  /** What was measured satisfies, but an outsourcee is not known well enough. */
  SUGGESTS_JUDGEMENT(
      asks(
          "ISG-E-807",
          Strength.DERIVED,
          "a target that reaches an outsourcee is not met by what was measured alone",
          "目標「{target}」は、{period} の測定値だけを見れば求める水準にありますが、外部委託先（{outsourcees}）の情報がそろって"
              + "いないため、達成とはみなせず、判断が必要です。",
          "By what was measured for {period} alone, the target \"{target}\" would be met; but too"
              + " little is known of what it includes outside the company ({outsourcees}), so that it"
              + " needs a judgement.",
          "情報を得るか、それを条件に達成とするか、未達又は評価不能とするかを、CISO が判断します。",
          "Obtain the information; or the CISO judges: met on condition that it is obtained, unmet, or"
              + " not evaluable.")),
  /** A target was declared met although an outsourcee is not known well enough. */
  DECLARED_MET(
      objects(
          "ISG-E-808",
          Strength.DERIVED,
          "a decision never hides missing data",
          "外部委託先（{outsourcees}）の情報がそろっていない目標を、条件なしに達成とすることはできません。",
          "A target that includes {outsourcees} cannot be declared met without a condition while so"
              + " little is known of what is outside the company.",
          "情報を得るか、それを条件に達成とします。",
          "Obtain the information, or decide that it is met on condition that it is obtained."));

  private final RuleDefinition definition;

  OutsourcingRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
