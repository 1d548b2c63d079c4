package dev.isg.metrics.aggregation;

import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The value of an indicator for a unit, with all units below it, and a period.
 *
 * @param indicator the indicator
 * @param unit the unit
 * @param period the period
 * @param value the value; empty if nothing was measured or a ratio has the whole zero
 * @param ratio the sums behind a pooled value; empty for other values
 * @param expected how many measurements there should be, from 0
 * @param present how many of them there are, from 0 to expected
 * @param lineage the measurements the value comes from, by id
 */
public record IndicatorValue(
    IndicatorId indicator,
    UnitId unit,
    Period period,
    Optional<Quantity> value,
    Optional<MeasuredValue.Ratio> ratio,
    int expected,
    int present,
    List<MeasurementId> lineage) {
  /** Copies the lineage. */
  public IndicatorValue {
    lineage = List.copyOf(lineage);
  }

  /**
   * The share of the expected measurements that is missing; the whole if none is expected, since
   * nothing is known then.
   */
  public Percentage missingShare() {
    return expected == 0
        ? Percentage.HUNDRED
        : Percentage.ofRatio(BigDecimal.valueOf(expected - present), BigDecimal.valueOf(expected));
  }
}
