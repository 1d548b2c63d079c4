package dev.isg.core.control;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Control}.
 *
 * @param value the text of the id
 */
public record ControlId(String value) implements TypedId {
  /** Checks the alphabet. */
  public ControlId {
    TypedId.check("ControlId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static ControlId of(String value) {
    return new ControlId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
