package dev.isg.evaluation.outcome;

import dev.isg.evaluation.condition.Condition;
import dev.isg.evaluation.condition.Way;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Predicate;

/** A part of a compiled condition that is no test of a word by itself. */
abstract sealed class Node {
  abstract Outcome outcome(FactRow row);

  /**
   * At least so many of several: first those that test whether a word lies between two others, in a
   * loop that touches arrays only, then the rest.
   */
  static final class Group extends Node {
    private final int needed;
    private final int toSpare;
    private final int[] slots;
    private final long[] lows;
    private final long[] highs;
    private final Node[] others;

    Group(int needed, int[] slots, long[] lows, long[] highs, Node[] others) {
      this.needed = needed;
      this.toSpare = slots.length + others.length - needed;
      this.slots = slots;
      this.lows = lows;
      this.highs = highs;
      this.others = others;
    }

    @Override
    Outcome outcome(FactRow row) {
      long[] words = row.words;
      int missing = needed;
      int spare = toSpare;
      for (int i = 0; i < slots.length; i++) {
        long word = words[slots[i]];
        if (word >= lows[i] && word <= highs[i]) {
          if (--missing == 0) {
            return Outcome.MET;
          }
        } else if (word != Words.UNKNOWN && --spare < 0) {
          return Outcome.NOT_MET;
        }
      }
      for (Node other : others) {
        Outcome outcome = other.outcome(row);
        if (outcome == Outcome.MET) {
          if (--missing == 0) {
            return Outcome.MET;
          }
        } else if (outcome == Outcome.NOT_MET && --spare < 0) {
          return Outcome.NOT_MET;
        }
      }
      return Outcome.UNKNOWN;
    }
  }

  /** A test of a value against bounds too long for words. */
  static final class LongDecimal extends Node {
    private final int slot;
    private final Predicate<BigDecimal> test;

    LongDecimal(int slot, Predicate<BigDecimal> test) {
      this.slot = slot;
      this.test = test;
    }

    @Override
    Outcome outcome(FactRow row) {
      BigDecimal number = row.numbers[slot];
      return number == null ? Outcome.UNKNOWN : Outcome.of(test.test(number));
    }
  }

  /** Whether a value moved by an amount or more. */
  static final class Move extends Node {
    private final Condition.Improves asked;
    private final int now;
    private final int before;
    private final long least;

    /** The least amount is a word; {@link Words#UNKNOWN} if the amount is too long for words. */
    Move(Condition.Improves asked, int now, int before, long least) {
      this.asked = asked;
      this.now = now;
      this.before = before;
      this.least = least;
    }

    @Override
    Outcome outcome(FactRow row) {
      long current = row.words[now];
      long base = row.words[before];
      if (current == Words.UNKNOWN || base == Words.UNKNOWN) {
        return Outcome.UNKNOWN;
      }
      if (least == Words.UNKNOWN || !Words.exact(current) || !Words.exact(base)) {
        return longDecimals(row);
      }
      return Outcome.of((asked.way() == Way.RISES ? current - base : base - current) >= least);
    }

    private Outcome longDecimals(FactRow row) {
      BigDecimal current = Objects.requireNonNull(row.numbers[now]);
      return Interpreter.enough(asked, Objects.requireNonNull(row.numbers[before]), current)
          .map(Outcome::of)
          .orElse(Outcome.UNKNOWN);
    }
  }
}
