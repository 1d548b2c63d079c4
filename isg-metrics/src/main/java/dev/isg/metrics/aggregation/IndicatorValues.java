package dev.isg.metrics.aggregation;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The values of all indicators, for every unit and period, out of a set of measurements. A value is
 * worked out when asked for. Immutable; the same measurements in any order and split give the same.
 */
public final class IndicatorValues {
  private static final Comparator<Measurement> ORDER =
      Comparator.comparing(Measurement::indicator)
          .thenComparing(Measurement::unit)
          .thenComparing(Measurement::day)
          .thenComparing(Measurement::id);

  private final ResolvedProgramme programme;
  private final IndicatorSet indicators;
  private final Selection selection;
  private final Measurements measurements;

  private IndicatorValues(
      ResolvedProgramme programme,
      IndicatorSet indicators,
      Selection selection,
      Measurements measurements) {
    this.programme = programme;
    this.indicators = indicators;
    this.selection = selection;
    this.measurements = measurements;
  }

  /**
   * Collects measurements. Those of indicators that are not in the set are left out; one that is
   * there twice counts once.
   *
   * @throws InvalidModelException with every measurement that shares its id with another, is the
   *     second of an indicator, unit and interval, has not the form or the unit of its indicator,
   *     or is of a unit that is not to measure it; or if an indicator is there twice or is measured
   *     in a unit that the programme does not have
   */
  public static IndicatorValues of(
      ResolvedProgramme programme, IndicatorSet indicators, Collection<Measurement> measurements) {
    Selection selection = Selection.of(programme, indicators);
    return new IndicatorValues(
        programme,
        indicators,
        selection,
        Measurements.of(
            measurements, selection.indicators(), programme.governanceUnit().fiscalCalendar()));
  }

  /**
   * These values joined with those of other measurements of the same programme and indicators.
   *
   * @throws InvalidModelException if the indicators differ, or both have a measurement with the
   *     same id or for the same indicator, unit and interval, unless it is the same one
   */
  public IndicatorValues plus(IndicatorValues other) {
    if (!indicators.equals(other.indicators)) {
      throw InvalidModelException.of(
          "IndicatorValues",
          "指標の定義が違うものは合わせられません",
          "values of different indicators cannot be joined");
    }
    List<Measurement> all = new ArrayList<>(measurements.all());
    all.addAll(other.measurements.all());
    return with(
        Measurements.of(all, selection.indicators(), programme.governanceUnit().fiscalCalendar()));
  }

  /**
   * These values with one measurement in the place of those that have its id, or are of its
   * indicator, unit and interval; added if there is none. One of an indicator that is not in the
   * set is left out. Costs no more than the measurements of the indicator, however many others
   * there are.
   *
   * @throws InvalidModelException if the measurement has not the form or the unit of its indicator,
   *     or is of a unit that is not to measure it
   */
  public IndicatorValues replacing(Measurement measurement) {
    return with(
        measurements.replacing(
            measurement, selection.indicators(), programme.governanceUnit().fiscalCalendar()));
  }

  /** These values as they were known at a time: without measurements recorded after it. */
  public IndicatorValues knownAt(Instant time) {
    return with(measurements.knownAt(time));
  }

  private IndicatorValues with(Measurements others) {
    return new IndicatorValues(programme, indicators, selection, others);
  }

  /** The indicators these are values of. */
  public IndicatorSet indicators() {
    return indicators;
  }

  /** Every measurement behind the values, by indicator, unit, day and id. */
  public List<Measurement> measurements() {
    return measurements.all().stream().sorted(ORDER).toList();
  }

  /** The measurement with the id; empty if there is none. */
  public Optional<Measurement> measurement(MeasurementId id) {
    return measurements.with(id);
  }

  /**
   * The value of an indicator for a unit, with all units below it, and a period. One measurement of
   * each unit that measures is expected for each interval that lies wholly in the period.
   *
   * @throws InvalidModelException if there is no such indicator or unit
   */
  public IndicatorValue value(IndicatorId id, UnitId unit, Period period) {
    Indicator indicator = selection.indicator(id);
    if (indicator.formula().isPresent()) {
      return new DerivedValue(selection, (measured, within) -> value(measured, unit, within))
          .of(indicator, unit, period);
    }
    return value(
        indicator,
        unit,
        period,
        programme.governanceUnit().fiscalCalendar().split(period, indicator.interval()));
  }

