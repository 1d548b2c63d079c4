package dev.isg.evaluation.condition;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of something to be done by a date.
 *
 * @param value the text of the id
 */
public record TaskId(String value) implements TypedId {
  /** Checks the alphabet. */
  public TaskId {
    TypedId.check("TaskId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static TaskId of(String value) {
    return new TaskId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
