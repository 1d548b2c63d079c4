package dev.isg.evaluation.condition;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a statement on which a person has to say whether it holds.
 *
 * @param value the text of the id
 */
public record StatementId(String value) implements TypedId {
  /** Checks the alphabet. */
  public StatementId {
    TypedId.check("StatementId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static StatementId of(String value) {
    return new StatementId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
