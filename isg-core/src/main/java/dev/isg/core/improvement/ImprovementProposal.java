package dev.isg.core.improvement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.ControlId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proposal that comes from the field, as those of a quality circle do, with its history.
 *
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableImprovementProposal.class)
@JsonDeserialize(as = ImmutableImprovementProposal.class)
public abstract class ImprovementProposal {
  ImprovementProposal() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract ImprovementId id();

  /** What is proposed. */
  public abstract LocalizedText statement();

  /** The department it comes from. */
  public abstract UnitId unit();

  /** Who proposes; empty where a circle does, or where the person is not named. */
  public abstract Optional<PersonId> proposer();

  /** The controls it is about; empty for none. */
  public abstract List<ControlId> controls();

  /** The targets it helps; empty for none. */
  public abstract List<TargetId> targets();

  /** Its history, oldest first. */
  public abstract List<ImprovementStep> steps();

  /** What came of it; empty while unknown. */
  public abstract Optional<LocalizedText> effect();

  /** What moved the field staff to propose, or keeps them proposing; empty if not recorded. */
  public abstract Optional<LocalizedText> motivation();

  /** Its status: the state of its last step; empty while it has none. */
  public final Optional<ImprovementState> state() {
    return steps().isEmpty()
        ? Optional.empty()
        : Optional.of(steps().get(steps().size() - 1).state());
  }

  /** Builds a proposal. */
  public static class Builder extends ImmutableImprovementProposal.Builder {
    Builder() {}
  }
}
