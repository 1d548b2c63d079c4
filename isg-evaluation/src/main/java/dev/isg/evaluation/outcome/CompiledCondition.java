package dev.isg.evaluation.outcome;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.evaluation.condition.Condition;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition made ready to be evaluated often. What it looks at is numbered once; a {@link
 * FactRow} holds the facts in that order as machine words, exact decimals kept besides for the few
 * that words cannot hold. It comes out as the condition itself does, never changes, and may be used
 * by several threads at once.
 */
public final class CompiledCondition {
  private final Condition condition;
  private final Slot[] slots;
  private final Node root;

  private CompiledCondition(Condition condition, List<Slot> slots, Node root) {
    this.condition = condition;
    this.slots = slots.toArray(Slot[]::new);
    this.root = root;
  }

  /** Compiles a condition. */
  public static CompiledCondition compile(Condition condition) {
    ConditionCompiler compiler = new ConditionCompiler(condition);
    Node root = compiler.root();
    return new CompiledCondition(condition, compiler.slots(), root);
  }

  /** The condition it was compiled from. */
  public Condition condition() {
    return condition;
  }

  /** The facts in the order in which this condition looks at them. */
  public FactRow row(Facts facts) {
    long[] words = new long[slots.length];
    @Nullable BigDecimal[] numbers = new BigDecimal[slots.length];
    for (int i = 0; i < slots.length; i++) {
      words[i] = slots[i].word(facts);
      numbers[i] = slots[i].number(facts);
    }
    return new FactRow(this, facts, words, numbers);
  }

  /**
   * What is known of the condition. Nothing is allocated unless a change is asked for of values
   * with more decimals than the condition.
   *
   * @throws InvalidModelException if the row was made for another compiled condition
   */
  public Outcome outcome(FactRow row) {
    if (row.owner() != this) {
      throw InvalidModelException.of(
          "CompiledCondition",
          "この行は別の条件のために作られています。この条件の row で作ります",
          "the row was made for another condition; make it with row of this one");
    }
    return root.outcome(row);
  }

  /**
   * What is known of the condition, and why. Only the result is allocated; the explanation is
   * worked out when somebody asks for it.
   *
   * @throws InvalidModelException if the row was made for another compiled condition
   */
  public ConditionResult evaluate(FactRow row) {
    return new ConditionResult(outcome(row), condition, row.facts());
  }
}
