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
  /** Judged as a KPI. */
  AS_KPI(
      says(
          "ISG-E-811",
          Strength.MUST,
          "5.2(1)",
          "KPI として判断します。過程の良し悪しを示すもので、達成しても目的に到達したとは限りません。",
          "It is judged as a KPI: it tells how well the process runs, and to meet it is not yet to"
              + " have reached the goal.")),
  /** Judged as a KGI. */
  AS_KGI(
      says(
          "ISG-E-812",
          Strength.MUST,
          "5.2(1)",
          "KGI として判断します。目指した状態に到達したかどうかを示します。",
          "It is judged as a KGI: it tells whether the goal itself is reached.")),
  /** Nobody says as which of them it is judged. */
  KIND_MISSING(
      asks(
          "ISG-E-813",
          Strength.MUST,
          "5.2(1)",
          "KPI と KGI のどちらとして判断するかが決まっていません。",
          "Nobody says whether it is judged as a KPI or as a KGI.",
          "目標の種別（KPI・KGI）を定めます。",
          "Say which of the two the target is.")),
  /** Met on a condition that was not fulfilled: what was narrowly missed is missed. */
  SUGGESTS_UNMET_AFTER_ALL(
      objects(
          "ISG-E-827",
          Strength.OPEN,
          "5.2(1)",
          "目標「{target}」は、{period} の測定値が求める水準にわずかに及ばず、達成とするための条件も満たされませんでした。",
          "By what was measured for {period}, the target \"{target}\" is narrowly missed, and the"
              + " condition on which it counted as met was not fulfilled.",
          "原因を分析し、CISO が改めて判断します。",
          "Analyse the cause; the CISO judges anew.")),
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
