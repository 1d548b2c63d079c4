package dev.isg.core.treatment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.risk.RiskId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One response to one risk, from proposal to closure, with what was weighed.
 *
 * @source METI 2009, 3.1.4 step 3 and Appendix 4
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableTreatment.class)
@JsonDeserialize(as = ImmutableTreatment.class)
public abstract class Treatment {
  Treatment() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the version of the policy. */
  public abstract TreatmentId id();

  /** The risk it treats. */
  public abstract RiskId risk();

  /** The way it treats the risk. */
  public abstract TreatmentOption option();

  /** Why the risk is kept; mandatory where it is, empty otherwise. */
  public abstract Optional<Retention> retention();

  /** What is done. */
  public abstract LocalizedText statement();

  /** Which other risks it raises and which opportunity it loses; mandatory where it avoids. */
  public abstract Optional<LocalizedText> sideEffects();

  /** Who leads here when it happens at the other party; wanted where the risk is shared. */
  public abstract Optional<PersonId> crisisOwner();

  /** How far it has come. */
  public abstract TreatmentState state();

  /** Why it was turned down; mandatory where it was, empty otherwise. */
  public abstract Optional<RejectionGround> rejectedFor();

  /** What was found on the axes on which every response is judged. */
  public abstract List<AxisAssessment> assessments();

  /** What it costs; empty while not estimated. */
  public abstract Optional<Money> cost();

  /** The decision of management on it; empty where that is the adoption of the policy. */
  public abstract Optional<DecisionId> decision();

  /** Whether it is chosen or done, so that the risk counts as treated by it. */
  public final boolean standing() {
    return state() == TreatmentState.CHOSEN || state() == TreatmentState.CLOSED;
  }

  /** The axes on which nothing was found yet, in their order. */
  public final List<AssessmentAxis> unassessedAxes() {
    return Arrays.stream(AssessmentAxis.values())
        .filter(axis -> assessments().stream().noneMatch(found -> found.axis() == axis))
        .toList();
  }

  /** Whether it was found sound on every axis; lawful alone is not enough. */
  public final boolean soundOnEveryAxis() {
    return unassessedAxes().isEmpty()
        && assessments().stream().allMatch(found -> found.finding() == AxisFinding.SOUND);
  }

  /** Builds a treatment. */
  public static class Builder extends ImmutableTreatment.Builder {
    Builder() {}
  }
}
