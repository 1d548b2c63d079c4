package dev.isg.disclosure.field;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.List;
import java.util.Optional;

/**
 * A target the unit measures for.
 *
 * @param target the target
 * @param statement the state to reach
 * @param serves the objectives it serves, in words; empty if it serves none
 * @param suggestion what is suggested for the whole
 * @param result what the CISO decided for the whole; empty without a decision that counts
 * @param measures what the unit contributed, by indicator
 */
public record FieldLine(
    TargetId target,
    LocalizedText statement,
    List<LocalizedText> serves,
    AchievementSuggestion suggestion,
    Optional<Achievement> result,
    List<FieldMeasure> measures) {
  /** Copies the lists. */
  public FieldLine {
    serves = List.copyOf(serves);
    measures = List.copyOf(measures);
  }

  /** How it stands, in words: the result, or else the suggestion. */
  public LocalizedText standing() {
    return result.map(Achievement::label).orElse(suggestion.label());
  }
}
