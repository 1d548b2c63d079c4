package dev.isg.core.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A run of whole days. Both the first and the last day belong to it.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive; not before the first
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {
  /** Refuses a period that ends before it starts. */
  public Period {
    if (last.isBefore(first)) {
      throw InvalidModelException.of(
          "Period",
          "最終日 " + last + " が初日 " + first + " より前です",
          "the last day " + last + " is before the first day " + first);
    }
  }

  /** The days from the first to the last, both inclusive. */
  public static Period of(LocalDate first, LocalDate last) {
    return new Period(first, last);
  }

  /** Reads what {@link #toString()} prints: {@code 2025-04-01/2026-03-31}. */
  @JsonCreator
  public static Period parse(String text) {
    String[] parts = text.split("/", -1);
    try {
      if (parts.length == 2) {
        return of(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]));
      }
    } catch (DateTimeParseException notADate) {
      // answered below, in one message for both kinds of fault
    }
    throw InvalidModelException.of(
        "Period",
        "「" + text + "」は期間ではありません。「2025-04-01/2026-03-31」の形で書きます",
        "write it as '2025-04-01/2026-03-31', not '" + text + "'");
  }

  /** Whether the day lies in the period, its first and last day included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether every day of the other period lies in this one. */
  public boolean contains(Period other) {
    return contains(other.first) && contains(other.last);
  }

  @Override
  public int compareTo(Period other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : last.compareTo(other.last);
  }

  @JsonValue
  @Override
  public String toString() {
    return first + "/" + last;
  }
}
