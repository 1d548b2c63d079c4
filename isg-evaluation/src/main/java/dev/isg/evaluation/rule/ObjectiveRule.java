package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What is suggested of an objective, and how its targets added up.
 *
 * @source METI 2009, 5.2(2)
 */
public enum ObjectiveRule implements EvaluationRule {
  /** The targets add up to met. */
  SUGGESTS_MET(
      says(
          "ISG-E-301",
          Strength.OPEN,
          "5.2(2)",
          "目的「{objective}」は、目標の積み重ねから見て達成しています。",
          "By its targets, the objective \"{objective}\" is met.")),
  /** The targets add up to met only with those that are met on condition. */
  SUGGESTS_CONDITIONALLY_MET(
      says(
          "ISG-E-302",
          Strength.OPEN,
          "5.2(2)",
          "目的「{objective}」は、目標の積み重ねから見て条件付きで達成しています。",
          "By its targets, the objective \"{objective}\" is met on condition.")),
  /** It depends on judgements that are open, or the CISO judges without a method. */
  SUGGESTS_JUDGEMENT(
      asks(
          "ISG-E-303",
          Strength.OPEN,
          "5.2(2)",
          "目的「{objective}」の達成は、CISO の判断によります。",
          "Whether the objective \"{objective}\" is met depends on the judgement of the CISO.",
          "CISO が判断します。",
          "Let the CISO judge.")),
  /** The targets add up to unmet. */
  SUGGESTS_UNMET(
      objects(
          "ISG-E-304",
          Strength.OPEN,
          "5.2(2)",
          "目的「{objective}」は、目標の積み重ねから見て未達です。",
          "By its targets, the objective \"{objective}\" is unmet.",
          "目標ごとの原因を見て、CISO が判断します。",
          "Look at the causes target by target; the CISO judges.")),
  /** Too little is known of the targets. */
  NOT_EVALUABLE(
      asks(
          "ISG-E-305",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "目的「{objective}」は、評価できない目標があるため評価できません。",
          "The objective \"{objective}\" cannot be evaluated, because targets of it cannot.",
          "足りない情報を補います。",
          "Supply what is missing.")),
  /** No target serves it. */
  WITHOUT_TARGET(
      asks(
          "ISG-E-306",
          Strength.DERIVED,
          "the empty set is unknown",
          "目的「{objective}」には目標がないため評価できません。",
          "The objective \"{objective}\" cannot be evaluated: it has no target.",
          "目標を定めます。",
          "Set a target for it.")),
  /** The CISO has not chosen how targets add up. */
  ROLL_UP_MISSING(
      asks(
          "ISG-E-307",
          Strength.OPEN,
          "5.2(2)",
          "目的「{objective}」は、目標の積み重ね方が選ばれていないため評価できません。",
          "The objective \"{objective}\" cannot be evaluated: how its targets add up has not been"
              + " chosen.",
          "CISO が積み重ね方を選び、理由を記録します。",
          "Let the CISO choose how they add up and record the reason.")),
  /** The way the CISO chose. */
  METHOD(
      says(
          "ISG-E-311",
          Strength.OPEN,
          "5.2(2)",
          "積み重ね方は「{method}」で、条件付きで達成した目標は{conditional}ことにしています。理由：{reason}",
          "The targets add up by the method \"{method}\"; one that is met on condition {conditional}."
              + " The reason: {reason}")),
  /** How the targets that count stand. */
  COUNTED(
      says(
          "ISG-E-318",
          Strength.OPEN,
          "5.2(2)",
          "数える目標は {number} 件です（{counts}）。",
          "The number of targets that count is {number}: {counts}.")),
  /** How many must be met. */
  NEEDS_NUMBER(
      says("ISG-E-319", Strength.OPEN, "5.2(2)", "{k} 件以上の達成が必要です。", "At least {k} must be met.")),
  /** What the weights must reach. */
  NEEDS_WEIGHT(
      says(
          "ISG-E-320",
          Strength.OPEN,
          "5.2(2)",
          "重みは、達成が {reached}、条件付きで達成が {conditional} です。"
              + "達成とするには {met}、条件付きで達成とするには {conditionallyMet} 以上が必要です。",
          "The weights of met targets make {reached}, of those met on condition {conditional}. Met"
              + " needs {met} or more, met on condition {conditionallyMet} or more.")),
  /** A target counts by its result. */
  BY_RESULT(
      says(
          "ISG-E-312",
          Strength.OPEN,
          "5.2(2)",
          "目標「{target}」は「{result}」と判断されました。",
          "The target \"{target}\" was judged {result}.")),
  /** A target stands in by its suggestion. */
  BY_SUGGESTION(
      says(
          "ISG-E-313",
          Strength.DERIVED,
          "a suggestion stands in until people decide",
          "目標「{target}」は判断待ちのため、仮に提案（{result}）で数えます。",
          "The target \"{target}\" awaits a decision; for now it counts by its suggestion: {result}.")),
  /** A target that is not evaluable is left out. */
  EXCLUDED(
      asks(
          "ISG-E-314",
          Strength.OPEN,
          "5.2(2)",
          "目標「{target}」は評価できないため、CISO の選択により除外しています（理由：{reason}）。",
          "The target \"{target}\" cannot be evaluated and is left out by the CISO's choice (the"
              + " reason: {reason}).",
          "除外したままでよいかを確かめます。",
          "Check whether it may stay left out.")),
  /** A target that is not evaluable counts as unmet. */
  COUNTED_AS_UNMET(
      asks(
          "ISG-E-315",
          Strength.OPEN,
          "5.2(2)",
          "目標「{target}」は評価できないため、CISO の選択により未達として数えます。",
          "The target \"{target}\" cannot be evaluated and by the CISO's choice counts as unmet.",
          "足りない情報を補います。",
          "Supply what is missing.")),
  /** A target that is not evaluable blocks the objective. */
  BLOCKS(
      asks(
          "ISG-E-316",
          Strength.OPEN,
          "5.2(2)",
          "目標「{target}」は評価できず、CISO の選択により、これが分かるまで目的を達成とはしません。",
          "The target \"{target}\" cannot be evaluated, and by the CISO's choice the objective is not"
              + " met until it can.",
          "足りない情報を補います。",
          "Supply what is missing.")),
  /** A target does not count by the way chosen. */
  INFORMS(
      says(
          "ISG-E-317",
          Strength.OPEN,
          "5.2(2)",
          "目標「{target}」（{result}）は、この積み重ね方では参考にとどめます。",
          "The target \"{target}\" ({result}) does not count by this way of adding up; it informs."));

  private final RuleDefinition definition;

  ObjectiveRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
