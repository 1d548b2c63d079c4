package dev.isg.evaluation.outcome;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one governance unit in the order in which one compiled condition looks at them. It
 * never changes, and may be evaluated by several threads at once.
 */
public final class FactRow {
  private final CompiledCondition owner;
  private final Facts facts;
  final long[] words;
  final @Nullable BigDecimal[] numbers;

  FactRow(CompiledCondition owner, Facts facts, long[] words, @Nullable BigDecimal[] numbers) {
    this.owner = owner;
    this.facts = facts;
    this.words = words;
    this.numbers = numbers;
  }

  /** The facts. */
  public Facts facts() {
    return facts;
  }

  CompiledCondition owner() {
    return owner;
  }
}
