package dev.isg.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link RiskManagementPolicy}, the same for all its versions.
 *
 * @param value the text of the id
 */
public record PolicyId(String value) implements TypedId {
  /** Checks the alphabet. */
  public PolicyId {
    TypedId.check("PolicyId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static PolicyId of(String value) {
    return new PolicyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
