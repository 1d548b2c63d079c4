package dev.isg.evaluation.rule;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.RuleDefinition;

/** Rules of one step of an evaluation. */
public enum CycleRule implements EvaluationRule {
  /** Nothing is known. */
  NOTHING_KNOWN(
      library(
          "ISG-E-501",
          "unknown is a value",
          MessageTemplate.of("この期間はまだ測定されていません。", "The period is not measured yet."),
          MessageTemplate.of("測定を記録します。", "Record the measurements.")));

  private final RuleDefinition definition;

  CycleRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
