package dev.isg.metrics.aggregation;

import java.time.LocalDate;
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
}
