package dev.isg.core.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link Objective}.
 *
 * @param value the text of the id
 */
public record ObjectiveId(String value) implements TypedId {
  /** Checks the alphabet. */
  public ObjectiveId {
    TypedId.check("ObjectiveId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static ObjectiveId of(String value) {
    return new ObjectiveId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
