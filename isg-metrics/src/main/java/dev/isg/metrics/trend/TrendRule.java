package dev.isg.metrics.trend;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.basics.SourceRef;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.issue.Tier;

/**
 * Why a trend is what it is.
 *
 * @source METI 2009, 4.3.2, table 4-5, footnote 32, for numbers of incidents and damage
 */
public enum TrendRule implements Rule {
  /** A number of incidents or a damage is not known. */
  AMOUNT_UNKNOWN(
      footnote(
          "ISG-M-269",
          "{periods} の件数・被害が不明のため、増減は不明です",
          "what happened in {periods} is not known, so the trend is unknown",
          "不明な分を調べて記録します",
          "find out what is not known, and record it")),
  /** A detection rate is not known. */
  RATE_UNKNOWN(
      footnote(
          "ISG-M-270",
          "{before}（{from}）から {after}（{to}）への変化は、{periods} の検出率が分からないため、良し悪しが不明です",
          "whether the change from {before} ({from}) to {after} ({to}) is good is unknown: the"
              + " detection rate of {periods} is not known",
          "検出率を見積もります",
          "estimate the detection rate")),
  /** A detection rate is too low. */
  RATE_TOO_LOW(
      footnote(
          "ISG-M-271",
          "{before}（{from}）から {after}（{to}）への変化に意味はありません。検出率 {rateBefore} → {rateAfter} のうち"
              + " {periods} が {leastRate} に届きません",
          "the change from {before} ({from}) to {after} ({to}) means nothing: of the detection rates"
              + " {rateBefore} -> {rateAfter} that of {periods} is below {leastRate}",
          "まず検出率を 100 % に近づけます",
          "bring the detection rate near 100 % first")),
  /** The detection rate changed too much. */
  RATE_CHANGED(
      footnote(
          "ISG-M-272",
          "{before}（{from}）から {after}（{to}）への変化に意味はありません。検出率が {rateBefore} → {rateAfter} と"
              + " {mostChange} ポイントを超えて変わりました",
          "the change from {before} ({from}) to {after} ({to}) means nothing: the detection rate"
              + " moved from {rateBefore} to {rateAfter}, by more than {mostChange} points",
          "検出率が安定した期間どうしを比べます",
          "compare periods in which the detection rate was stable")),
  /** The periods are not of about the same length. */
  PERIODS_DIFFER(
      footnote(
          "ISG-M-273",
          "{from}（{daysBefore} 日）と {to}（{daysAfter} 日）は長さが違うため、件数・被害の比較に意味はありません",
          "comparing {from} ({daysBefore} days) with {to} ({daysAfter} days) means nothing: their"
              + " lengths differ",
          "同じ長さの期間を比べます",
          "compare periods of one length")),
  /** Two numbers or damages were compared. */
  AMOUNTS_COMPARED(
      footnote(
          "ISG-M-274",
          "{before}（{from}）から {after}（{to}）へ {change} 変化し、{verdict}です。検出率はどちらも {leastRate}"
              + " 以上（{rateBefore} → {rateAfter}）、差は {mostChange} ポイント以内、変化が {flatWithin} 以内なら横ばい",
          "from {before} ({from}) to {after} ({to}), a change of {change}: {verdict}. Both detection"
              + " rates are at least {leastRate} ({rateBefore} -> {rateAfter}), at most {mostChange}"
              + " points apart; a change up to {flatWithin} is flat",
          "原因を調べ、次の目標に生かします",
          "find out why, and use it for the next target")),
  /** The value of an indicator is not known at one end. */
  VALUE_UNKNOWN(
      design(
          "ISG-M-275",
          "{periods} の値が不明のため、{from} から {to} への傾向は不明です",
          "the value of {periods} is not known, so the trend from {from} to {to} is unknown",
          "測定し、記録します",
          "measure, and record it")),
  /** Too much is missing from the value of an indicator at one end. */
  TOO_MUCH_MISSING(
      design(
          "ISG-M-276",
          "{periods} の値は欠測が {mostMissing} を超えるため、{before}（{from}）と {after}（{to}）の比較に意味はありません",
          "more than {mostMissing} of the measurements of {periods} is missing, so comparing"
              + " {before} ({from}) with {after} ({to}) means nothing",
          "欠けている測定値を集めます",
          "collect the measurements that are missing")),
  /** Two values of an indicator were compared. */
  VALUES_COMPARED(
      design(
          "ISG-M-277",
          "{before}（{from}）から {after}（{to}）へ {change} 変化し、{direction}ので{verdict}です（{flatWithin}"
              + " 以内は横ばい）",
          "from {before} ({from}) to {after} ({to}), a change of {change}; {direction}, so it is"
              + " {verdict} (up to {flatWithin} is flat)",
          "原因を調べ、次の目標に生かします",
          "find out why, and use it for the next target")),
  /** Two values were compared by how far they lie outside the range that is good. */
  DISTANCES_COMPARED(
      design(
          "ISG-M-278",
          "{before}（{from}）から {after}（{to}）へ変わり、範囲 {range} からの外れは {distanceBefore} →"
              + " {distanceAfter} で{verdict}です（{flatWithin} 以内は横ばい）",
          "from {before} ({from}) to {after} ({to}) the distance from the range {range} went from"
              + " {distanceBefore} to {distanceAfter}: {verdict} (up to {flatWithin} is flat)",
          "範囲が今も妥当か見直します",
          "see whether the range is still right"));

  private final RuleDefinition definition;

  TrendRule(RuleDefinition definition) {
    this.definition = definition;
  }

  private static RuleDefinition footnote(
      String id, String ja, String en, String mendJa, String mendEn) {
    return new RuleDefinition(
        id,
        Severity.INFO,
        Strength.MUST,
        Tier.GUIDANCE,
        SourceRef.guidance("4.3.2, table 4-5, footnote 32"),
        MessageTemplate.of(ja, en),
        MessageTemplate.of(mendJa, mendEn));
  }

  private static RuleDefinition design(
      String id, String ja, String en, String mendJa, String mendEn) {
    return RuleDefinition.library(
            id,
            "values of periods are compared by the way that is good for the indicator",
            MessageTemplate.of(ja, en),
            MessageTemplate.of(mendJa, mendEn))
        .withSeverity(Severity.INFO);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
