package dev.isg.evaluation.target;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Condition;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.outsourcing.OutsourceeStanding;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.FollowUp;
import dev.isg.evaluation.verdict.Judgement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is suggested, and what was decided, of a target for a period.
 *
 * @source METI 2009, 5.2(1)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableTargetAssessment.class)
@JsonDeserialize(as = ImmutableTargetAssessment.class)
public abstract class TargetAssessment {
  TargetAssessment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The target. */
  public abstract TargetId target();

  /** The period. */
  public abstract Period period();

  /** As what it is judged; empty while the target does not say. */
  public abstract Optional<TargetKind> kind();

  /** What is suggested; never {@link AchievementSuggestion#CONDITIONALLY_MET}. */
  public abstract AchievementSuggestion suggestion();

  /** What became of each indicator, by its id. */
  public abstract List<MeasureAssessment> measures();

  /** What is known of the outsourcees it reaches as far as, by their units. */
  public abstract List<OutsourceeStanding> outsourcees();

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

  /** The analyses of causes for the period, by their ids. */
  public abstract List<CauseAnalysis> causes();

  /** Why. */
  public abstract Explanation explanation();

  /** The result if there is one, otherwise the suggestion. */
  public final AchievementSuggestion standsAs() {
    return result().map(Achievement::asSuggestion).orElse(suggestion());
  }

  /** Builds an assessment. */
  public static class Builder extends ImmutableTargetAssessment.Builder {
    Builder() {}
  }
}
