package dev.isg.evaluation.outcome;

import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Vocabulary;
import dev.isg.evaluation.explanation.Explanation;

/**
 * What is known of a condition, and why. The outcome is worked out, the explanation only when
 * somebody asks for it.
 */
public final class ConditionResult {
  private final Outcome outcome;
  private final Condition condition;
  private final Facts facts;

  ConditionResult(Outcome outcome, Condition condition, Facts facts) {
    this.outcome = outcome;
    this.condition = condition;
    this.facts = facts;
  }

  /** What is known. */
  public Outcome outcome() {
    return outcome;
  }

  /** The condition. */
  public Condition condition() {
    return condition;
  }

  /** Why, with things called by their ids. */
  public Explanation explanation() {
    return explanation(Vocabulary.open());
  }

  /**
   * Why: the rule, the values, the arithmetic, and the same of every part.
   *
   * @param names what things are called
   */
  public Explanation explanation(Vocabulary names) {
    return new Explainer(facts, names).explain(condition, 0);
  }
}
