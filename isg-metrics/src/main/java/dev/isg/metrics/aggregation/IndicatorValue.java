package dev.isg.metrics.aggregation;

import dev.isg.core.basics.InvalidModelException;
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
 * @param ratio the two counts behind a share; empty for other values. It may be there without a
 *     value: 0 of 0
 * @param expected how many measurements there should be, from 0
 * @param present how many of them there are, from 0 to expected
 * @param lineage the measurements that were looked at, each once, by id; as many as are present
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
  /** Sorts the lineage. Refuses a value out of nothing, and counts that contradict each other. */
  public IndicatorValue {
    lineage = lineage.stream().distinct().sorted().toList();
    if (present < 0 || present > expected || lineage.size() != present) {
      throw InvalidModelException.of(
          "IndicatorValue",
          "present は 0 以上 expected 以下で、lineage の件数と同じにします",
          "present must be from 0 to expected and the number of measurements in lineage");
    }
    if (present == 0 && (value.isPresent() || ratio.isPresent())) {
      throw InvalidModelException.of(
          "IndicatorValue", "測定値がなければ値もありません", "nothing measured is no value");
    }
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
