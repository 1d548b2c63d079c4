package dev.isg.evaluation.objective;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Condition;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.RollUpChoice;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.FollowUp;
import dev.isg.evaluation.verdict.Judgement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is suggested, and what was decided, of an objective for a period.
 *
 * @source METI 2009, 5.2(2)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableObjectiveAssessment.class)
@JsonDeserialize(as = ImmutableObjectiveAssessment.class)
public abstract class ObjectiveAssessment {
  ObjectiveAssessment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The objective. */
  public abstract ObjectiveId objective();

  /** The period. */
  public abstract Period period();

  /** How its targets add up; empty while the CISO has not chosen. */
  public abstract Optional<RollUpChoice> rollUp();

  /** What each of its targets brings, by the targets' ids. */
  public abstract List<Contribution> contributions();

  /** What is suggested. */
  public abstract AchievementSuggestion suggestion();

  /** The hash of what the suggestion rests on; a decision states it to show what was looked at. */
  public abstract ContentHash inputs();

  /** Whether and how the CISO decided. */
  public abstract Judgement judgement();

  /** The result; empty without a decision that counts. */
  public abstract Optional<Achievement> result();

  /** What must still be done; only where the result is met on condition. */
  public abstract Optional<Condition> condition();

  /** What became of the condition the latest decision set; empty if it set none. */
  public abstract Optional<FollowUp> followUp();

  /** Why. */
  public abstract Explanation explanation();

  /** The result if there is one, otherwise the suggestion. */
  public final AchievementSuggestion standsAs() {
    return result().map(Achievement::asSuggestion).orElse(suggestion());
  }

  /** Builds an assessment. */
  public static class Builder extends ImmutableObjectiveAssessment.Builder {
    Builder() {}
  }
}
