package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * Where a period stands, and what keeps it from going on.
 *
 * @source METI 2009, 1.4.2(3) and chapter 5; the state machine is a design of this library
 */
public enum CycleRule implements EvaluationRule {
  /** Laid down, not measured. */
  DIRECTED(
      says(
          "ISG-E-501",
          Strength.DERIVED,
          "the cycle of Direct, Monitor and Evaluate",
          "{period} は方向付けまで済んでいます。",
          "{period} is directed; nothing is measured yet.")),
  /** Measured, not judged throughout. */
  MONITORED(
      says(
          "ISG-E-502",
          Strength.DERIVED,
          "the cycle of Direct, Monitor and Evaluate",
          "{period} はモニタリングまで済んでおり、CISO の評価が残っています。",
          "{period} is monitored; the CISO has not judged every target and objective yet.")),
  /** Judged, not decided on. */
  EVALUATED(
      says(
          "ISG-E-503",
          Strength.DERIVED,
          "the cycle of Direct, Monitor and Evaluate",
          "{period} は CISO の評価まで済んでおり、経営陣の判断が残っています。",
          "{period} is evaluated by the CISO; management has not decided on the policy yet.")),
  /** Closed, policy kept. */
  KEPT(
      says(
          "ISG-E-504",
          Strength.DERIVED,
          "the cycle of Direct, Monitor and Evaluate",
          "{period} は完了しました。方針は次の期間もそのまま続きます。",
          "{period} is closed; the policy stays for the next period.")),
  /** Closed, policy revised. */
  REVISED(
      says(
          "ISG-E-505",
          Strength.DERIVED,
          "the cycle of Direct, Monitor and Evaluate",
          "{period} は完了しました。方針を改訂し、次の版で方向付けを行います。",
          "{period} is closed; the policy is revised, and its next version directs.")),
  /** No policy is in force. */
  NO_POLICY(
      objects(
          "ISG-E-511",
          Strength.MUST,
          "1.4.2(1), 3.1.4",
          "施行中のリスク管理方針がありません。",
          "No risk management policy is in force.",
          "経営陣が方針を決めます。",
          "Let management decide a policy.")),
  /** Nothing is measured. */
  NOTHING_MEASURED(
      asks(
          "ISG-E-512",
          Strength.MUST,
          "1.4.2(2)",
          "{period} の測定値がまだ 1 つもありません。",
          "No value of {period} is known yet.",
          "測定して記録します。",
          "Measure, and record the measurements.")),
  /** The period goes on. */
  PERIOD_RUNNING(
      asks(
          "ISG-E-513",
          Strength.DERIVED,
          "a period is closed after its last day",
          "{period} は{last}まで続きます。",
          "{period} goes on until {last}.",
          "期間の終わりを待ちます。",
          "Wait for its end.")),
  /** A target has no result. */
  TARGET_OPEN(
      asks(
          "ISG-E-514",
          Strength.OPEN,
          "5.2(1)",
          "目標「{target}」の達成が判断されていません（{standing}）。",
          "The achievement of the target \"{target}\" is not judged ({standing}).",
          "CISO が判断します。",
          "Let the CISO judge.")),
  /** An objective has no result. */
  OBJECTIVE_OPEN(
      asks(
          "ISG-E-515",
          Strength.OPEN,
          "5.2(2)",
          "目的「{objective}」の達成が判断されていません（{standing}）。",
          "The achievement of the objective \"{objective}\" is not judged ({standing}).",
          "CISO が判断します。",
          "Let the CISO judge.")),
  /** Management has not decided on the policy. */
  REVIEW_OPEN(
      asks(
          "ISG-E-516",
          Strength.MUST,
          "5.1",
          "方針「{policy}」を維持するか改訂するかが決まっていません（{standing}）。",
          "Whether the policy \"{policy}\" is kept or revised is not decided ({standing}).",
          "経営陣が決めます。",
          "Let management decide.")),
  /** Management has not concluded from one of its viewpoints. */
  VIEWPOINT_OPEN(
      asks(
          "ISG-E-941",
          Strength.MUST,
          "5.1",
          "観点「{viewpoint}」からの経営陣の結論がありません（{standing}）。",
          "Management has not concluded from \"{viewpoint}\" ({standing}).",
          "経営陣が、維持か改訂かを理由とともに判断します。",
          "Let management conclude, with its reason, whether to keep or to revise.")),
  /** Management has not chosen on a changed precondition. */
  PRECONDITION_OPEN(
      objects(
          "ISG-E-731",
          Strength.MUST,
          "5.1(1)",
          "{day}の環境変化「{change}」で方針の前提が変わりましたが、経営陣の選択が一つに定まっていません（{standing}）。",
          "A precondition of the policy changed on {day} by \"{change}\", and no single choice of"
              + " management stands ({standing}).",
          "許容リスク水準を維持して対策を強化するか、見直して既存の対策で対応するか、その他かを、経営陣が理由とともに選びます。",
          "Let management choose, with its reason: keep the accepted level and strengthen controls,"
              + " revise it and use existing controls, or something else."));

  private final RuleDefinition definition;

  CycleRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
