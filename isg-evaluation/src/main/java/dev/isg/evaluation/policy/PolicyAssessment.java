package dev.isg.evaluation.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.policy.PolicyId;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.verdict.Judgement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far the policy is put into practice, and what management decided on it after the period.
 *
 * @source METI 2009, 5.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutablePolicyAssessment.class)
@JsonDeserialize(as = ImmutablePolicyAssessment.class)
public abstract class PolicyAssessment {
  PolicyAssessment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The policy. */
  public abstract PolicyId policy();

  /** The version in force, from 1. */
  public abstract int version();

  /** Its core values, in the order of the policy. */
  public abstract List<ElementAssessment> elements();

  /** What is suggested of the policy as a whole. */
  public abstract ReviewSuggestion reviewSuggestion();

  /** The hash of what the suggestion rests on; a decision states it to show what was looked at. */
  public abstract ContentHash inputs();

  /** Whether and how management decided. */
  public abstract Judgement judgement();

  /** What management decided; empty without a decision that counts. */
  public abstract Optional<ReviewOutcome> outcome();

  /** What the decision means for the policy; only where it is to be revised. */
  public abstract Optional<RevisionProposal> proposal();

  /** Why. */
  public abstract Explanation explanation();

  /** The id and the number of the version, as in {@code risk-policy-v2}. */
  public final String versionName() {
    return policy() + "-v" + version();
  }

  /** Builds an assessment. */
  public static class Builder extends ImmutablePolicyAssessment.Builder {
    Builder() {}
  }
}
