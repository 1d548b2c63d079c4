package dev.isg.core.exception;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.Role;
import java.time.LocalDate;
import java.util.Set;

/**
 * The approval that makes an exception of a request. It always ends.
 *
 * @param approver who approved, and in which role
 * @param decidedOn the day of the approval, from which the exception holds
 * @param until the last day of the exception, inclusive; not before the approval
 * @source METI 2009, 3.3.2, box on top-down and bottom-up; the end is a choice of this library
 */
public record ExceptionGrant(Decider approver, LocalDate decidedOn, LocalDate until) {
  private static final Set<Role> FOR_THE_WHOLE =
      Set.of(Role.BOARD_MEMBER, Role.EXECUTIVE, Role.CISO);

  /** Refuses an exception that ends before it begins. */
  public ExceptionGrant {
    if (until.isBefore(decidedOn)) {
      throw InvalidModelException.of(
          "ExceptionGrant",
          "最終日 " + until + " が承認日 " + decidedOn + " より前です",
          "the last day " + until + " is before the approval on " + decidedOn);
    }
  }

  /** Whether the exception holds on the day, its first and last day included. */
  public boolean coversDay(LocalDate day) {
    return !day.isBefore(decidedOn) && !day.isAfter(until);
  }

  /**
   * Whether the role it was approved in may approve exceptions.
   *
   * @param forTheWhole whether the exception is for the whole governance unit, where management or
   *     the CISO has to approve; otherwise managers may, too
   */
  public boolean byRoleThatMay(boolean forTheWhole) {
    Role role = approver.role();
    return FOR_THE_WHOLE.contains(role)
        || (!forTheWhole && (role == Role.MANAGER || role == Role.SECURITY_OFFICER));
  }
}
