package dev.isg.metrics.measurement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which measurements are asked for. Starts with all and narrows; each part left empty admits any.
 *
 * @param indicators the indicators, in order; empty for any
 * @param units the units, in order; empty for any
 * @param days the days the values are of; empty for any
 * @param knownAt the instant of knowing: what was recorded at or before it; empty for whatever is
 *     kept
 */
public record MeasurementQuery(
    Set<IndicatorId> indicators,
    Set<UnitId> units,
    Optional<Period> days,
    Optional<Instant> knownAt) {
  private static final MeasurementQuery ALL =
      new MeasurementQuery(Set.of(), Set.of(), Optional.empty(), Optional.empty());

  /** Puts the ids in order. */
  public MeasurementQuery {
    indicators = inOrder(indicators);
    units = inOrder(units);
  }

  /** All measurements. */
  public static MeasurementQuery all() {
    return ALL;
  }

  /**
   * Of these, those of the given indicators.
   *
   * @throws InvalidModelException if none is given, which would admit any
   */
  public MeasurementQuery withIndicators(Collection<IndicatorId> ids) {
    return new MeasurementQuery(some(ids), units, days, knownAt);
  }

  /**
   * Of these, those of the given units alone; units below them are not included.
   *
   * @throws InvalidModelException if none is given, which would admit any
   */
  public MeasurementQuery withUnits(Collection<UnitId> ids) {
    return new MeasurementQuery(indicators, some(ids), days, knownAt);
  }

  /** Of these, those whose day lies in the period, its first and last day included. */
  public MeasurementQuery withDays(Period period) {
    return new MeasurementQuery(indicators, units, Optional.of(period), knownAt);
  }

  /** Of these, those recorded at or before the instant. */
  public MeasurementQuery withKnownAt(Instant instant) {
    return new MeasurementQuery(indicators, units, days, Optional.of(instant));
  }

  /** Whether a measurement is among those asked for. */
  public boolean admits(Measurement measurement) {
    return (indicators.isEmpty() || indicators.contains(measurement.indicator()))
        && (units.isEmpty() || units.contains(measurement.unit()))
        && days.map(period -> period.contains(measurement.day())).orElse(true)
        && knownAt.map(instant -> !measurement.recordedAt().isAfter(instant)).orElse(true);
  }

  private static <T> Set<T> some(Collection<T> ids) {
    if (ids.isEmpty()) {
      throw InvalidModelException.of(
          "MeasurementQuery", "少なくとも一つの id が必要です", "needs at least one id");
    }
    return Set.copyOf(ids);
  }

  private static <T> Set<T> inOrder(Set<T> ids) {
    NavigableSet<T> ordered = new TreeSet<>(ids);
    return Collections.unmodifiableSet(ordered);
  }
}
