package dev.isg.disclosure.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Trigger}.
 *
 * @param value the text of the id
 */
public record TriggerId(String value) implements TypedId {
  /** Checks the alphabet. */
  public TriggerId {
    TypedId.check("TriggerId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static TriggerId of(String value) {
    return new TriggerId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
