package dev.isg.disclosure.render.page;

import dev.isg.core.basics.Labelled;
import dev.isg.evaluation.policy.Implementation;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Standing;
import java.util.Optional;

/**
 * A status as a page shows it.
 *
 * @param look how it looks
 * @param name what it is called
 * @param decided whether people decided it; otherwise it is a suggestion
 * @param standing how far the question has come
 */
public record Status(Look look, Labelled name, boolean decided, Standing standing) {
  /** The status of a target or an objective. */
  public static Status of(
      AchievementSuggestion suggestion, Standing standing, Optional<Achievement> result) {
    return result
        .map(known -> new Status(Look.of(known), known, true, standing))
        .orElse(new Status(Look.of(suggestion), suggestion, false, standing));
  }

  /** The status of an element of the policy. */
  public static Status of(
      Implementation suggestion, Standing standing, Optional<Implementation> result) {
    Implementation shown = result.orElse(suggestion);
    return new Status(Look.of(shown), shown, result.isPresent(), standing);
  }
}
