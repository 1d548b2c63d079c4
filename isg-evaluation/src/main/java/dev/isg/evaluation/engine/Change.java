package dev.isg.evaluation.engine;

import dev.isg.core.basics.InvalidModelException;
import java.util.Optional;

/**
 * A verdict that is another after an update.
 *
 * @param before as it was; empty if it is new
 * @param after as it is; empty if it is gone
 * @param <T> what it is a verdict on
 */
public record Change<T>(Optional<T> before, Optional<T> after) {
  /** Refuses a change of nothing into nothing, and of something into its equal. */
  public Change {
    if (before.equals(after)) {
      throw InvalidModelException.of(
          "Change", "before と after が同じです", "before and after are the same");
    }
  }

  /** The change; empty if both are the same. */
  static <T> Optional<Change<T>> between(Optional<T> before, Optional<T> after) {
    return before.equals(after) ? Optional.empty() : Optional.of(new Change<>(before, after));
  }
}
