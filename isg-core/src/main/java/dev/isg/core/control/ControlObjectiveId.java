package dev.isg.core.control;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link ControlObjective}.
 *
 * @param value the text of the id
 */
public record ControlObjectiveId(String value) implements TypedId {
  /** Checks the alphabet. */
  public ControlObjectiveId {
    TypedId.check("ControlObjectiveId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static ControlObjectiveId of(String value) {
    return new ControlObjectiveId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
