package dev.isg.evaluation.independence;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A reference to a rule of the company on staff who serve internal audit and the auditors at once.
 *
 * @param title what the rule is called
 * @param place where in it the matters stand, such as a clause
 * @param covers what it makes explicit
 * @param from the first day it is in force, inclusive
 * @param until the last day, inclusive; empty while it goes on
 * @source METI 2009, 6.2
 */
public record InternalRule(
    LocalizedText title,
    String place,
    List<RuleMatter> covers,
    LocalDate from,
    Optional<LocalDate> until) {
  /** Copies the matters and refuses an end before the beginning. */
  public InternalRule {
    covers = List.copyOf(covers);
    if (until.map(last -> last.isBefore(from)).orElse(false)) {
      throw InvalidModelException.of(
          "InternalRule", "until が from より前です", "until must not be before from");
    }
  }

  /** Whether it makes a matter explicit on a day. */
  public boolean states(RuleMatter matter, LocalDate day) {
    return covers.contains(matter)
        && !day.isBefore(from)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
