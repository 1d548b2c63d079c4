package dev.isg.metrics.trend;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Quantity;
import java.math.BigDecimal;

/**
 * The range within which an indicator is good.
 *
 * @param lowest the least good value, inclusive
 * @param highest the greatest good value, inclusive; in the same unit and not below the lowest
 */
public record GoodRange(Quantity lowest, Quantity highest) {
  /** Refuses ends of different units or in the wrong order. */
  public GoodRange {
    if (lowest.compareNumberTo(highest) > 0) {
      throw InvalidModelException.of(
          "GoodRange", "lowest は highest 以下にします", "lowest must not exceed highest");
    }
  }

  /**
   * How far a value lies outside the range; zero within it.
   *
   * @throws InvalidModelException if the value is in another unit
   */
  public Quantity distance(Quantity value) {
    BigDecimal outside = BigDecimal.ZERO;
    if (value.compareNumberTo(lowest) < 0) {
      outside = lowest.number().subtract(value.number());
    } else if (value.compareNumberTo(highest) > 0) {
      outside = value.number().subtract(highest.number());
    }
    return new Quantity(outside, lowest.unit());
  }

  @Override
  public String toString() {
    return lowest + " - " + highest;
  }
}
