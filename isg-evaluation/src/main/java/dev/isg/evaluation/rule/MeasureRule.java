package dev.isg.evaluation.rule;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.RuleDefinition;

/** Rules of one step of an evaluation. */
public enum MeasureRule implements EvaluationRule {
  /** Nothing is known. */
  NOTHING_KNOWN(
      library(
          "ISG-E-001",
          "unknown is a value",
          MessageTemplate.of(
              "何も測られていないため、評価できません。", "Nothing was measured, so nothing can be said."),
          MessageTemplate.of("測定を記録します。", "Record the measurements.")));

  private final RuleDefinition definition;

  MeasureRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
