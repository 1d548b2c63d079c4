package dev.isg.disclosure.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Stage}.
 *
 * @param value the text of the id
 */
public record StageId(String value) implements TypedId {
  /** Checks the alphabet. */
  public StageId {
    TypedId.check("StageId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static StageId of(String value) {
    return new StageId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
