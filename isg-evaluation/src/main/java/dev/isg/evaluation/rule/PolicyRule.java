package dev.isg.evaluation.rule;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.RuleDefinition;

/** Rules of one step of an evaluation. */
public enum PolicyRule implements EvaluationRule {
  /** Nothing is known. */
  NOTHING_KNOWN(
      library(
          "ISG-E-401",
          "unknown is a value",
          MessageTemplate.of(
              "方針の実装状況は評価できません。", "The implementation of the policy cannot be evaluated."),
          MessageTemplate.of("目的を評価します。", "Evaluate the objectives.")));

  private final RuleDefinition definition;

  PolicyRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
