package dev.isg.evaluation.independence;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What should hold of staff with concurrent posts.
 *
 * @source METI 2009, 6.2
 */
public enum IndependenceRule implements Rule {
  /** Someone serves internal audit and the auditors, and internal rules leave something open. */
  MATTERS_NOT_EXPLICIT(
      guidance(
          "ISG-E-778",
          Strength.SHOULD,
          "6.2",
          MessageTemplate.of(
              "{person}は{from}から{until}まで内部監査人と{role}を兼ねていますが、社内規程に{missing}の定めがありません",
              "from {from} to {until} {person} is internal auditor and {role} at once, and no internal rule makes explicit: {missing}"),
          MessageTemplate.of(
              "社内規程で明確にし、internalRules に記録します",
              "make it explicit in internal rules and record them in internalRules")));

  private final RuleDefinition definition;

  IndependenceRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
