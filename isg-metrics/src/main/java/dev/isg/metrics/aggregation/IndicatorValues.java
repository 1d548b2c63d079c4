package dev.isg.metrics.aggregation;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values of all indicators, for every unit and period, out of a set of measurements. A value is
 * worked out when it is asked for. Immutable; the same measurements in any order and any split give
 * the same values.
 */
public final class IndicatorValues {
  private final ResolvedProgramme programme;
  private final IndicatorSet indicators;
  private final SortedMap<Key, Measurement> measurements;

  private IndicatorValues(
      ResolvedProgramme programme,
      IndicatorSet indicators,
      SortedMap<Key, Measurement> measurements) {
    this.programme = programme;
    this.indicators = indicators;
    this.measurements = measurements;
  }

  /**
   * Collects measurements. Those of indicators that are not in the set are left out.
   *
   * @throws InvalidModelException if a unit has two measurements of one indicator in one interval
   */
  public static IndicatorValues of(
      ResolvedProgramme programme, IndicatorSet indicators, Collection<Measurement> measurements) {
    IndicatorValues values = new IndicatorValues(programme, indicators, new TreeMap<>());
    for (Measurement measurement : measurements) {
      indicators
          .find(measurement.indicator())
          .ifPresent(indicator -> values.put(values.key(indicator, measurement), measurement));
    }
    return values;
  }

  /**
   * These values joined with those of other measurements of the same programme and indicators.
   *
   * @throws InvalidModelException if both have a measurement for the same indicator, unit and
   *     interval, unless it is the same measurement
   */
  public IndicatorValues plus(IndicatorValues other) {
    IndicatorValues joined =
        new IndicatorValues(programme, indicators, new TreeMap<>(measurements));
    other.measurements.forEach(joined::put);
    return joined;
  }

  /** The indicators these are values of. */
  public IndicatorSet indicators() {
    return indicators;
  }

  /** Every measurement behind the values, by indicator, unit and interval. */
  public List<Measurement> measurements() {
    return List.copyOf(measurements.values());
  }

  /** The measurement with the id; empty if there is none. */
  public Optional<Measurement> measurement(MeasurementId id) {
    return measurements.values().stream().filter(found -> found.id().equals(id)).findFirst();
  }

  /**
   * The value of an indicator for a unit, with all units below it, and a period.
   *
   * @throws InvalidModelException if the set has no such indicator
   */
  public IndicatorValue value(IndicatorId id, UnitId unit, Period period) {
    Indicator indicator = indicator(id);
    List<UnitId> below = programme.unitAndAllBelow(unit);
    List<UnitId> measuring = indicator.measuredIn().stream().filter(below::contains).toList();
    List<Period> intervals =
        programme.governanceUnit().fiscalCalendar().split(period, indicator.interval());
    List<Measured> perInterval = new ArrayList<>();
    List<MeasurementId> lineage = new ArrayList<>();
    for (Period interval : intervals) {
      List<Measured> perUnit = new ArrayList<>();
      for (UnitId measuringUnit : measuring) {
        Measurement found = measurements.get(new Key(id, measuringUnit, interval));
        if (found != null) {
          perUnit.add(Measured.of(found.value()));
          lineage.add(found.id());
        }
      }
      combine(indicator, indicator.overUnits(), perUnit).ifPresent(perInterval::add);
    }
    Optional<Measured> combined = combine(indicator, indicator.overTime(), perInterval);
    lineage.sort(Comparator.naturalOrder());
    return new IndicatorValue(
        id,
        unit,
        period,
        combined.flatMap(found -> found.quantity(indicator)),
        combined.flatMap(Measured::ratio),
        intervals.size() * measuring.size(),
        lineage.size(),
        lineage);
  }

  /**
   * The values of an indicator for a unit, one for each interval in the period, oldest first.
   *
   * @throws InvalidModelException if the set has no such indicator
   */
  public List<IndicatorValue> series(IndicatorId id, UnitId unit, Period period) {
    Interval interval = indicator(id).interval();
    return programme.governanceUnit().fiscalCalendar().split(period, interval).stream()
        .map(part -> value(id, unit, part))
        .toList();
  }

  private static Optional<Measured> combine(
      Indicator indicator, Combination combination, List<Measured> values) {
    List<Measured> known =
        combination == Combination.POOLED
            ? values
            : values.stream().filter(value -> value.quantity(indicator).isPresent()).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (combination) {
          case LATEST -> known.get(known.size() - 1);
          case POOLED -> known.stream().reduce(Measured::pooled).orElseThrow();
          case SUM -> Measured.of(sum(indicator, known));
          case MEAN ->
              Measured.of(
                  sum(indicator, known)
                      .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL128));
          case WORST ->
              known.stream()
                  .reduce((one, other) -> worse(indicator, one, other) ? one : other)
                  .orElseThrow();
        });
  }

  private static BigDecimal sum(Indicator indicator, List<Measured> values) {
    return values.stream()
        .map(value -> value.quantity(indicator).orElseThrow().number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean worse(Indicator indicator, Measured one, Measured other) {
    int order =
        one.quantity(indicator)
            .orElseThrow()
            .compareNumberTo(other.quantity(indicator).orElseThrow());
    return indicator.direction() == Direction.HIGHER_IS_BETTER ? order < 0 : order > 0;
  }

  private Indicator indicator(IndicatorId id) {
    return indicators
        .find(id)
        .orElseThrow(
            () ->
                InvalidModelException.of(
                    "IndicatorValues",
                    "指標「" + id + "」は定義されていません",
                    "there is no indicator '" + id + "'"));
  }

  private Key key(Indicator indicator, Measurement measurement) {
    return new Key(
        measurement.indicator(),
        measurement.unit(),
        programme
            .governanceUnit()
            .fiscalCalendar()
            .periodOf(measurement.day(), indicator.interval()));
  }

  private void put(Key key, Measurement measurement) {
    Measurement before = measurements.put(key, measurement);
    if (before != null && !before.equals(measurement)) {
      throw InvalidModelException.of(
          "IndicatorValues",
          key + " の測定値が 2 つあります: " + before.id() + ", " + measurement.id(),
          "two measurements for " + key + ": " + before.id() + ", " + measurement.id());
    }
  }

  /** What a measurement stands for: at most one each. */
  private record Key(IndicatorId indicator, UnitId unit, Period interval)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::indicator).thenComparing(Key::unit).thenComparing(Key::interval);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return indicator + ", " + unit + ", " + interval;
    }
  }

  /** A value on its way: a number, or two sums whose share is not taken yet. */
  private record Measured(Optional<MeasuredValue.Ratio> ratio, Optional<BigDecimal> number) {
    static Measured of(MeasuredValue value) {
      return value instanceof MeasuredValue.Ratio ratio
          ? new Measured(Optional.of(ratio), Optional.empty())
          : of(((MeasuredValue.Single) value).quantity().number());
    }

    static Measured of(BigDecimal number) {
      return new Measured(Optional.empty(), Optional.of(number));
    }

    Measured pooled(Measured other) {
      return new Measured(
          Optional.of(ratio.orElseThrow().plus(other.ratio.orElseThrow())), Optional.empty());
    }

    Optional<Quantity> quantity(Indicator indicator) {
      if (number.isPresent()) {
        return number.map(known -> new Quantity(known, indicator.unit()));
      }
      return ratio
          .filter(known -> known.denominator().signum() != 0)
          .map(known -> Percentage.ofRatio(known.numerator(), known.denominator()))
          .map(share -> new Quantity(share.value(), indicator.unit()));
    }
  }
}
