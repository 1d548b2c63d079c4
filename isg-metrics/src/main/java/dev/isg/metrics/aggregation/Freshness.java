package dev.isg.metrics.aggregation;

import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.indicator.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How current the measurements of an indicator in a unit are on a day.
 *
 * @param asOf the day
 * @param newest the day of the newest measurement up to it, of the unit that lags behind most among
 *     those that measured; empty if none did
 * @param validUntil the last day all of them are current, inclusive; empty if none grows stale
 */
public record Freshness(
    LocalDate asOf, Optional<LocalDate> newest, Optional<LocalDate> validUntil) {
  /** Whether what was measured is no longer current on the day. */
  public boolean stale() {
    return validUntil.map(asOf::isAfter).orElse(false);
  }

  static Freshness of(
      Selection selection,
      Measurements measurements,
      Indicator indicator,
      UnitId unit,
      LocalDate asOf) {
    List<LocalDate> newest = new ArrayList<>();
    List<LocalDate> validUntil = new ArrayList<>();
    for (Indicator measured : selection.measured(indicator)) {
      for (UnitId measuring : selection.measuring(measured, unit)) {
        Optional<LocalDate> day = measurements.newest(measured.id(), measuring, asOf);
        day.ifPresent(newest::add);
        day.flatMap(known -> measured.validDays().map(known::plusDays)).ifPresent(validUntil::add);
      }
    }
    return new Freshness(
        asOf,
        newest.stream().min(Comparator.naturalOrder()),
        validUntil.stream().min(Comparator.naturalOrder()));
  }
}
