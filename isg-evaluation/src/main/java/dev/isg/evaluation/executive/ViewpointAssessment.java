package dev.isg.evaluation.executive;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.decision.Decision;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.policy.ReviewOutcome;
import dev.isg.evaluation.policy.ReviewSuggestion;
import dev.isg.evaluation.policy.ViewpointStanding;
import dev.isg.evaluation.verdict.Judgement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What management sees from one viewpoint, what is suggested, and what management concluded.
 *
 * @source METI 2009, 5.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableViewpointAssessment.class)
@JsonDeserialize(as = ImmutableViewpointAssessment.class)
public abstract class ViewpointAssessment {
  ViewpointAssessment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The viewpoint, with the question it puts to management. */
  public abstract ExecutiveViewpoint viewpoint();

  /** What is looked at, in the order of the sources. */
  public abstract List<ViewpointInput> material();

  /** What is suggested. */
  public abstract ReviewSuggestion suggestion();

  /** The hash of the material; a decision states it to show what was looked at. */
  public abstract ContentHash inputs();

  /** Whether and how management concluded. */
  public abstract Judgement judgement();

  /** What management concluded; empty without a decision that counts. */
  public abstract Optional<ReviewOutcome> outcome();

  /** Why, with every input below it. */
  public abstract Explanation explanation();

  /** What is not known, or not as a whole, in the order of the sources. */
  public final List<InputSource> missing() {
    return material().stream().filter(input -> !input.known()).map(ViewpointInput::source).toList();
  }

  /** How it stands, as far as the decision on the whole policy rests on it. */
  public final ViewpointStanding standing() {
    return new ViewpointStanding(
        viewpoint().row().value(),
        viewpoint().label(),
        suggestion(),
        inputs(),
        outcome(),
        judgement().inEffect().flatMap(Decision::reason),
        material().stream().flatMap(input -> input.grounds().stream()).toList());
  }

  /** Builds an assessment. */
  public static class Builder extends ImmutableViewpointAssessment.Builder {
    Builder() {}
  }
}
