package dev.isg.core.decision;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must still be done for an achievement to count, and until when it counts without that.
 *
 * @param text what is to be done
 * @param owner who does it
 * @param due the last day for it, inclusive, in the zone of the governance unit
 * @param end the last day, inclusive, on which the achievement counts while the condition is not
 *     fulfilled; not before {@code due}. Empty for the last day of the fiscal year in which the
 *     condition is due
 * @source METI 2009, 5.2(1); the end is a design of this library
 */
public record Condition(
    LocalizedText text, PersonId owner, LocalDate due, Optional<LocalDate> end) {
  /** Refuses an end before the due date. */
  public Condition {
    if (end.filter(due::isAfter).isPresent()) {
      throw InvalidModelException.of(
          "Condition", "end は due 以後の日にします", "end must not be before due");
    }
  }

  /** A condition that ends with the fiscal year in which it is due. */
  public Condition(LocalizedText text, PersonId owner, LocalDate due) {
    this(text, owner, due, Optional.empty());
  }

  /** The last day, inclusive, on which the achievement counts while this is not fulfilled. */
  public LocalDate lastDay(FiscalCalendar calendar) {
    return end.orElseGet(() -> calendar.year(calendar.yearNumberOf(due)).last());
  }
}
