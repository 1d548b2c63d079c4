package dev.isg.examples.store.jdbc;

import dev.isg.core.basics.InvalidModelException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Times as columns: days, and instants in whole microseconds of UTC. What is kept lies in the years
 * 1 to 9999; what is asked for may lie anywhere and is moved to the nearest such time.
 */
final class Times {
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private Times() {}

  /** The instant to keep; what is finer than a microsecond is cut off. */
  static OffsetDateTime kept(Instant instant) {
    if (!instant.equals(nearest(instant))) {
      throw InvalidModelException.of(
          "Instant", "西暦 1～9999 年の時刻だけを記録できます", "only times in the years 1 to 9999 can be kept");
    }
    return asked(instant);
  }

  /** The instant to compare with; what is finer than a microsecond is cut off. */
  static OffsetDateTime asked(Instant instant) {
    return OffsetDateTime.ofInstant(
        nearest(instant).truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
  }

  /** The nanoseconds of an instant beyond its last whole microsecond, from 0 to 999. */
  static int nanosBeyond(Instant instant) {
    return nearest(instant).get(ChronoField.NANO_OF_SECOND) % 1_000;
  }

  /** The day to compare with. */
  static LocalDate asked(LocalDate day) {
    if (day.isBefore(FIRST_DAY)) {
      return FIRST_DAY;
    }
    return day.isAfter(LAST_DAY) ? LAST_DAY : day;
  }

  /** The instant in a column. */
  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static Instant nearest(Instant instant) {
    if (instant.isBefore(FIRST)) {
      return FIRST;
    }
    return instant.isAfter(LAST) ? LAST : instant;
  }
}
