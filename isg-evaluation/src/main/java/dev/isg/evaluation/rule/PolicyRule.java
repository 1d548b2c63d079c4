package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * How far the policy is put into practice, what was assumed, and what speaks for a revision.
 *
 * @source METI 2009, 5.1 and chapter 5, introduction
 */
public enum PolicyRule implements EvaluationRule {
  /** Every objective is met. */
  IMPLEMENTED(
      says(
          "ISG-E-401",
          Strength.FACT,
          "5.1(3)",
          "方針の価値「{value}」は、これを支える目的がすべて達成しており、実装されています。",
          "The core value \"{value}\" is put into practice: every objective that serves it is met.")),
  /** Some objectives are met, or on condition only. */
  PARTLY_IMPLEMENTED(
      asks(
          "ISG-E-402",
          Strength.FACT,
          "5.1(3)",
          "方針の価値「{value}」は、これを支える目的の一部しか達成しておらず、実装は一部にとどまります。",
          "The core value \"{value}\" is put into practice in part: not every objective that serves it"
              + " is met without condition.",
          "達成していない目的を確かめ、経営陣が判断します。",
          "Look at the objectives that are not met; management judges.")),
  /** No objective is met. */
  NOT_IMPLEMENTED(
      objects(
          "ISG-E-403",
          Strength.FACT,
          "5.1(3)",
          "方針の価値「{value}」は、これを支える目的が達成しておらず、実装されていません。",
          "The core value \"{value}\" is not put into practice: no objective that serves it is known to"
              + " be met.",
          "達成していない目的を確かめ、経営陣が判断します。",
          "Look at the objectives that are not met; management judges.")),
  /** No objective serves it. */
  WITHOUT_OBJECTIVE(
      objects(
          "ISG-E-404",
          Strength.DERIVED,
          "what nothing serves is not implemented",
          "方針の価値「{value}」は、これを支える目的がなく、実装されていません。",
          "The core value \"{value}\" is not put into practice: no objective serves it.",
          "この価値を支える目的を定めます。",
          "Set an objective that serves it.")),
  /** Too little is known of the objectives. */
  NOT_EVALUABLE(
      asks(
          "ISG-E-405",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "方針の価値「{value}」は、これを支える目的の達成が分からず、実装状況を評価できません。",
          "Whether the core value \"{value}\" is put into practice cannot be said: the achievement of"
              + " objectives that serve it is unknown.",
          "目的の評価を終えます。",
          "Finish the evaluation of the objectives.")),
  /** An objective counts by its result. */
  BY_RESULT(
      says(
          "ISG-E-406",
          Strength.FACT,
          "5.1(3)",
          "目的「{objective}」は「{result}」と判断されました。",
          "The objective \"{objective}\" was judged {result}.")),
  /** An objective stands in by its suggestion. */
  BY_SUGGESTION(
      says(
          "ISG-E-407",
          Strength.DERIVED,
          "a suggestion stands in until people decide",
          "目的「{objective}」は判断待ちのため、仮に提案（{result}）で見ています。",
          "The objective \"{objective}\" awaits a decision; for now it counts by its suggestion:"
              + " {result}.")),
  /** Nothing speaks for a revision. */
  KEEP(
      says(
          "ISG-E-411",
          Strength.MUST,
          "5.1",
          "方針「{policy}」は実装されており、見直しを求める事情は見当たりません。",
          "The policy \"{policy}\" is put into practice, and nothing found speaks for a revision.")),
  /** Something speaks for a revision. */
  CONSIDER_REVISION(
      asks(
          "ISG-E-412",
          Strength.MUST,
          "5.1",
          "方針「{policy}」には、見直しを検討すべき事情があります。",
          "There is reason to consider a revision of the policy \"{policy}\".",
          "経営陣が、維持か改訂かを理由とともに決めます。",
          "Management decides, with its reason, whether to keep or to revise it.")),
  /** An element of the policy speaks for a revision. */
  BECAUSE_OF_ELEMENT(
      says(
          "ISG-E-413",
          Strength.MUST,
          "5.1",
          "方針の価値「{value}」の実装状況：{status}。",
          "The core value \"{value}\" stands as: {status}.")),
  /** A cause speaks for a revision. */
  BECAUSE_OF_CAUSE(
      says(
          "ISG-E-414",
          Strength.MUST,
          "1.4.2(3)",
          "目標「{target}」の原因の分析が、見直しを求めています：{finding}",
          "The analysis of the target \"{target}\" asks for a revision: {finding}")),
  /** What Direct assumed of a core value. */
  ASSUMED_OF_VALUE(
      says(
          "ISG-E-421",
          Strength.FACT,
          "5",
          "次の目的を達成すれば、方針の価値「{value}」は守られると想定しています：{objectives}。",
          "It is assumed that the core value \"{value}\" is protected once these objectives are met:"
              + " {objectives}.")),
  /** What Direct assumed of an objective. */
  ASSUMED_OF_OBJECTIVE(
      says(
          "ISG-E-422",
          Strength.FACT,
          "5",
          "次の目標を達成すれば、目的「{objective}」に到達すると想定しています：{targets}。",
          "It is assumed that the objective \"{objective}\" is reached by way of these targets:"
              + " {targets}."));

  private final RuleDefinition definition;

  PolicyRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
