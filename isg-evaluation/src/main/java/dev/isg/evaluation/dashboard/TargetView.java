package dev.isg.evaluation.dashboard;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Condition;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A target on the page.
 *
 * @param target the target
 * @param statement the state to reach
 * @param dueDate the last day to reach it, inclusive; empty in a draft
 * @param suggestion what is suggested
 * @param standing whether and how it was decided
 * @param result what was decided; empty without a decision that counts
 * @param condition what must still be done; only where the result is met on condition
 * @param conditionOwner the name of the person who does it; only with a condition
 * @param measures what it counts on, by indicator
 * @param explanation why
 */
public record TargetView(
    TargetId target,
    LocalizedText statement,
    Optional<LocalDate> dueDate,
    AchievementSuggestion suggestion,
    Standing standing,
    Optional<Achievement> result,
    Optional<Condition> condition,
    Optional<LocalizedText> conditionOwner,
    List<MeasureView> measures,
    Explanation explanation) {
  /** Copies the measures. */
  public TargetView {
    measures = List.copyOf(measures);
  }
}
