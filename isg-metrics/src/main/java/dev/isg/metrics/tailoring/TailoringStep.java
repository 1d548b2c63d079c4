package dev.isg.metrics.tailoring;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step in the history of a manager's item.
 *
 * @param state the state it came into
 * @param by who brought it there, and in which role
 * @param on the day
 * @param reason why; what is sent back needs one
 * @param due the last day on which the manager is to have tailored it; empty if none is set, and of
 *     no meaning unless the manager is to act next
 * @source METI 2009, 4.3.3
 */
public record TailoringStep(
    TailoringState state,
    Decider by,
    LocalDate on,
    Optional<LocalizedText> reason,
    Optional<LocalDate> due) {
  /** A step without a reason and without a last day. */
  public static TailoringStep of(TailoringState state, Decider by, LocalDate on) {
    return new TailoringStep(state, by, on, Optional.empty(), Optional.empty());
  }

  /** This step with its reason. */
  public TailoringStep because(LocalizedText why) {
    return new TailoringStep(state, by, on, Optional.of(why), due);
  }

  /** This step with the last day on which the manager is to have tailored the item. */
  public TailoringStep dueOn(LocalDate last) {
    return new TailoringStep(state, by, on, reason, Optional.of(last));
  }
}
