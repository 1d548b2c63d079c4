package dev.isg.metrics.column;

import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.aggregation.Distribution;
import dev.isg.metrics.measurement.MeasuredValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The values of several slots together, as decimal numbers. */
final class SlotValues {
  private final SlotStatistics statistics;
  private final ColumnIndex index;
  private final PeriodAxis axis;
  private final SlotRuns runs;

  SlotValues(SlotStatistics statistics, PeriodAxis axis, SlotRuns runs) {
    this.statistics = statistics;
    this.index = statistics.index();
    this.axis = axis;
    this.runs = runs;
  }

  Optional<Distribution> distribution(IndicatorId id, Collection<UnitId> units, Period period) {
    int indicator = index.indicator(id);
    boolean ratio = index.ratio(indicator);
    List<BigDecimal> values = new ArrayList<>();
    for (int slot : slots(indicator, units, period)) {
      for (int i = runs.from(slot); i < runs.to(slot); i++) {
        if (!ratio) {
          values.add(decimal(runs.firsts()[i], indicator));
        } else if (runs.seconds()[i] != 0) {
          values.add(
              Percentage.ofRatio(
                      BigDecimal.valueOf(runs.firsts()[i]), BigDecimal.valueOf(runs.seconds()[i]))
                  .value());
        }
      }
    }
    return Distribution.of(values);
  }

  Optional<MeasuredValue.Ratio> pooled(IndicatorId id, Collection<UnitId> units, Period period) {
    int indicator = index.indicator(id);
    if (!index.ratio(indicator)) {
      throw statistics.otherForm(indicator);
    }
    BigDecimal part = BigDecimal.ZERO;
    BigDecimal whole = BigDecimal.ZERO;
    boolean any = false;
    for (int slot : slots(indicator, units, period)) {
      for (int i = runs.from(slot); i < runs.to(slot); i++) {
        part = part.add(decimal(runs.firsts()[i], indicator));
        whole = whole.add(decimal(runs.seconds()[i], indicator));
        any = true;
      }
    }
    return any ? Optional.of(new MeasuredValue.Ratio(part, whole)) : Optional.empty();
  }

  private List<Integer> slots(int indicator, Collection<UnitId> units, Period period) {
    List<Integer> slots = new ArrayList<>();
    for (UnitId id : new LinkedHashSet<>(units)) {
      int unit = index.unit(id);
      for (int position : axis.positionsIn(indicator, period)) {
        slots.add(statistics.slot(indicator, unit, position));
      }
    }
    return slots;
  }

  private BigDecimal decimal(long unscaled, int indicator) {
    BigDecimal shortest =
        BigDecimal.valueOf(unscaled, statistics.scale(indicator)).stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