  /**
   * The value of an indicator for a unit and the part of a period up to a day. Only intervals that
   * ended on the day or before are expected and looked at. The value's period ends on that day if
   * it would end later; if the day lies before the period, nothing is expected and the period is
   * left as it is.
   *
   * @param asOf the last day of what is looked at, inclusive
   * @throws InvalidModelException if there is no such indicator or unit
   */
  public IndicatorValue value(IndicatorId id, UnitId unit, Period period, LocalDate asOf) {
    Indicator indicator = selection.indicator(id);
    if (indicator.formula().isPresent()) {
      return new DerivedValue(selection, (measured, within) -> value(measured, unit, within, asOf))
          .of(indicator, unit, Selection.upTo(period, asOf));
    }
    if (asOf.isBefore(period.first())) {
      return value(indicator, unit, period, List.of());
    }
    return value(id, unit, Selection.upTo(period, asOf));
  }

  /**
   * The values of an indicator for a unit, one for each interval wholly in the period, oldest
   * first.
   *
   * @throws InvalidModelException if there is no such indicator or unit
   */
  public List<IndicatorValue> series(IndicatorId id, UnitId unit, Period period) {
    return programme
        .governanceUnit()
        .fiscalCalendar()
        .split(period, selection.indicator(id).interval())
        .stream()
        .map(part -> value(id, unit, part))
        .toList();
  }

  private IndicatorValue value(
      Indicator indicator, UnitId unit, Period period, List<Period> intervals) {
    List<UnitId> measuring = selection.measuring(indicator, unit);
    List<PartialValue> perInterval = new ArrayList<>();
    List<MeasurementId> lineage = new ArrayList<>();
    for (Period interval : intervals) {
      List<PartialValue> perUnit = new ArrayList<>();
      List<BigDecimal> weights = new ArrayList<>();
      for (UnitId measuringUnit : measuring) {
        Slot slot = new Slot(indicator.id(), measuringUnit, interval);
        Optional<Measurement> there = measurements.in(slot);
        if (there.isPresent()) {
          Measurement found = there.get();
          perUnit.add(PartialValue.of(found.value()));
          weights.add(Selection.population(indicator, measuringUnit));
          lineage.add(found.id());
        }
      }
      PartialValue.overUnits(indicator, perUnit, weights).ifPresent(perInterval::add);
    }
    Optional<PartialValue> combined =
        PartialValue.combine(indicator, indicator.overTime(), perInterval);
    return new IndicatorValue(
        indicator.id(),
        unit,
        period,
        combined.flatMap(found -> found.quantity(indicator)),
        combined.flatMap(PartialValue::ratio),
        intervals.size() * measuring.size(),
        lineage.size(),
        lineage);
  }

  /**
   * How the numbers of single units and intervals are spread in a period, for a unit with all units
   * below it; a share counts as per cent. Empty if none is known, and for a derived indicator,
   * which has none.
   *
   * @throws InvalidModelException if there is no such indicator or unit
   */
  public Optional<Distribution> distribution(IndicatorId id, UnitId unit, Period period) {
    Indicator indicator = selection.indicator(id);
    List<BigDecimal> numbers = new ArrayList<>();
    for (Period interval :
        programme.governanceUnit().fiscalCalendar().split(period, indicator.interval())) {
      for (UnitId measuring : selection.measuring(indicator, unit)) {
        measurements
            .in(new Slot(id, measuring, interval))
            .flatMap(found -> PartialValue.of(found.value()).quantity(indicator))
            .ifPresent(known -> numbers.add(known.number()));
      }
    }
    return Distribution.of(numbers);
  }

  /**
   * How current the measurements of an indicator are for a unit with all units below it.
   *
   * @param asOf the day; what was measured later is not looked at
   * @throws InvalidModelException if there is no such indicator or unit
   */
  public Freshness freshness(IndicatorId id, UnitId unit, LocalDate asOf) {
    return Freshness.of(selection, measurements, selection.indicator(id), unit, asOf);
  }
}
