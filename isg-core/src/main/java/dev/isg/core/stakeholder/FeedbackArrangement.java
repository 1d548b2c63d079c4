package dev.isg.core.stakeholder;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A way in which the company lets a group judge it, such as a yearly meeting or an inquiry desk.
 *
 * @param group the group
 * @param how what is arranged
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty while it goes on
 * @source METI 2009, preface and 1.1: governance includes being evaluated by stakeholders
 */
public record FeedbackArrangement(
    StakeholderGroup group, LocalizedText how, LocalDate from, Optional<LocalDate> until) {
  /** Refuses an end before the beginning. */
  public FeedbackArrangement {
    if (until.map(last -> last.isBefore(from)).orElse(false)) {
      throw InvalidModelException.of(
          "FeedbackArrangement", "until が from より前です", "until must not be before from");
    }
  }

  /** Whether it is in place on the day. */
  public boolean coversDay(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
