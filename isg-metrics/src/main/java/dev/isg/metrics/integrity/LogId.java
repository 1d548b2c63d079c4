package dev.isg.metrics.integrity;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a log. The chain begins with it, so that no log can be put in the place of another.
 *
 * @param value the text of the id
 */
public record LogId(String value) implements TypedId {
  /** Checks the alphabet. */
  public LogId {
    TypedId.check("LogId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static LogId of(String value) {
    return new LogId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
