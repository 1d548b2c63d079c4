package dev.isg.core.certification;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a scheme covers a unit, and all units below it, for a time.
 *
 * @param unit the unit
 * @param scheme the scheme
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty where none is set
 * @param certificate the number of the certificate; empty where the scheme gives none
 * @source METI 2009, 4.3.3, box on the ISMS and other systems
 */
public record CertifiedScope(
    UnitId unit,
    SchemeId scheme,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<String> certificate) {
  /** Refuses a scope that ends before it starts, and a blank number. */
  public CertifiedScope {
    if (until.map(last -> last.isBefore(from)).orElse(false)) {
      throw InvalidModelException.of(
          "CertifiedScope", "until が from より前です", "until must not be before from");
    }
    if (certificate.map(String::isBlank).orElse(false)) {
      throw InvalidModelException.of(
          "CertifiedScope", "certificate が空です", "certificate must not be blank");
    }
  }

  /** Whether it is in force on the day. */
  public boolean coversDay(LocalDate day) {
    return !day.isBefore(from) && !endedBefore(day);
  }

  /** Whether its last day lies before the day. */
  public boolean endedBefore(LocalDate day) {
    return until.map(last -> last.isBefore(day)).orElse(false);
  }

  /** Whether the two say the same of the same unit on at least one common day. */
  public boolean repeats(CertifiedScope other) {
    return unit.equals(other.unit)
        && scheme.equals(other.scheme)
        && !endedBefore(other.from)
        && !other.endedBefore(from);
  }
}
