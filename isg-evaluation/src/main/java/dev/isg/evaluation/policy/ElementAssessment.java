package dev.isg.evaluation.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.risk.CoreValueId;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.verdict.Judgement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far one core value of the policy is put into practice.
 *
 * @source METI 2009, 5.1(3)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableElementAssessment.class)
@JsonDeserialize(as = ImmutableElementAssessment.class)
public abstract class ElementAssessment {
  ElementAssessment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The core value. */
  public abstract CoreValueId coreValue();

  /** The objectives that serve it, by their ids; empty if none does. */
  public abstract List<ObjectiveId> objectives();

  /** What is suggested. */
  public abstract Implementation suggestion();

  /** The hash of what the suggestion rests on; a decision states it to show what was looked at. */
  public abstract ContentHash inputs();

  /** Whether and how management decided. */
  public abstract Judgement judgement();

  /** The result; empty without a decision that counts. */
  public abstract Optional<Implementation> result();

  /** Why. */
  public abstract Explanation explanation();

  /** The result if there is one, otherwise the suggestion. */
  public final Implementation standsAs() {
    return result().orElse(suggestion());
  }

  /** Builds an assessment. */
  public static class Builder extends ImmutableElementAssessment.Builder {
    Builder() {}
  }
}
