package dev.isg.evaluation.validity;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link VersionedRule}.
 *
 * @param value the text of the id
 */
public record RuleId(String value) implements TypedId {
  /** Checks the alphabet. */
  public RuleId {
    TypedId.check("RuleId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
