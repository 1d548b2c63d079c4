package dev.isg.metrics.aggregation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How current the measurements of an indicator in a unit are on a day.
 *
 * @param asOf the day
 * @param newest the day of the newest measurement up to it, of the unit that lags behind most;
 *     empty if a unit never measured
 * @param validUntil the last day that measurement is current, inclusive; empty if it never grows
 *     stale, or there is none
 */
public record Freshness(
    LocalDate asOf, Optional<LocalDate> newest, Optional<LocalDate> validUntil) {
  /** Whether what was measured is no longer current on the day. */
  public boolean stale() {
    return validUntil.map(asOf::isAfter).orElse(false);
  }
}
