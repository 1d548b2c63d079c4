package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What the records hold on a point to confirm, and why a record of an answer does not count.
 *
 * @source METI 2009, 6.1 and table 6-1; which records bear on a point is a design of this library
 */
public enum OversightRule implements EvaluationRule {
  /** Management adopted the policy. */
  POLICY_ADOPTED(
      says(
          "ISG-E-601",
          Strength.MAY,
          "6.1",
          "方針「{policy}」は、{day}に{role}の{person}が決定しています。",
          "The policy \"{policy}\" was adopted on {day} by {person}, as {role}.")),
  /** The adoption is not recorded. */
  ADOPTION_MISSING(
      asks(
          "ISG-E-602",
          Strength.MAY,
          "6.1",
          "方針「{policy}」を決定した記録が見当たりません。",
          "There is no record of a decision to adopt the policy \"{policy}\".",
          "決定の経緯を確かめます。",
          "Ask how it was decided.")),
  /** The adoption was not for the decider to take. */
  ADOPTION_IMPROPER(
      objects(
          "ISG-E-603",
          Strength.MAY,
          "6.1",
          "方針「{policy}」を決定した{person}（{role}）には、その日、決定する権限がありませんでした。",
          "{person}, as {role}, had no authority on that day to adopt the policy \"{policy}\".",
          "決定の経緯を確かめます。",
          "Ask how it was decided.")),
  /** No policy is in force. */
  NO_POLICY(
      asks(
          "ISG-E-604",
          Strength.MAY,
          "6.1",
          "施行中のリスク管理方針がありません。",
          "No risk management policy is in force.",
          "方針を定めない理由を確かめます。",
          "Ask why there is none.")),
  /** What management weighed. */
  CONSIDERATIONS(
      says(
          "ISG-E-605",
          Strength.MAY,
          "6.1",
          "方針の決定で検討すべき {all} 項目のうち、{recorded} 項目の検討が記録されています。",
          "Matters to be weighed when a policy is decided, on record: {recorded} of {all}.")),
  /** The strategy the policy follows from. */
  STRATEGY(
      says(
          "ISG-E-611",
          Strength.MAY,
          "6.1",
          "方針が拠り所とする経営戦略：{strategy}",
          "The business strategy the policy follows from: {strategy}")),
  /** What the policy protects. */
  VALUES_SERVED(
      says(
          "ISG-E-612",
          Strength.MAY,
          "6.1",
          "方針の価値 {all} 件のうち、{served} 件に目的が定められています。",
          "Core values of the policy with an objective that serves them: {served} of {all}.")),
  /** The risks management looked at. */
  RISKS(
      says(
          "ISG-E-613",
          Strength.MAY,
          "6.1",
          "方針に挙げたリスク {all} 件のうち、{answered} 件に対応の方向と経営陣の姿勢が記録されています。",
          "Risks in the policy with a direction of response and a stance of management: {answered} of {all}.")),
  /** The CISO holds office. */
  CISO(
      says(
          "ISG-E-614",
          Strength.MAY,
          "6.1",
          "{person}が CISO に任命されています（社内への周知：{announced}）。",
          "{person} is appointed CISO (announced internally: {announced}).")),
  /** Nobody is CISO. */
  NO_CISO(
      asks(
          "ISG-E-615",
          Strength.MAY,
          "6.1",
          "{day}の時点で CISO が任命されていません。",
          "On {day} no one is appointed CISO.",
          "任命の状況を確かめます。",
          "Ask who acts in that role.")),
  /** From objectives to controls. */
  DEPLOYED(
      says(
          "ISG-E-616",
          Strength.MAY,
          "6.1",
          "目的 {objectives} 件のうち {withTarget} 件に目標があり、目標 {targets} 件のうち {withControl} 件に管理目的と管理策があります。",
          "Objectives with a target: {withTarget} of {objectives}. Targets with a control objective and a control: {withControl} of {targets}.")),
  /** What was measured of what was due. */
  MEASURED(
      says(
          "ISG-E-621",
          Strength.MAY,
          "6.1",
          "指標「{indicator}」は、必要な測定 {expected} 件のうち {present} 件が記録されています。",
          "Measurements on record for the indicator \"{indicator}\": {present} of {expected} due.")),
  /** No indicator is used. */
  NOTHING_MEASURED(
      asks(
          "ISG-E-622",
          Strength.MAY,
          "6.1",
          "目標に指標が 1 つも結び付いていません。",
          "No target is tied to an indicator.",
          "状況をどのようにつかんでいるかを確かめます。",
          "Ask how the state is known.")),
  /** How judgements rest on values. */
  JUDGED(
      says(
          "ISG-E-631",
          Strength.MAY,
          "6.1",
          "目標 {all} 件のうち {judged} 件が CISO に判断され、うち {departing} 件は提案と異なる判断です。",
          "Targets judged by the CISO: {judged} of {all}. Judgements among them that depart from the suggestion: {departing}.")),
  /** A decision does not count. */
  NOT_COUNTING(
      asks(
          "ISG-E-632",
          Strength.MAY,
          "6.1",
          "決定「{decision}」は効力を認められていません（{standing}）。",
          "The decision \"{decision}\" has no effect ({standing}).",
          "決定の経緯を確かめます。",
          "Ask how it came about.")),
  /** Causes of what was missed. */
  CAUSES(
      says(
          "ISG-E-633",
          Strength.MAY,
          "6.1",
          "未達と見られる目標 {unmet} 件のうち {analysed} 件で原因が分析されています。",
          "Targets that stand as unmet: {unmet}. Those among them whose cause is analysed: {analysed}.")),
  /** What management decided on the policy. */
  REVIEWED(
      says(
          "ISG-E-634",
          Strength.MAY,
          "6.1",
          "評価を受けた方針の扱い：{outcome}。",
          "What was decided on the policy after the evaluation: {outcome}.")),
  /** Management has not decided on the policy. */
  NOT_REVIEWED(
      asks(
          "ISG-E-635",
          Strength.MAY,
          "6.1",
          "評価を受けて方針をどうするかが決まっていません（{standing}）。",
          "What becomes of the policy after the evaluation is not decided ({standing}).",
          "見直しの予定を確かめます。",
          "Ask when it will be.")),
  /** The auditor does not hold the office. */
  NO_AUDITOR(
      objects(
          "ISG-E-641",
          Strength.MAY,
          "6.1",
          "{person}は{day}に{overseer}ではなかったか、執行を兼ねていたため、この回答は有効ではありません。",
          "{person} was no {overseer} on {day}, or one of those overseen as well; this answer does not"
              + " count.",
          "{overseer}が回答します。",
          "Let someone answer who is: {overseer}.")),
  /** There is no such point. */
  NO_SUCH_POINT(
      objects(
          "ISG-E-642",
          Strength.DERIVED,
          "nothing is lost silently",
          "確認項目「{point}」はありません。",
          "There is no point \"{point}\" to confirm.",
          "確認項目の id を直します。",
          "Correct the id of the point."));

  private final RuleDefinition definition;

  OversightRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
