package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What is told of causes that come back.
 *
 * @source METI 2009, 1.4.2(3); finding what recurs is a design of this library
 */
public enum RecurrenceRule implements EvaluationRule {
  /** The same cause was found in several of the last periods. */
  RECURRING(
      asks(
          "ISG-E-831",
          Strength.DERIVED,
          "a cause that comes back was not removed",
          "原因「{factor}」（{link}）が、直近 {of} 期のうち {count} 期（{periods}）に見られます。直近 {of} 期のうち"
              + " {times} 期以上に見られるものを、繰り返す原因とします。",
          "The cause {factor} ({link}) was found in {count} of the last {of} periods: {periods}. What"
              + " is found in at least {times} of {of} counts as recurring.",
          "これまでの対応では取り除けていません。管理策・資源・目標又は目的を見直します。",
          "What was done so far did not remove it: review the controls, the resources, the target or"
              + " the objective."));

  private final RuleDefinition definition;

  RecurrenceRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
