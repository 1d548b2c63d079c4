package dev.isg.metrics.aggregation;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Measurements by their slot and by their id, each at most once, and each fit for its indicator.
 * Kept apart by indicator, so that a copy with one measurement changed shares all other indicators.
 */
final class Measurements {
  private final Map<IndicatorId, OfIndicator> parts;

  private Measurements(Map<IndicatorId, OfIndicator> parts) {
    this.parts = parts;
  }

  /**
   * Collects measurements; those of other indicators are left out.
   *
   * @throws InvalidModelException with all of them that do not fit or collide
   */
  static Measurements of(
      Collection<Measurement> measurements,
      Map<IndicatorId, Indicator> indicators,
      FiscalCalendar calendar) {
    TreeSet<LocalizedText> faults = new TreeSet<>();
    Map<IndicatorId, OfIndicator> parts = new HashMap<>();
    Map<MeasurementId, Measurement> byId = new HashMap<>();
    for (Measurement measurement : measurements) {
      Indicator indicator = indicators.get(measurement.indicator());
      if (indicator != null) {
        misfit(measurement, indicator).ifPresent(faults::add);
        OfIndicator part = parts.computeIfAbsent(indicator.id(), id -> new OfIndicator());
        collision(byId.putIfAbsent(measurement.id(), measurement), measurement)
            .or(
                () ->
                    collision(
                        part.add(slot(measurement, indicator, calendar), measurement), measurement))
            .ifPresent(faults::add);
      }
    }
    refuse(faults);
    return new Measurements(parts);
  }

  /**
   * These with a measurement in the place of whatever has its id, or its slot.
   *
   * @throws InvalidModelException if it does not fit its indicator
   */
  Measurements replacing(
      Measurement measurement, Map<IndicatorId, Indicator> indicators, FiscalCalendar calendar) {
    Map<IndicatorId, OfIndicator> changed = new HashMap<>(parts);
    with(measurement.id())
        .ifPresent(
            before -> {
              Indicator old = indicators.get(before.indicator());
              if (old != null) {
                Slot freed = slot(before, old, calendar);
                changed.computeIfPresent(old.id(), (id, part) -> part.without(freed));
              }
            });
    Indicator indicator = indicators.get(measurement.indicator());
    if (indicator != null) {
      misfit(measurement, indicator).ifPresent(fault -> refuse(Set.of(fault)));
      Slot slot = slot(measurement, indicator, calendar);
      OfIndicator part =
          Optional.ofNullable(changed.get(indicator.id()))
              .map(before -> before.without(slot))
              .orElseGet(OfIndicator::new);
      part.add(slot, measurement);
      changed.put(indicator.id(), part);
    }
    return new Measurements(changed);
  }

  /** These without what was recorded after a time. */
  Measurements knownAt(Instant time) {
    Map<IndicatorId, OfIndicator> known = new HashMap<>();
    parts.forEach((id, part) -> known.put(id, part.knownAt(time)));
    return new Measurements(known);
  }

  Optional<Measurement> in(Slot slot) {
    return Optional.ofNullable(parts.get(slot.indicator())).flatMap(part -> part.in(slot));
  }

  Optional<Measurement> with(MeasurementId id) {
    return parts.values().stream().flatMap(part -> part.with(id).stream()).findFirst();
  }

  /** The day of the newest measurement of an indicator in a unit, up to a day. */
  Optional<LocalDate> newest(IndicatorId indicator, UnitId unit, LocalDate asOf) {
    return Optional.ofNullable(parts.get(indicator)).flatMap(part -> part.newest(unit, asOf));
  }

  Collection<Measurement> all() {
    return parts.values().stream().flatMap(part -> part.all().stream()).toList();
  }

  private static Slot slot(Measurement measurement, Indicator indicator, FiscalCalendar calendar) {
    return new Slot(
        indicator.id(),
        measurement.unit(),
        calendar.periodOf(measurement.day(), indicator.interval()));
  }

  private static void refuse(Set<LocalizedText> faults) {
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("IndicatorValues", List.copyOf(faults));
    }
  }

  private static Optional<LocalizedText> misfit(Measurement measurement, Indicator indicator) {
    boolean ratio = measurement.value() instanceof MeasuredValue.Ratio;
    if (ratio != (indicator.form() == ValueForm.RATIO)) {
      return Optional.of(
          LocalizedText.of(
              "測定値 "
                  + measurement.id()
                  + " の形が指標 "
                  + indicator.id()
                  + " の「"
                  + form(indicator).ja()
                  + "」と違います",
              "measurement "
                  + measurement.id()
                  + " has not the form of indicator "
                  + indicator.id()
                  + ", "
                  + form(indicator).en()));
    }
    MeasurementUnit unit =
        measurement.value() instanceof MeasuredValue.Single single
            ? single.quantity().unit()
            : indicator.unit();
    if (!unit.equals(indicator.unit())) {
      return Optional.of(
          LocalizedText.of(
              "測定値 "
                  + measurement.id()
                  + " の単位は "
                  + unit
                  + " ですが、指標 "
                  + indicator.id()
                  + " の単位は "
                  + indicator.unit()
                  + " です",
              "measurement "
                  + measurement.id()
                  + " is in "
                  + unit
                  + ", but indicator "
                  + indicator.id()
                  + " in "
                  + indicator.unit()));
    }
    if (!indicator.measuredIn().contains(measurement.unit())) {
      return Optional.of(
          LocalizedText.of(
              "測定値 "
                  + measurement.id()
                  + " の組織単位 "
                  + measurement.unit()
                  + " は指標 "
                  + indicator.id()
                  + " を測ることになっていません",
              "measurement "
                  + measurement.id()
                  + " is of unit "
                  + measurement.unit()
                  + ", which is not to measure indicator "
                  + indicator.id()));
    }
    return Optional.empty();
  }

  private static LocalizedText form(Indicator indicator) {
    return indicator.form().label();
  }

  private static Optional<LocalizedText> collision(
      @Nullable Measurement before, Measurement measurement) {
    if (before == null || before.equals(measurement)) {
      return Optional.empty();
    }
    if (before.id().equals(measurement.id())) {
      return Optional.of(
          LocalizedText.of(
              "id " + measurement.id() + " の測定値が 2 つあります",
              "two measurements have the id " + measurement.id()));
    }
    String both =
        before.id().compareTo(measurement.id()) < 0
            ? before.id() + ", " + measurement.id()
            : measurement.id() + ", " + before.id();
    return Optional.of(
        LocalizedText.of(
            "同じ指標・組織単位・期間の測定値が 2 つあります: " + both,
            "two measurements of one indicator, unit and interval: " + both));
  }
}
