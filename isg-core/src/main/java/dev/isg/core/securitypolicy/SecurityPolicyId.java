package dev.isg.core.securitypolicy;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link SecurityPolicy}.
 *
 * @param value the text of the id
 */
public record SecurityPolicyId(String value) implements TypedId {
  /** Checks the alphabet. */
  public SecurityPolicyId {
    TypedId.check("SecurityPolicyId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static SecurityPolicyId of(String value) {
    return new SecurityPolicyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
