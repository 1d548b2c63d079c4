package dev.isg.evaluation.target;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.metrics.aggregation.IndicatorValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of one indicator that a target counts on.
 *
 * @source METI 2009, 5.2(1)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableMeasureAssessment.class)
@JsonDeserialize(as = ImmutableMeasureAssessment.class)
public abstract class MeasureAssessment {
  MeasureAssessment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The indicator. */
  public abstract IndicatorId indicator();

  /** What the value had to reach. */
  public abstract Criterion criterion();

  /** The greatest miss that is left to the CISO, inclusive; empty if no miss is. */
  public abstract Optional<Quantity> tolerance();

  /** The greatest share of measurements that may be missing, inclusive. */
  public abstract Percentage missingAllowed();

  /** The value for the whole governance unit, with what it comes from. */
  public abstract IndicatorValue value();

  /** What it means for the target; never {@link AchievementSuggestion#CONDITIONALLY_MET}. */
  public abstract AchievementSuggestion suggestion();

  /** Why. */
  public abstract Explanation explanation();

  /** Builds an assessment. */
  public static class Builder extends ImmutableMeasureAssessment.Builder {
    Builder() {}
  }
}
