package dev.isg.evaluation.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link EscalationLevel}.
 *
 * @param value the text of the id
 */
public record LevelId(String value) implements TypedId {
  /** Checks the alphabet. */
  public LevelId {
    TypedId.check("LevelId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static LevelId of(String value) {
    return new LevelId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
