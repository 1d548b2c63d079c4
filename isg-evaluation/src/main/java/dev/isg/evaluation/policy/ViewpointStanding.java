package dev.isg.evaluation.policy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * How one of the viewpoints of management stands, as far as the decision on the whole policy rests
 * on it.
 *
 * @param viewpoint the row of the viewpoint in CAT-J1, as in {@code J1-2}
 * @param name what it is called
 * @param suggestion what is suggested from it
 * @param inputs the hash of what that suggestion rests on
 * @param outcome what management concluded from it; empty without a decision that counts
 * @param reason why, in management's words; there where the outcome is
 * @param grounds what of the records speaks for a revision from it
 * @source METI 2009, 5.1
 */
public record ViewpointStanding(
    String viewpoint,
    LocalizedText name,
    ReviewSuggestion suggestion,
    ContentHash inputs,
    Optional<ReviewOutcome> outcome,
    Optional<LocalizedText> reason,
    List<ClauseGround> grounds) {
  /** Copies the grounds. */
  public ViewpointStanding {
    grounds = List.copyOf(grounds);
  }

  /** Whether management concluded from it that something is to be revised. */
  boolean revises() {
    return outcome.filter(ReviewOutcome::revision).isPresent();
  }
}
