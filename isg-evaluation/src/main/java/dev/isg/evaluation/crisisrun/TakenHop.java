package dev.isg.evaluation.crisisrun;

import dev.isg.evaluation.escalation.EscalationLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A level that was to be told, and when it was.
 *
 * @param level the level
 * @param asked since when it was to be told
 * @param by the last instant in time
 * @param told when it, or a level above it, was told; empty if it was not
 * @param state how it stands
 */
public record TakenHop(
    EscalationLevel level, Instant asked, Instant by, Optional<Instant> told, HopState state) {
  /** How long it took; empty if it was not told. */
  public Optional<Duration> took() {
    return told.map(at -> at.isBefore(asked) ? Duration.ZERO : Duration.between(asked, at));
  }
}
