package dev.isg.metrics.trend;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.indicator.ScaleType;
import java.util.Optional;

/**
 * How the values of an indicator are compared over time.
 *
 * @param flatWithin up to which change the value counts as unchanged, inclusive; from 0, in the
 *     unit of the indicator, so in points for a percentage. Only 0 for grades and names, which have
 *     no distances
 * @param mostMissing up to which share of missing measurements a value may be compared, inclusive;
 *     from 0 % to 100 %
 * @param good the range that is good; needed for indicators that are good within a range
 */
public record TrendSettings(Quantity flatWithin, Percentage mostMissing, Optional<GoodRange> good) {
  /** Refuses a negative band, a band of grades, and a share out of range. */
  public TrendSettings {
    if (flatWithin.number().signum() < 0
        || (flatWithin.number().signum() > 0 && !ScaleType.of(flatWithin.unit()).averages())
        || mostMissing.compareTo(Percentage.ZERO) < 0
        || mostMissing.compareTo(Percentage.HUNDRED) > 0) {
      throw InvalidModelException.of(
          "TrendSettings",
          "flatWithin は 0 以上（段階・有無では 0）、mostMissing は 0 % 以上 100 % 以下にします",
          "flatWithin must be from 0, and 0 for grades and names; mostMissing from 0 % to 100 %");
    }
  }

  /** Any change counts, and nothing may be missing. */
  public static TrendSettings strict(MeasurementUnit unit) {
    return new TrendSettings(Quantity.of("0", unit), Percentage.ZERO, Optional.empty());
  }
}
