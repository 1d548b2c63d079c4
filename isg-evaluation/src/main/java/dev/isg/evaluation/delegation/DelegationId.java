package dev.isg.evaluation.delegation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Delegation}.
 *
 * @param value the text of the id
 */
public record DelegationId(String value) implements TypedId {
  /** Checks the alphabet. */
  public DelegationId {
    TypedId.check("DelegationId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static DelegationId of(String value) {
    return new DelegationId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
