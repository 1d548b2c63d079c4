package dev.isg.evaluation.dashboard;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a target on the page.
 *
 * @param indicator the indicator
 * @param name its short name
 * @param criterion what the value has to reach
 * @param criterionText the same in words
 * @param value the value; empty if it is unknown
 * @param valueText the same in words, never rounded across a threshold
 * @param suggestion what it means for the target
 * @param expected how many measurements there should be
 * @param present how many of them there are
 * @param addsUp whether values of intervals are added up, so that their running total, and none of
 *     them alone, compares with the criterion
 * @param trend the values of the whole, one for each interval, oldest first
 * @param departments the values of the units that measure, by their ids
 */
public record MeasureView(
    IndicatorId indicator,
    LocalizedText name,
    Criterion criterion,
    LocalizedText criterionText,
    Optional<Quantity> value,
    LocalizedText valueText,
    AchievementSuggestion suggestion,
    int expected,
    int present,
    boolean addsUp,
    List<TrendPoint> trend,
    List<DepartmentView> departments) {
  /** Copies the lists. */
  public MeasureView {
    trend = List.copyOf(trend);
    departments = List.copyOf(departments);
  }
}
