package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What is suggested of a target.
 *
 * @source METI 2009, 5.2(1) and 1.4.2
 */
public enum TargetRule implements EvaluationRule {
  /** Every indicator satisfies. */
  SUGGESTS_MET(
      says(
          "ISG-E-101",
          Strength.OPEN,
          "5.2(1)",
          "目標「{target}」は、{period} の測定値から見て達成しています。",
          "By what was measured for {period}, the target \"{target}\" is met.")),
  /** An indicator misses within its tolerance, and none misses beyond it. */
  SUGGESTS_JUDGEMENT(
      asks(
          "ISG-E-102",
          Strength.OPEN,
          "5.2(1)",
          "目標「{target}」は、{period} の測定値が求める水準にわずかに及ばず、判断が必要です。",
          "By what was measured for {period}, the target \"{target}\" is narrowly missed and needs a"
              + " judgement.",
          "未達とするか、改善を条件に達成とするかを、CISO が判断します。",
          "The CISO judges whether it is unmet, or met on condition of improvement.")),
  /** An indicator misses. */
  SUGGESTS_UNMET(
      objects(
          "ISG-E-103",
          Strength.OPEN,
          "5.2(1)",
          "目標「{target}」は、{period} の測定値から見て未達です。",
          "By what was measured for {period}, the target \"{target}\" is unmet.",
          "原因を分析し、CISO が判断します。",
          "Analyse the cause; the CISO judges.")),
  /** Too little is known of an indicator, and none misses. */
  NOT_EVALUABLE(
      asks(
          "ISG-E-104",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "目標「{target}」は、{period} の情報が足りず評価できません。分からないものを達成とはみなしません。",
          "The target \"{target}\" cannot be evaluated: too little is known of {period}, and what is"
              + " unknown never counts as met.",
          "足りない測定を補います。",
          "Supply the measurements that are missing.")),
  /** The target names no indicator. */
  WITHOUT_MEASURE(
      asks(
          "ISG-E-105",
          Strength.FACT,
          "1.4.2(1)",
          "目標「{target}」には指標と目標値がないため、達成したかどうかを評価できません。",
          "The target \"{target}\" cannot be evaluated: it names no indicator with a value to reach.",
          "指標と目標値を定めます。",
          "Give it an indicator and the value to reach.")),
  /** The day the target is due lies ahead. */
  NOT_DUE_YET(
      says(
          "ISG-E-106",
          Strength.FACT,
          "1.4.2(1)",
          "期限は{due}で、まだ来ていません。",
          "It is due on {due}, which lies ahead.")),
  /** A cause was recorded. */
  CAUSE(
      says(
          "ISG-E-107",
          Strength.MUST,
          "1.4.2(3)",
          "原因は「{factor}」で、今後は「{nextStep}」こととします。{finding}",
          "The cause lies in {factor}, and what follows is to {nextStep}. {finding}"));

  private final RuleDefinition definition;

  TargetRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
