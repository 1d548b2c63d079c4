package dev.isg.core.improvement;

import dev.isg.core.basics.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step in the history of a proposal.
 *
 * @param state the state it came into
 * @param on the day; empty if not recorded
 * @param note the answer or a word on it; empty if none
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
public record ImprovementStep(
    ImprovementState state, Optional<LocalDate> on, Optional<LocalizedText> note) {
  /** A step taken on a day. */
  public static ImprovementStep on(LocalDate day, ImprovementState state) {
    return new ImprovementStep(state, Optional.of(day), Optional.empty());
  }

  /** The same step with a note. */
  public ImprovementStep noting(LocalizedText word) {
    return new ImprovementStep(state, on, Optional.of(word));
  }
}
