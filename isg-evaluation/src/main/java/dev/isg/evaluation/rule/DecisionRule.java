package dev.isg.evaluation.rule;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.RuleDefinition;

/** Rules of one step of an evaluation. */
public enum DecisionRule implements EvaluationRule {
  /** Nothing is known. */
  NOTHING_KNOWN(
      library(
          "ISG-E-201",
          "unknown is a value",
          MessageTemplate.of("まだ判断されていません。", "Nobody has decided yet."),
          MessageTemplate.of("判断を記録します。", "Record the decision.")));

  private final RuleDefinition definition;

  DecisionRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
