package dev.isg.core.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Decision}.
 *
 * @param value the text of the id
 */
public record DecisionId(String value) implements TypedId {
  /** Checks the alphabet. */
  public DecisionId {
    TypedId.check("DecisionId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static DecisionId of(String value) {
    return new DecisionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
