package dev.isg.metrics.detection;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Percentage;

/**
 * How far the true rate may lie from its estimate.
 *
 * @param lowest the low end, from 0 % inclusive
 * @param highest the high end, up to 100 % inclusive; not below the low end
 * @param method where the two ends come from
 */
public record RateRange(Percentage lowest, Percentage highest, RangeMethod method) {
  /** Refuses ends outside 0 % to 100 % or in the wrong order. */
  public RateRange {
    if (lowest.compareTo(Percentage.ZERO) < 0
        || highest.compareTo(Percentage.HUNDRED) > 0
        || highest.compareTo(lowest) < 0) {
      throw InvalidModelException.of(
          "RateRange",
          "幅は 0 % 以上 100 % 以下で、下端は上端以下にします",
          "a range lies within 0 % and 100 %, its low end not above its high end");
    }
  }

  /** Whether a rate lies in the range, both ends included. */
  public boolean contains(Percentage rate) {
    return rate.compareTo(lowest) >= 0 && rate.compareTo(highest) <= 0;
  }
}
