package dev.isg.evaluation.rule;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.RuleDefinition;

/** Rules of one step of an evaluation. */
public enum TargetRule implements EvaluationRule {
  /** Nothing is known. */
  NOTHING_KNOWN(
      library(
          "ISG-E-101",
          "unknown is a value",
          MessageTemplate.of(
              "目標「{target}」は評価できません。", "The target \"{target}\" cannot be evaluated."),
          MessageTemplate.of("測定を記録します。", "Record the measurements.")));

  private final RuleDefinition definition;

  TargetRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
