package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What the records hold for the viewpoints of management, and what they do not.
 *
 * @source METI 2009, 5.1
 */
public enum ExecutiveInputRule implements EvaluationRule {
  /** A change, and what management chose. */
  CHANGE(
      says(
          "ISG-E-921",
          Strength.MUST,
          "5.1(1)",
          "{day}の環境変化「{change}」で前提「{precondition}」が変わりました。経営陣の選択：{choice}。",
          "On {day} \"{change}\" changed the precondition \"{precondition}\". Management's choice: {choice}.")),
  /** No change was recorded, though someone watches. */
  NO_CHANGE(
      says(
          "ISG-E-922",
          Strength.MUST,
          "5.1(1)",
          "期間中に記録された環境変化はありません。知らせる担当：{sources}。",
          "No change is on record in the period. Who would tell: {sources}.")),
  /** No change was recorded, and nobody watches. */
  NOBODY_WATCHES(
      asks(
          "ISG-E-923",
          Strength.MUST,
          "4.1.1, 5.1(1)",
          "環境変化の記録がなく、知らせる担当も定められていないため、変化がなかったとは言えません。",
          "No change is on record, and nobody is named who would tell of one; that is no proof that none happened.",
          "経営戦略を担う部門を情報源として定めます。",
          "Name a department that forms the business strategy as the source.")),
  /** The analysis of a cause bears on the viewpoint. */
  CAUSE(
      says(
          "ISG-E-924",
          Strength.MUST,
          "1.4.2(3)",
          "目標「{target}」の未達の原因（{factor}）：{finding}",
          "Why the target \"{target}\" was missed ({factor}): {finding}")),
  /** No analysis bears on the viewpoint. */
  NO_CAUSE(
      says(
          "ISG-E-925",
          Strength.MUST,
          "1.4.2(3)",
          "「{factor}」を原因とする未達はありません（未達の目標 {unmet} 件中 {analysed} 件を分析済）。",
          "No miss was put down to \"{factor}\" ({analysed} of {unmet} targets missed were analysed).")),
  /** What was put in, and what level it is for. */
  PLAN(
      says(
          "ISG-E-926",
          Strength.MUST,
          "3.1.5, 5.1(2)",
          "経営資源は {total}、許容する水準は「{level}」です。",
          "The resources are {total}; the accepted level is \"{level}\".")),
  /** The policy has no resources or no accepted level. */
  NO_PLAN(
      asks(
          "ISG-E-927",
          Strength.MUST,
          "3.1.4, 3.1.5",
          "方針に経営資源の計画か許容する水準がなく、投入が見合っていたか分かりません。",
          "The policy has no resource plan or no accepted level; whether what was put in was adequate cannot be said.",
          "両方を方針に定めます。",
          "Set both in the policy.")),
  /** The value of an indicator. */
  VALUE(
      says(
          "ISG-E-928",
          Strength.MUST,
          "4.1.2, 5.1(2)",
          "指標「{indicator}」：{value}。",
          "\"{indicator}\": {value}.")),
  /** The value of an indicator misses a target. */
  TARGET_MISSED(
      says(
          "ISG-E-929",
          Strength.MUST,
          "4.1.2, 5.1(2)",
          "指標「{indicator}」：{value}。これによる目標「{target}」は未達です。",
          "\"{indicator}\": {value}. The target \"{target}\" it counts for is missed.")),
  /** An indicator has no value, or one that is not current. */
  NO_VALUE(
      asks(
          "ISG-E-930",
          Strength.MUST,
          "4.1.2, 5.1(2)",
          "指標「{indicator}」の値は分かりません（測るはずの {expected} 件中 {present} 件）。",
          "The value of \"{indicator}\" is unknown ({present} of {expected} measurements due).",
          "測定して記録します。",
          "Measure, and record the measurements.")),
  /** No indicator shows it. */
  NOT_MONITORED(
      asks(
          "ISG-E-931",
          Strength.MUST,
          "4.1.2, 5.1(2)",
          "「{viewpoint}」を示す指標が CISO のモニタリング項目にありません。",
          "No item that the CISO monitors has an indicator of the {viewpoint}.",
          "CISO のモニタリング項目に指標を定めます。",
          "Give an item of the CISO an indicator of it.")),
  /** A control on both axes. */
  APPRAISAL(
      says(
          "ISG-E-932",
          Strength.MUST,
          "3.3.2, 5.1(2)",
          "管理策「{control}」：有効性は「{effectiveness}」、効率性は「{efficiency}」。",
          "Control \"{control}\": effectiveness {effectiveness}; efficiency {efficiency}.")),
  /** No control was reviewed. */
  NO_APPRAISAL(
      asks(
          "ISG-E-933",
          Strength.MUST,
          "3.3.2, 5.1(2)",
          "期間中に見直された管理策がなく、投資の効果も効率も分かりません。",
          "No control was reviewed in the period; neither effect nor efficiency of the investment is known.",
          "管理策を有効性と効率性の両面から見直します。",
          "Review the controls, both for effectiveness and for efficiency.")),
  /** How many incidents there were. */
  INCIDENTS(
      says(
          "ISG-E-934",
          Strength.MUST,
          "5.1(2)",
          "期間中に見つかったインシデントは {all} 件：事件・事故 {accidents} 件、事故に至らないもの {near} 件、未分類 {unclassified} 件。",
          "Incidents seen in the period: {all}. Accidents: {accidents}; short of an accident: {near}; not classified: {unclassified}.")),
  /** How many more or fewer than before. */
  COMPARED(
      says(
          "ISG-E-935",
          Strength.MUST,
          "1.4.2(3)",
          "前の期間（{before}）は {earlier} 件、今回は {all} 件です。",
          "In the period before ({before}) the number was {earlier}; now it is {all}.")),
  /** The period before is not on record. */
  NOT_COMPARED(
      asks(
          "ISG-E-936",
          Strength.MUST,
          "1.4.2(3)",
          "前の期間（{before}）の記録がなく、減ったかどうか分かりません。",
          "Nothing is on record of the period before ({before}); whether incidents decreased is unknown.",
          "前の期間の記録を補います。",
          "Supply the records of that period.")),
  /** Incidents were not handed in. */
  NO_INCIDENT_FILE(
      asks(
          "ISG-E-937",
          Strength.MUST,
          "5.1(2)",
          "インシデントの記録が渡されていないため、有無が分かりません。",
          "No record of incidents was handed in; whether there were any is unknown.",
          "インシデントの記録を評価に渡します。",
          "Hand the record of incidents in.")),
  /** How an element of the policy stands. */
  ELEMENT(
      says(
          "ISG-E-938",
          Strength.FACT,
          "5.1(3)",
          "方針の価値「{value}」の実装状況：{status}（目的 {objectives} 件）。",
          "The core value \"{value}\" stands as: {status} (objectives that serve it: {objectives}).")),
  /** How many of them stand how. */
  ACHIEVED(
      says(
          "ISG-E-939",
          Strength.FACT,
          "5.1(3)",
          "{all} 件中、達成 {met} 件、条件付き達成 {conditional} 件、未達 {unmet} 件、未確定 {open} 件。",
          "Of {all}: met {met}, met on condition {conditional}, unmet {unmet}, not known {open}.")),
  /** How much of the PDCA can be seen. */
  PDCA(
      says(
          "ISG-E-940",
          Strength.MUST,
          "5.1(3)",
          "測るはずの {expected} 件のうち {present} 件を測り、未達の目標 {unmet} 件のうち {analysed} 件で原因を分析しています。",
          "{present} of {expected} measurements due were taken, and the causes of {analysed} of {unmet} targets missed were analysed."));

  private final RuleDefinition definition;

  ExecutiveInputRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
