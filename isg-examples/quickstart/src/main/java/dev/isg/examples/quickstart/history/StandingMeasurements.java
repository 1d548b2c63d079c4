package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Picks the measurements that count out of a history in which definitions changed and values were
 * corrected: those that fit the indicators as they were then, and of several for one indicator,
 * unit and interval the one recorded last.
 */
final class StandingMeasurements {
  private static final Comparator<Measurement> LAST =
      Comparator.comparing(Measurement::recordedAt).thenComparing(Measurement::id);

  private StandingMeasurements() {}

  static List<Measurement> of(
      Collection<Measurement> known, IndicatorSet indicators, FiscalCalendar calendar) {
    Map<Slot, Measurement> standing = new HashMap<>();
    for (Measurement measurement : known) {
      Optional<Indicator> indicator =
          indicators.find(measurement.indicator()).filter(found -> fits(measurement, found));
      indicator.ifPresent(
          found ->
              standing.merge(
                  new Slot(
                      found.id(),
                      measurement.unit(),
                      calendar.periodOf(measurement.day(), found.interval())),
                  measurement,
                  (one, other) -> LAST.compare(one, other) < 0 ? other : one));
    }
    return standing.values().stream().sorted(Comparator.comparing(Measurement::id)).toList();
  }

  private static boolean fits(Measurement measurement, Indicator indicator) {
    boolean form =
        measurement.value() instanceof MeasuredValue.Single single
            ? indicator.form() == ValueForm.NUMBER
                && single.quantity().unit().equals(indicator.unit())
            : indicator.form() == ValueForm.RATIO;
    return form && indicator.measuredIn().contains(measurement.unit());
  }

  private record Slot(IndicatorId indicator, UnitId unit, Period interval) {}
}
