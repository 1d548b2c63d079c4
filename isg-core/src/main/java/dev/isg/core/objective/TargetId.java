package dev.isg.core.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Target}.
 *
 * @param value the text of the id
 */
public record TargetId(String value) implements TypedId {
  /** Checks the alphabet. */
  public TargetId {
    TypedId.check("TargetId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static TargetId of(String value) {
    return new TargetId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
