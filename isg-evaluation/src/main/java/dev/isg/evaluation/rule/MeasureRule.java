package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What the value of an indicator means for a target that counts on it.
 *
 * @source METI 2009, 5.2(1)
 */
public enum MeasureRule implements EvaluationRule {
  /** The value satisfies. */
  MET(
      says(
          "ISG-E-001",
          Strength.OPEN,
          "5.2(1)",
          "「{indicator}」は {value}で、求める水準（{criterion}）を満たしています。",
          "\"{indicator}\" stands at {value} and satisfies what is asked: {criterion}.")),
  /** The value misses by no more than the tolerance. */
  MISSED_WITHIN_TOLERANCE(
      asks(
          "ISG-E-002",
          Strength.OPEN,
          "5.2(1)",
          "「{indicator}」は {value}で、求める水準（{criterion}）に {shortfall}及びません。"
              + "ただし、判断に委ねる幅（{tolerance}）の内です。",
          "\"{indicator}\" stands at {value} and misses what is asked ({criterion}) by {shortfall}."
              + " That is within the tolerance of {tolerance}.",
          "未達とするか、改善を条件に達成とするかを、CISO が判断します。",
          "The CISO judges whether this is unmet, or met on condition of improvement.")),
  /** The value misses by more than the tolerance. */
  MISSED_BEYOND_TOLERANCE(
      objects(
          "ISG-E-003",
          Strength.OPEN,
          "5.2(1)",
          "「{indicator}」は {value}で、求める水準（{criterion}）に {shortfall}及びません。"
              + "判断に委ねる幅（{tolerance}）を超えています。",
          "\"{indicator}\" stands at {value} and misses what is asked ({criterion}) by {shortfall}."
              + " That is more than the tolerance of {tolerance}.",
          "原因を分析します。",
          "Analyse the cause.")),
  /** The value misses, and no tolerance is set. */
  MISSED(
      objects(
          "ISG-E-004",
          Strength.OPEN,
          "5.2(1)",
          "「{indicator}」は {value}で、求める水準（{criterion}）に {shortfall}及びません。",
          "\"{indicator}\" stands at {value} and misses what is asked ({criterion}) by {shortfall}.",
          "原因を分析します。",
          "Analyse the cause.")),
  /** Nothing was measured. */
  NOT_MEASURED(
      asks(
          "ISG-E-005",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "「{indicator}」は、必要な測定 {expected} 件が 1 件も記録されていないため、値が分かりません。",
          "\"{indicator}\" has no value: none of the measurements due ({expected}) is recorded.",
          "測定して記録します。",
          "Measure, and record the measurements.")),
  /** The day comes before the end of the first interval. */
  NOT_DUE(
      asks(
          "ISG-E-006",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "「{indicator}」は、{asOf}の時点で測定の時期がまだ一度も来ていないため、値が分かりません。",
          "\"{indicator}\" has no value: by {asOf} no measurement was due.",
          "最初の測定の時期を待ちます。",
          "Wait until the first measurement is due.")),
  /** Everything counted adds up to a whole of zero. */
  NOTHING_COUNTED(
      asks(
          "ISG-E-007",
          Strength.DERIVED,
          "0 of 0 is unknown",
          "「{indicator}」は、対象が 0 件のため割合が求まりません。",
          "\"{indicator}\" has no value: nothing was there to be counted, and 0 of 0 is no share.",
          "対象の範囲を確かめます。",
          "Check what the indicator is measured on.")),
  /** What was measured is older than the indicator lets it count. */
  STALE(
      asks(
          "ISG-E-012",
          Strength.DERIVED,
          "stale data never counts as met",
          "「{indicator}」の測定値は古くなっています。最も遅れている部門の最新の測定は {newest} で、有効期限は" + " {validUntil} でした。",
          "\"{indicator}\" is not judged by its value: what was measured is stale. The unit that lags"
              + " most measured on {newest}, which was valid until {validUntil}.",
          "測り直すか、指標の validDays を見直します。",
          "Measure again, or review validDays of the indicator.")),
  /** More is missing than the target allows. */
  TOO_MUCH_MISSING(
      asks(
          "ISG-E-008",
          Strength.DERIVED,
          "partial data never counts as met",
          "「{indicator}」は、必要な測定 {expected} 件のうち {missing} 件（{share}）が欠けており、"
              + "認められる欠測（{allowed}）を超えるため、値を評価に用いません。",
          "\"{indicator}\" is not judged by its value: too many measurements are missing, {missing} of"
              + " {expected} due ({share}), where {allowed} is allowed.",
          "欠けている測定を補います。",
          "Record the missing measurements.")),
  /** The indicator and the target speak of different units. */
  OTHER_UNIT(
      asks(
          "ISG-E-009",
          Strength.DERIVED,
          "only like is compared with like",
          "「{indicator}」の値は {value}で、求める水準（{criterion}）とは単位が違うため比べられません。",
          "\"{indicator}\" stands at {value}, which cannot be compared with what is asked"
              + " ({criterion}): the units differ.",
          "指標か目標値の単位を直します。",
          "Correct the unit of the indicator or of the target.")),
  /** There is no such indicator. */
  UNKNOWN_INDICATOR(
      asks(
          "ISG-E-010",
          Strength.MUST,
          "4.2",
          "指標「{indicator}」は定義されていません。",
          "There is no definition of the indicator \"{indicator}\".",
          "指標を定義します。",
          "Define the indicator.")),
  /** The value to reach was set when something had been measured. */
  SET_AFTER_MEASURING(
      asks(
          "ISG-E-814",
          Strength.MUST,
          "4",
          "求める水準は{setOn}に定められており、{first}の測定より後です。結果を見てから決めた目標値ではないか、確かめます。",
          "What is asked was set on {setOn}, after what was measured on {first}: the value to reach"
              + " may have been set with the result in sight.",
          "判断の際に、その理由を確かめます。",
          "Find out why when judging.")),
  /** Some measurements are missing, but no more than allowed. */
  SOME_MISSING(
      says(
          "ISG-E-011",
          Strength.DERIVED,
          "what is left out is shown",
          "必要な測定 {expected} 件のうち {missing} 件（{share}）が欠けていますが、認められる欠測（{allowed}）の内です。",
          "Measurements missing: {missing} of {expected} due ({share}), no more than the {allowed}"
              + " allowed."));

  private final RuleDefinition definition;

  MeasureRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
