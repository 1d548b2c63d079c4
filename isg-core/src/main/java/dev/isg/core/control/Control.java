package dev.isg.core.control;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.Decided;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.risk.SecurityProperty;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure carried out in the organisation to reduce risk.
 *
 * @source METI 2009, 3.3.2 and 4.2.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableControl.class)
@JsonDeserialize(as = ImmutableControl.class)
public abstract class Control {
  Control() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract ControlId id();

  /** What is done. */
  public abstract LocalizedText name();

  /** What it is for. */
  public abstract List<Link<ControlObjectiveId>> controlObjectives();

  /** Its nature. */
  public abstract ControlKind kind();

  /** What of information it protects; empty while not classified. */
  public abstract List<SecurityProperty> properties();

  /** Its stage in thinking about IT control; empty where IT plays no part or nobody said. */
  public abstract Optional<ItControlStage> itStage();

  /** The units that carry it out. */
  @NotEmpty(groups = Decided.class)
  public abstract List<UnitId> units();

  /** The controls that contradict it where they are at work in the same units. */
  public abstract List<ControlId> conflictsWith();

  /** What was done to bring it to work, oldest first; empty while nothing is recorded. */
  public abstract List<ControlStep> steps();

  /** How far it has come: the state of its last step; empty while nothing is recorded. */
  public final Optional<ControlState> state() {
    return steps().isEmpty()
        ? Optional.empty()
        : Optional.of(steps().get(steps().size() - 1).state());
  }

  /**
   * How far it had come when the day ended. A step without a day counts as taken before; one of a
   * later day does not count.
   */
  public final Optional<ControlState> stateOn(LocalDate day) {
    return steps().stream()
        .filter(step -> step.on().map(on -> !on.isAfter(day)).orElse(true))
        .map(ControlStep::state)
        .reduce((before, last) -> last);
  }

  /** Whether it is at work: implemented, be it evaluated or not. Not known is not at work. */
  public final boolean active() {
    return state().map(ControlState::atWork).orElse(false);
  }

  /** Builds a control. */
  public static class Builder extends ImmutableControl.Builder {
    Builder() {}
  }
}
