package dev.isg.metrics.incident;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * That an incident is not the first of its kind.
 *
 * @param earlier the incident it repeats; empty if that is not on record
 * @param cause the cause they share; empty while nobody knows
 */
public record Recurrence(Optional<IncidentId> earlier, Optional<LocalizedText> cause) {
  /** Refuses a recurrence that says nothing. */
  public Recurrence {
    if (earlier.isEmpty() && cause.isEmpty()) {
      throw InvalidModelException.of(
          "Recurrence", "earlier か cause を書きます", "name earlier, or cause, or both");
    }
  }

  /** The recurrence of an earlier incident. */
  public static Recurrence of(IncidentId earlier) {
    return new Recurrence(Optional.of(earlier), Optional.empty());
  }
}
