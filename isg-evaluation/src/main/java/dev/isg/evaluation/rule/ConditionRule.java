package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * Why a condition on values of indicators, or several conditions joined, are met, not met, or
 * unknown.
 *
 * @source METI 2009, 5.2(1); conditions other than values, check sheets and statements are a design
 *     of this library
 */
public enum ConditionRule implements EvaluationRule {
  /** The value satisfies. */
  VALUE_MET(
      says(
          "ISG-E-851",
          Strength.OPEN,
          "5.2(1)",
          "「{indicator}」の{period}の値は {value}で、条件（{asked}）を満たしています。",
          "\"{indicator}\" stands at {value} in {period} and satisfies the "
              + "condition: {asked}.")),
  /** The value misses. */
  VALUE_NOT_MET(
      objects(
          "ISG-E-852",
          Strength.OPEN,
          "5.2(1)",
          "「{indicator}」の{period}の値は {value}で、条件（{asked}）に {shortfall}及びません。",
          "\"{indicator}\" stands at {value} in {period} and misses the condition "
              + "({asked}) by {shortfall}.",
          "原因を分析します。",
          "Analyse the cause.")),
  /** The value is the bound, which is not enough. */
  VALUE_AT_EXCLUDED_END(
      objects(
          "ISG-E-853",
          Strength.OPEN,
          "5.2(1)",
          "「{indicator}」の{period}の値は {value}で、条件（{asked}）の端に等しく、端は条件に含まれません。",
          "\"{indicator}\" stands at {value} in {period}, just where the condition "
              + "({asked}) ends, and that end is excluded.",
          "原因を分析します。",
          "Analyse the cause.")),
  /** There is no value. */
  VALUE_UNKNOWN(
      asks(
          "ISG-E-854",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "「{indicator}」の{period}の値が分からないため、条件（{asked}）は判定できません。",
          "Whether the condition on \"{indicator}\" holds ({asked}) is unknown: "
              + "there is no value for {period}.",
          "測定して記録します。",
          "Measure, and record the measurements.")),
  /** The value cannot be compared. */
  VALUE_OF_OTHER_UNIT(
      asks(
          "ISG-E-855",
          Strength.DERIVED,
          "only like is compared with like",
          "「{indicator}」の{period}の値は {value}で、条件（{asked}）とは単位が違うため比べられません。",
          "\"{indicator}\" stands at {value} in {period}, which cannot be compared "
              + "with the condition ({asked}): the units differ.",
          "指標か条件の単位を直します。",
          "Correct the unit of the indicator or of the condition.")),
  /** The value moved far enough. */
  IMPROVED(
      says(
          "ISG-E-856",
          Strength.OPEN,
          "5.2(1)",
          "「{indicator}」は{before}の {old}から{period}の "
              + "{now}へ動き（{arithmetic}）、条件（{asked}）を満たしています。",
          "\"{indicator}\" moved from {old} in {before} to {now} in {period} "
              + "({arithmetic}), which satisfies the condition: {asked}.")),
  /** The value did not move far enough. */
  NOT_IMPROVED(
      objects(
          "ISG-E-857",
          Strength.OPEN,
          "5.2(1)",
          "「{indicator}」は{before}に {old}、{period}に " + "{now}で（{arithmetic}）、条件（{asked}）に及びません。",
          "\"{indicator}\" stood at {old} in {before} and at {now} in {period} "
              + "({arithmetic}), which misses the condition: {asked}.",
          "原因を分析します。",
          "Analyse the cause.")),
  /** One of the two values, or both, are not known. */
  CHANGE_UNKNOWN(
      asks(
          "ISG-E-858",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "「{indicator}」の{before}の値は{old}、{period}の値は{now}で、条件（{asked}）は判定できません。",
          "Whether \"{indicator}\" improved ({asked}) is unknown: the value of "
              + "{before} is {old}, that of {period} is {now}.",
          "欠けている値を、条件と同じ単位で補います。",
          "Supply what is missing, in the unit of the condition.")),
  /** A change from zero, or less, is no share. */
  NO_SHARE_OF_NOTHING(
      asks(
          "ISG-E-859",
          Strength.DERIVED,
          "there is no share of nothing",
          "「{indicator}」の{before}の値が " + "{old}のため、そこからの変化の割合は求まらず、条件（{asked}）は判定できません。",
          "Whether \"{indicator}\" improved ({asked}) is unknown: the value of "
              + "{before} is {old}, and a change from it is no share.",
          "割合でなく量で条件を書きます。",
          "Write the condition as an amount and not as a share.")),
  /** Enough of several conditions are met. */
  GROUP_MET(
      says(
          "ISG-E-860",
          Strength.DERIVED,
          "conditions may be joined",
          "条件（{asked}）を満たしています（満たす {met} 件、満たさない {unmet} 件、不明 {unknown} 件）。",
          "The conditions are met as required ({asked}): met {met}, not met {unmet},"
              + " unknown {unknown}.")),
  /** Too few of several conditions can still be met. */
  GROUP_NOT_MET(
      objects(
          "ISG-E-861",
          Strength.DERIVED,
          "conditions may be joined",
          "条件（{asked}）を満たしていません（満たす {met} 件、満たさない {unmet} 件、不明 {unknown} 件）。",
          "The conditions are not met as required ({asked}): met {met}, not met {unmet},"
              + " unknown {unknown}.",
          "満たさない条件に対応します。",
          "Deal with the conditions that are not met.")),
  /** It hangs on conditions that are unknown. */
  GROUP_UNKNOWN(
      asks(
          "ISG-E-862",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "条件（{asked}）を満たすかは、不明なものによります（満たす {met} 件、満たさない {unmet} 件、不明 {unknown} 件）。",
          "Whether the conditions are met as required ({asked}) hangs on what is unknown:"
              + " met {met}, not met {unmet}, unknown {unknown}.",
          "足りない情報を補います。",
          "Supply what is missing.")),
  /** It held in every period. */
  STREAK_MET(
      says(
          "ISG-E-863",
          Strength.DERIVED,
          "a condition may be asked for several periods",
          "{first}から{last}まで、続く {count} 期間のどれでも満たしています。",
          "It held in each of the {count} periods from {first} to {last}.")),
  /** It failed in a period. */
  STREAK_BROKEN(
      objects(
          "ISG-E-864",
          Strength.DERIVED,
          "a condition may be asked for several periods",
          "{first}から{last}までの {count} 期間のうち、{broken}に満たしていません。",
          "Of the {count} periods from {first} to {last} it failed in {broken}.",
          "満たさなかった期間の原因を分析します。",
          "Analyse the cause where it failed.")),
  /** It is unknown for a period. */
  STREAK_UNKNOWN(
      asks(
          "ISG-E-865",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "{first}から{last}までの {count} 期間のうち、{open}について不明です。",
          "Of the {count} periods from {first} to {last} it is unknown for " + "{open}.",
          "足りない情報を補います。",
          "Supply what is missing."));

  private final RuleDefinition definition;

  ConditionRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
