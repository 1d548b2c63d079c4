package dev.isg.core.control;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.risk.SecurityProperty;
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
  public abstract List<UnitId> units();

  /** How far it has come. */
  public abstract ControlState state();

  /** Builds a control. */
  public static class Builder extends ImmutableControl.Builder {
    Builder() {}
  }
}
