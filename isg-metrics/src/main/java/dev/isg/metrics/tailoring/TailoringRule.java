package dev.isg.metrics.tailoring;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What must hold of the way from an item the CISO assigns to one the CISO has accepted.
 *
 * @source METI 2009, 4.3.3
 */
public enum TailoringRule implements Rule {
  /** A step cannot follow the one before, or is dated before it. */
  OUT_OF_TURN(
      library(
          "ISG-C-145",
          "an item is assigned, tailored, then answered",
          MessageTemplate.of(
              "項目「{id}」は「{before}」の後に {on} の「{state}」に進めません",
              "item '{id}' cannot become: {state}, on {on}, after: {before}"),
          MessageTemplate.of(
              "指示、部門での設定、承認か差し戻しの順に、古いものから記録します",
              "record the assignment, the tailoring, then the CISO's answer, oldest first"))),
  /** The step is not for this person to take. */
  NOT_ENTITLED(
      guidance(
          "ISG-C-146",
          Strength.MUST,
          "4.3.3",
          MessageTemplate.of(
              "項目「{id}」の {on} の「{state}」は「{person}」（{role}）にはできません",
              "'{person}' ({role}) cannot take the step of {on}, {state}, of item '{id}'"),
          MessageTemplate.of(
              "指示と承認・差し戻しはその日の CISO が、設定は部門「{unit}」のその日の管理者か管理責任者が行います",
              "who is CISO on the day assigns and answers; who is manager or security officer of"
                  + " '{unit}' on the day tailors"))),
  /** Something the step needs is not there. */
  INCOMPLETE(
      guidance(
          "ISG-C-147",
          Strength.MUST,
          "4.3.3",
          MessageTemplate.of(
              "項目「{id}」の「{state}」に{lacking}がありません", "item '{id}', {state}, lacks {lacking}"),
          MessageTemplate.of("{lacking}を加えます", "add {lacking}"))),
  /** The manager should have tailored it by now. */
  OVERDUE(
      guidance(
          "ISG-C-148",
          Strength.MUST,
          "4.3.3",
          MessageTemplate.of(
              "項目「{id}」は部門「{unit}」での設定の期限 {due} を過ぎています（{state}のまま）",
              "item '{id}' was to be tailored in '{unit}' by {due} and is still: {state}"),
          MessageTemplate.of(
              "管理者が内容と指標を設定するか、CISO が項目を見直します",
              "let the manager tailor it, or the CISO reconsider it"))),
  /** There is no such item to take a step with, or one of that id already. */
  NO_SUCH_ITEM(
      library(
          "ISG-C-149",
          "a step is of one item",
          MessageTemplate.of("項目「{id}」は{problem}", "item '{id}' {problem}"),
          MessageTemplate.of("id を確かめます", "check the id")));

  private final RuleDefinition definition;

  TailoringRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
