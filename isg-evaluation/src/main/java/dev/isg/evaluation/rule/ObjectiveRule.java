package dev.isg.evaluation.rule;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.RuleDefinition;

/** Rules of one step of an evaluation. */
public enum ObjectiveRule implements EvaluationRule {
  /** Nothing is known. */
  NOTHING_KNOWN(
      library(
          "ISG-E-301",
          "unknown is a value",
          MessageTemplate.of(
              "目的「{objective}」は評価できません。", "The objective \"{objective}\" cannot be evaluated."),
          MessageTemplate.of("目標を評価します。", "Evaluate its targets.")));

  private final RuleDefinition definition;

  ObjectiveRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
