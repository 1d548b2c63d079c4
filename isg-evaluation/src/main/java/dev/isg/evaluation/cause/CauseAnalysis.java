package dev.isg.evaluation.cause;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.control.ControlId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.risk.RiskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a target was missed in a period, and what follows.
 *
 * @source METI 2009, 1.4.2(3)
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableCauseAnalysis.class)
@JsonDeserialize(as = ImmutableCauseAnalysis.class)
public abstract class CauseAnalysis {
  CauseAnalysis() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the log. */
  public abstract CauseId id();

  /** The target that was missed. */
  public abstract TargetId target();

  /** The period in which it was missed. */
  public abstract Period period();

  /** Where the cause lies. */
  public abstract CauseFactor factor();

  /** What was found. */
  public abstract LocalizedText finding();

  /** The controls concerned; empty if none is. */
  public abstract List<ControlId> controls();

  /** The resources that did not suffice; empty if they did. */
  public abstract List<ResourceShortage> resources();

  /** How realistic the target was; empty if that was not looked at. */
  public abstract Optional<Realism> realism();

  /** The risks that were not foreseen, as a version of the policy names them; empty if none was. */
  public abstract List<RiskId> newRisks();

  /** What follows. */
  public abstract NextStep nextStep();

  /** Who analysed. */
  public abstract PersonId analysedBy();

  /** The day of the analysis; from it on the analysis is known. */
  public abstract LocalDate analysedOn();

  /** Builds an analysis. */
  public static class Builder extends ImmutableCauseAnalysis.Builder {
    Builder() {}
  }
}
