package dev.isg.core.arrangement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person sits on the committee for a time. Who sits for two is a member twice.
 *
 * @param person the person
 * @param seat for whom the person sits there
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty while it goes on
 * @source METI 2009, 3.2.1
 */
public record CommitteeMember(
    PersonId person, CommitteeSeat seat, LocalDate from, Optional<LocalDate> until) {
  /** Refuses a membership that ends before it starts. */
  public CommitteeMember {
    if (until.map(last -> last.isBefore(from)).orElse(false)) {
      throw InvalidModelException.of(
          "CommitteeMember", "until が from より前です", "until must not be before from");
    }
  }

  /** A membership that goes on. */
  public static CommitteeMember of(PersonId person, CommitteeSeat seat, LocalDate from) {
    return new CommitteeMember(person, seat, from, Optional.empty());
  }

  /** Whether the person is a member on the day. */
  public boolean coversDay(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
