package dev.isg.metrics.aggregation;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds measurements up by indicator, unit and part of time.
 *
 * @source METI 2009, 4.2.1 (aggregation)
 */
public final class MeasurementAggregates {
  private MeasurementAggregates() {}

  /**
   * The aggregates of what a store keeps: added up where it lies if the store can, and else out of
   * a scan. The answer is the same.
   *
   * @param query which measurements count, and in which parts
   */
  public static List<MeasurementAggregate> of(MeasurementStore store, AggregationQuery query) {
    return store instanceof AggregatingMeasurementStore able
        ? able.aggregate(query)
        : store.scan(query.measurements(), measurements -> of(measurements, query));
  }

  /**
   * The aggregates of measurements, in whatever order they come. Holds the numbers, not the
   * measurements, while it reads.
   *
   * @param query which of them count, and in which parts
   */
  public static List<MeasurementAggregate> of(
      Stream<Measurement> measurements, AggregationQuery query) {
    Map<Group, Found> groups = new HashMap<>();
    measurements.forEach(
        measurement ->
            query
                .partOf(measurement)
                .ifPresent(
                    part ->
                        groups
                            .computeIfAbsent(Group.of(measurement, part), group -> new Found())
                            .add(measurement)));
    return groups.entrySet().stream()
        .map(group -> group.getValue().as(group.getKey()))
        .sorted(MeasurementAggregate.ORDER)
        .toList();
  }

  /** The unit of measure is empty for shares. */
  private record Group(
      IndicatorId indicator, UnitId unit, Period part, Optional<MeasurementUnit> measuredIn) {
    static Group of(Measurement measurement, Period part) {
      return new Group(
          measurement.indicator(),
          measurement.unit(),
          part,
          measurement.value() instanceof MeasuredValue.Single single
              ? Optional.of(single.quantity().unit())
              : Optional.empty());
    }
  }

  private static final class Found {
    private final List<BigDecimal> numbers = new ArrayList<>();
    private LocalDate newest = LocalDate.MIN;
    private long shares;
    private BigDecimal numerator = BigDecimal.ZERO;
    private BigDecimal denominator = BigDecimal.ZERO;

    void add(Measurement measurement) {
      newest = measurement.day().isAfter(newest) ? measurement.day() : newest;
      if (measurement.value() instanceof MeasuredValue.Single single) {
        numbers.add(single.quantity().number());
      } else if (measurement.value() instanceof MeasuredValue.Ratio ratio) {
        shares++;
        numerator = numerator.add(ratio.numerator());
        denominator = denominator.add(ratio.denominator());
      }
    }

    MeasurementAggregate as(Group group) {
      AggregatedValue value =
          group
              .measuredIn()
              .<AggregatedValue>map(unit -> AggregatedValue.Numbers.of(unit, numbers))
              .orElseGet(() -> new AggregatedValue.Shares(shares, numerator, denominator));
      return new MeasurementAggregate(group.indicator(), group.unit(), group.part(), newest, value);
    }
  }
}
