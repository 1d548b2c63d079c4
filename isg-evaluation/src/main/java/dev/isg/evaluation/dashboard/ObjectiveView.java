package dev.isg.evaluation.dashboard;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Standing;
import java.util.List;
import java.util.Optional;

/**
 * An objective on the page.
 *
 * @param objective the objective
 * @param statement the state to reach
 * @param suggestion what is suggested
 * @param standing whether and how it was decided
 * @param result what was decided; empty without a decision that counts
 * @param targets its targets, by their ids
 */
public record ObjectiveView(
    ObjectiveId objective,
    LocalizedText statement,
    AchievementSuggestion suggestion,
    Standing standing,
    Optional<Achievement> result,
    List<TargetView> targets) {
  /** Copies the targets. */
  public ObjectiveView {
    targets = List.copyOf(targets);
  }
}
