package dev.isg.core.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a core value of the policy. It stands here, below the policy, because risks refer to
 * the values they threaten.
 *
 * @param value the text of the id
 */
public record CoreValueId(String value) implements TypedId {
  /** Checks the alphabet. */
  public CoreValueId {
    TypedId.check("CoreValueId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static CoreValueId of(String value) {
    return new CoreValueId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
