package dev.isg.evaluation.outcome;

import dev.isg.evaluation.condition.Condition;

/** Evaluates conditions. */
public final class Conditions {
  private Conditions() {}

  /** What the facts say of a condition in the last of their periods. */
  public static ConditionResult evaluate(Condition condition, Facts facts) {
    return new ConditionResult(new Interpreter(facts).outcome(condition, 0), condition, facts);
  }
}
