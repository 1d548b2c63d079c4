package dev.isg.evaluation.rule;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.RuleDefinition;

/** Rules of one step of an evaluation. */
public enum SignalRule implements EvaluationRule {
  /** Nothing is known. */
  NOTHING_KNOWN(
      library(
          "ISG-E-701",
          "unknown is a value",
          MessageTemplate.of("情報が足りません。", "Too little is known."),
          MessageTemplate.of("測定を記録します。", "Record the measurements.")));

  private final RuleDefinition definition;

  SignalRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
