package dev.isg.metrics.trend;

import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.aggregation.IndicatorValue;
import java.util.Optional;

/**
 * The value of an indicator in one of the periods compared.
 *
 * @param period the period
 * @param value the value; empty if it is not known
 * @param missing which share of its measurements is missing, from 0 % to 100 %
 */
public record TrendPoint(Period period, Optional<Quantity> value, Percentage missing) {
  /** The value of an indicator, with what is missing from it. */
  public static TrendPoint of(IndicatorValue value) {
    return new TrendPoint(value.period(), value.value(), value.missingShare());
  }

  /** A value of which nothing is missing. */
  public static TrendPoint of(Period period, Quantity value) {
    return new TrendPoint(period, Optional.of(value), Percentage.ZERO);
  }

  /** A period of which nothing is known. */
  public static TrendPoint unknown(Period period) {
    return new TrendPoint(period, Optional.empty(), Percentage.HUNDRED);
  }
}
