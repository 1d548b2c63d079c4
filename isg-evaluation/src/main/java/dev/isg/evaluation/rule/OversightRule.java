package dev.isg.evaluation.rule;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.RuleDefinition;

/** Rules of one step of an evaluation. */
public enum OversightRule implements EvaluationRule {
  /** Nothing is known. */
  NOTHING_KNOWN(
      library(
          "ISG-E-601",
          "unknown is a value",
          MessageTemplate.of("確認できる記録はありません。", "The records hold nothing on this."),
          MessageTemplate.of("関係者に確かめます。", "Ask those concerned.")));

  private final RuleDefinition definition;

  OversightRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
