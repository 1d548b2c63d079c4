package dev.isg.evaluation.precondition;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.environment.EnvironmentChangeId;
import dev.isg.core.risk.RiskId;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.verdict.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A changed precondition of the policy, and what management chose to do about it.
 *
 * @source METI 2009, 5.1(1)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutablePreconditionAssessment.class)
@JsonDeserialize(as = ImmutablePreconditionAssessment.class)
public abstract class PreconditionAssessment {
  PreconditionAssessment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The change. */
  public abstract EnvironmentChangeId change();

  /** The day of the change. */
  public abstract LocalDate on();

  /** What changed, in the words of the record. */
  public abstract LocalizedText statement();

  /** The risks it touches, by their ids; empty if the record names none. */
  public abstract List<RiskId> risks();

  /** The controls that serve what these risks threaten, by their ids; empty if none does. */
  public abstract List<ControlId> controls();

  /** What is suggested: that management chooses, never what. */
  public abstract PreconditionSuggestion suggestion();

  /** The hash of the record of the change; a decision states it to show what was looked at. */
  public abstract ContentHash inputs();

  /** Whether and how management chose. */
  public abstract Judgement judgement();

  /** What management chose; empty without a decision that counts. */
  public abstract Optional<ToleranceChoice> choice();

  /** What the change means, what either option bears on, and what was chosen. */
  public abstract Explanation explanation();

  /** What management chose, or that it has not, in words. */
  public final LocalizedText outcome() {
    return judgement()
        .inEffect()
        .map(PreconditionEvaluator::name)
        .orElse(judgement().standing().label());
  }

  /** Builds an assessment. */
  public static class Builder extends ImmutablePreconditionAssessment.Builder {
    Builder() {}
  }
}
