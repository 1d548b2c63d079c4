package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What a changed precondition of the policy means, and what speaks against a choice on it.
 *
 * @source METI 2009, 5.1(1)
 */
public enum PreconditionRule implements EvaluationRule {
  /** A precondition changed. */
  CHANGED(
      asks(
          "ISG-E-732",
          Strength.MUST,
          "5.1(1)",
          "{day}の環境変化「{change}」（情報源：{source}）により、方針の前提「{precondition}」が変わりました。",
          "On {day} a precondition of the policy changed: \"{precondition}\" no longer holds, since"
              + " \"{change}\" (told by {source}).",
          "経営陣が、許容リスク水準を維持して対策を強化するか、見直して既存の対策で対応するかなどを、理由とともに一つ選びます。",
          "Management chooses one, with its reason: to keep the accepted level of risk and strengthen"
              + " controls, to revise the level and use existing controls, or something else.")),
  /** How much is exposed against what was assumed. */
  EXPOSURE(
      says(
          "ISG-E-733",
          Strength.OPEN,
          "5.1(1)",
          "{what}：想定 {assumed}、実際 {observed}（{relation}）。",
          "{what}: {assumed} assumed, {observed} found; {relation}.")),
  /** It speaks for a revision of the policy. */
  SPEAKS_FOR_REVISION(
      says(
          "ISG-E-734",
          Strength.MUST,
          "5.1(1)",
          "環境変化「{change}」で方針の前提が変わりました。経営陣の選択：{choice}。",
          "A precondition of the policy changed by \"{change}\". The choice of management: {choice}.")),
  /** The risks it touches. */
  TOUCHES(
      says(
          "ISG-E-735",
          Strength.MUST,
          "5.1(1)",
          "影響を受ける方針のリスク：{risks}。",
          "The risks of the policy it touches: {risks}.")),
  /** What keeping the accepted level bears on. */
  IF_KEPT(
      says(
          "ISG-E-736",
          Strength.OPEN,
          "5.1(1)",
          "許容リスク水準を維持する場合に強化の対象となる管理策：{controls}。",
          "The controls to strengthen if the accepted level is kept: {controls}.")),
  /** What revising the accepted level bears on. */
  IF_REVISED(
      says(
          "ISG-E-737",
          Strength.OPEN,
          "5.1(1)",
          "見直す場合の、いまの許容リスク水準：{level}。",
          "The accepted level of today, if it is the one to revise: {level}.")),
  /** The choice lacks what makes it one. */
  CHOICE_INCOMPLETE(
      objects(
          "ISG-E-738",
          Strength.MUST,
          "5.1(1)",
          "「{choice}」という選択には、{missing}が必要です。",
          "This choice ({choice}) needs {missing}.",
          "補った決定を改めて記録します。",
          "Record the decision anew with what is missing.")),
  /** Several choices stand. */
  CHOICES_SIDE_BY_SIDE(
      objects(
          "ISG-E-739",
          Strength.MUST,
          "5.1(1)",
          "選択は一つだけですが、{decisions} が並び立っています。",
          "Only one choice may stand, but these stand side by side: {decisions}.",
          "改めた決定の replaces に前の決定を書きます。",
          "Let the one that replaces name the earlier one in replaces."));

  private final RuleDefinition definition;

  PreconditionRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
