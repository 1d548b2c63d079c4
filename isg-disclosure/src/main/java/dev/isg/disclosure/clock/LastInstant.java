package dev.isg.disclosure.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * When a limit runs out. A limit in hours runs out on an instant, which is still in time; a limit
 * in days with the end of a day, so that the midnight that follows is too late.
 *
 * @param at the instant; for a day the midnight that ends it
 * @param day the last day in time; empty if the limit is in hours
 * @param zone the zone of the day, and in which people read the instant
 */
public record LastInstant(Instant at, Optional<LocalDate> day, ZoneId zone)
    implements Comparable<LastInstant> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** The end of a day. */
  static LastInstant endOf(LocalDate day, ZoneId zone) {
    return new LastInstant(day.plusDays(1).atStartOfDay(zone).toInstant(), Optional.of(day), zone);
  }

  /** An instant. */
  static LastInstant at(Instant at, ZoneId zone) {
    return new LastInstant(at, Optional.empty(), zone);
  }

  /** Whether what is done at the time is in time. */
  public boolean metAt(Instant time) {
    return day.isPresent() ? time.isBefore(at) : !time.isAfter(at);
  }

  /** By instant; of two at one instant the end of a day, which that instant misses, comes first. */
  @Override
  public int compareTo(LastInstant other) {
    int byInstant = at.compareTo(other.at);
    return byInstant != 0 ? byInstant : Boolean.compare(other.day.isPresent(), day.isPresent());
  }

  /** As people read it, such as {@code 2026-03-31 [Asia/Tokyo]}. */
  @Override
  public String toString() {
    return day.map(LocalDate::toString)
            .orElseGet(() -> TIME.format(ZonedDateTime.ofInstant(at, zone)))
        + " ["
        + zone.getId()
        + "]";
  }
}
