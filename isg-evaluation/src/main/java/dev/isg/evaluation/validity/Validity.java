package dev.isg.evaluation.validity;

import dev.isg.core.basics.InvalidModelException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a version is in force.
 *
 * @param from the first day, inclusive
 * @param last the last day, inclusive; empty if none is set
 */
public record Validity(LocalDate from, Optional<LocalDate> last) implements Comparable<Validity> {
  /** Refuses an end before the beginning. */
  public Validity {
    if (last.filter(end -> end.isBefore(from)).isPresent()) {
      throw InvalidModelException.of(
          "Validity",
          "最終日 " + last.get() + " が初日 " + from + " より前です",
          "the last day " + last.get() + " is before the first day " + from);
    }
  }

  /** In force from a day on. */
  public static Validity from(LocalDate from) {
    return new Validity(from, Optional.empty());
  }

  /** In force from one day to another, both inclusive. */
  public static Validity of(LocalDate from, LocalDate last) {
    return new Validity(from, Optional.of(last));
  }

  /** Whether it is in force on a day. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && last.map(end -> !day.isAfter(end)).orElse(true);
  }

  /** By the first day, then by the last; without one is last of all. */
  @Override
  public int compareTo(Validity other) {
    int byFrom = from.compareTo(other.from);
    return byFrom != 0
        ? byFrom
        : last.orElse(LocalDate.MAX).compareTo(other.last.orElse(LocalDate.MAX));
  }
}
