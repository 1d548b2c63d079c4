package dev.isg.evaluation.objective;

import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.Optional;

/**
 * What a target brings to its objective.
 *
 * @param target the target
 * @param result what was decided of it; empty while that is open
 * @param suggestion what is suggested of it; it stands in while there is no result
 */
public record Contribution(
    TargetId target, Optional<Achievement> result, AchievementSuggestion suggestion) {
  /** The result if there is one, otherwise the suggestion. */
  public AchievementSuggestion counts() {
    return result.map(Achievement::asSuggestion).orElse(suggestion);
  }
}
