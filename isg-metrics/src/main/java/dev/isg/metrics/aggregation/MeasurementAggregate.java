package dev.isg.metrics.aggregation;

import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What was measured of one indicator in one unit in one part of time, added up. Units below the
 * unit are not in it.
 *
 * @param indicator the indicator
 * @param unit the unit
 * @param part the part of time
 * @param newest the day of the newest measurement behind it
 * @param value the values of one form and unit of measure
 */
public record MeasurementAggregate(
    IndicatorId indicator, UnitId unit, Period part, LocalDate newest, AggregatedValue value) {
  /**
   * By indicator, by unit, by the first day of the part, then numbers before shares and numbers by
   * the symbol of their unit of measure.
   */
  public static final Comparator<MeasurementAggregate> ORDER =
      Comparator.comparing(MeasurementAggregate::indicator)
          .thenComparing(MeasurementAggregate::unit)
          .thenComparing(one -> one.part().first())
          .thenComparing(MeasurementAggregate::form);

  private static String form(MeasurementAggregate one) {
    return one.value() instanceof AggregatedValue.Numbers numbers
        ? "1 " + numbers.unit().symbol()
        : "2";
  }
}
