package dev.isg.evaluation.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link InternalFinding}.
 *
 * @param value the text of the id
 */
public record InternalFindingId(String value) implements TypedId {
  /** Checks the alphabet. */
  public InternalFindingId {
    TypedId.check("InternalFindingId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static InternalFindingId of(String value) {
    return new InternalFindingId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
