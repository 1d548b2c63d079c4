package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What the records hold on the questions of the CISO, and what a value means in plain words.
 *
 * @source METI 2009, 1.4.2(2) and 1.4.2(3)
 */
public enum ViewpointRule implements EvaluationRule {
  /** How much of the PDCA can be seen. */
  PDCA_SEEN(
      says(
          "ISG-C-151",
          Strength.MUST,
          "1.4.2(2)",
          "測るはずの {expected} 件のうち {present} 件を測り、未達の目標 {unmet} 件のうち {analysed} 件で原因を分析しています。",
          "{present} of {expected} measurements due were taken, and the causes of {analysed} of {unmet}"
              + " targets missed were analysed.")),
  /** Whether misses are put down to a lack of resources. */
  RESOURCES_BLAMED(
      says(
          "ISG-C-152",
          Strength.MUST,
          "1.4.2(3)",
          "未達の目標 {unmet} 件のうち、資源の不足を原因とするものは {lacking} 件です。",
          "Of {unmet} targets missed, {lacking} were put down to a lack of resources.")),
  /** What became of targets and objectives. */
  ACHIEVED(
      says(
          "ISG-C-153",
          Strength.MUST,
          "1.4.2(3)",
          "目標は {targets} 件中 {targetsMet} 件、目的は {objectives} 件中 {objectivesMet} 件が達成とされています。",
          "{targetsMet} of {targets} targets and {objectivesMet} of {objectives} objectives stand as"
              + " met.")),
  /** The records hold nothing that bears on the question. */
  NO_RECORD(
      asks(
          "ISG-C-154",
          Strength.MUST,
          "1.4.2(3)",
          "この問いに答える記録はここにはありません。",
          "No record here bears on this question.",
          "ほかの資料を確かめて CISO が答えます。",
          "Let the CISO answer from other sources.")),
  /** The answer is not by the CISO. */
  NOT_THE_CISO(
      objects(
          "ISG-C-155",
          Strength.MUST,
          "1.4.2(3)",
          "{person}は{day}に CISO ではなかったため、この回答は有効ではありません。",
          "{person} was not CISO on {day}; this answer does not count.",
          "CISO が回答します。",
          "Let the CISO answer.")),
  /** A value reaches what it has to. */
  REACHED(
      says(
          "ISG-C-161",
          Strength.MUST,
          "1.4.2(2)",
          "「{indicator}」は {value}で、求める水準（{criterion}）に届いています。目標「{target}」が支える価値: {values}。",
          "\"{indicator}\" stands at {value} and reaches what is asked for: {criterion}. The target"
              + " \"{target}\" serves what the policy protects: {values}.")),
  /** A value misses what it has to reach. */
  MISSED(
      asks(
          "ISG-C-162",
          Strength.MUST,
          "1.4.2(2)",
          "「{indicator}」は {value}で、求める水準（{criterion}）に届いていません。目標「{target}」が支える価値: {values}。",
          "\"{indicator}\" stands at {value} and misses what is asked for: {criterion}. The target"
              + " \"{target}\" serves what the policy protects: {values}.",
          "原因と対策を CISO に尋ねます。",
          "Ask the CISO for the cause and the remedy.")),
  /** A value just misses what it has to reach. */
  CLOSE(
      asks(
          "ISG-C-163",
          Strength.MUST,
          "1.4.2(2)",
          "「{indicator}」は {value}で、求める水準（{criterion}）にわずかに届かず、CISO の判断を要します。目標「{target}」が支える価値: {values}。",
          "\"{indicator}\" stands at {value}, close to what is asked for: {criterion}; the CISO has to"
              + " judge. The target \"{target}\" serves what the policy protects: {values}.",
          "CISO の判断を確かめます。",
          "See what the CISO judges.")),
  /** Too little is known of a value. */
  UNKNOWN(
      asks(
          "ISG-C-164",
          Strength.MUST,
          "1.4.2(2)",
          "「{indicator}」はまだ分からず（{expected} 件中 {present} 件を測定）、良いとも悪いとも言えません。目標「{target}」が支える価値: {values}。",
          "\"{indicator}\" is not known yet, with {present} of {expected} measurements taken; that is"
              + " neither good nor bad. The target \"{target}\" serves what the policy protects:"
              + " {values}.",
          "測定がそろう時期を CISO に尋ねます。",
          "Ask the CISO when the measurements will be complete."));

  private final RuleDefinition definition;

  ViewpointRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
