package dev.isg.core.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Risk}.
 *
 * @param value the text of the id
 */
public record RiskId(String value) implements TypedId {
  /** Checks the alphabet. */
  public RiskId {
    TypedId.check("RiskId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static RiskId of(String value) {
    return new RiskId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
