package dev.isg.metrics.trend;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which way the values of an indicator went over two or more periods. Not for numbers of incidents
 * or damage, whose meaning depends on the detection rate: {@link IncidentTrend} is.
 *
 * @param whole from the first period to the last; its verdict is that of the trend
 * @param steps from each period to the next, oldest first; at least one
 * @source METI 2009, 4.2.1 (analysis); the comparison is a design of this library
 */
public record IndicatorTrend(TrendStep whole, List<TrendStep> steps) {
  /** Copies the steps. */
  public IndicatorTrend {
    steps = List.copyOf(steps);
  }

  /**
   * The trend of an indicator.
   *
   * @param indicator says which way is good
   * @param points the values of two periods or more, in any order
   * @param settings how they are compared
   * @throws InvalidModelException if there are fewer than two periods, two overlap, a value, the
   *     band or the range is in another unit than the indicator, or an indicator good within a
   *     range has none
   */
  public static IndicatorTrend of(
      Indicator indicator, Collection<TrendPoint> points, TrendSettings settings) {
    List<TrendPoint> sorted =
        points.stream().sorted(Comparator.comparing(TrendPoint::period)).toList();
    check(indicator, sorted, settings);
    PointComparison comparison = new PointComparison(indicator.direction(), settings);
    List<TrendStep> steps = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      steps.add(comparison.step(sorted.get(i - 1), sorted.get(i)));
    }
    return new IndicatorTrend(comparison.step(sorted.get(0), sorted.get(sorted.size() - 1)), steps);
  }

  /** The verdict from the first period to the last. */
  public TrendVerdict verdict() {
    return whole.verdict();
  }

  /**
   * Whether every step is known and none goes the other way than the whole. A flat whole is steady
   * if every step is flat.
   */
  public boolean steady() {
    return verdict().conclusive()
        && steps.stream()
            .allMatch(step -> step.verdict() == verdict() || step.verdict() == TrendVerdict.FLAT);
  }

  private static void check(Indicator indicator, List<TrendPoint> sorted, TrendSettings settings) {
    boolean overlap = false;
    for (int i = 1; i < sorted.size(); i++) {
      overlap |= !sorted.get(i - 1).period().last().isBefore(sorted.get(i).period().first());
    }
    if (sorted.size() < 2 || overlap) {
      throw InvalidModelException.of(
          "IndicatorTrend",
          "重ならない 2 つ以上の期間が必要です",
          "a trend needs two periods or more that do not overlap");
    }
    boolean otherUnit =
        sorted.stream()
                .flatMap(point -> point.value().stream())
                .anyMatch(value -> !value.unit().equals(indicator.unit()))
            || !settings.flatWithin().unit().equals(indicator.unit())
            || settings
                .good()
                .filter(range -> !range.lowest().unit().equals(indicator.unit()))
                .isPresent();
    if (otherUnit) {
      throw InvalidModelException.of(
          "IndicatorTrend",
          "値・flatWithin・good の単位を指標「" + indicator.id() + "」の " + indicator.unit() + " にします",
          "values, flatWithin and good must be in the unit of indicator '"
              + indicator.id()
              + "', "
              + indicator.unit());
    }
    if (indicator.direction() == Direction.WITHIN_RANGE && settings.good().isEmpty()) {
      throw InvalidModelException.of(
          "IndicatorTrend",
          "範囲内が良い指標「" + indicator.id() + "」には good が必要です",
          "indicator '" + indicator.id() + "' is good within a range, so good must be given");
    }
  }
}
