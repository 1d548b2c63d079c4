package dev.isg.evaluation.cause;

import dev.isg.core.basics.InvalidModelException;

/**
 * From when on a cause counts as recurring: found in so many of the last periods.
 *
 * @param times in how many of them, from 2
 * @param of how many periods are looked at, not fewer than {@code times}
 */
public record Recurrence(int times, int of) {
  /** Two of the last three periods. */
  public static final Recurrence TWO_OF_THREE = new Recurrence(2, 3);

  /** Refuses what no cause could do, or what every cause does. */
  public Recurrence {
    if (times < 2 || of < times) {
      throw InvalidModelException.of(
          "Recurrence",
          "times は 2 以上、of は times 以上にします",
          "times must be at least 2, and of not less than times");
    }
  }
}
