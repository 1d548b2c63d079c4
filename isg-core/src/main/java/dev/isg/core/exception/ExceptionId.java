package dev.isg.core.exception;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link ExceptionCase}.
 *
 * @param value the text of the id
 */
public record ExceptionId(String value) implements TypedId {
  /** Checks the alphabet. */
  public ExceptionId {
    TypedId.check("ExceptionId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static ExceptionId of(String value) {
    return new ExceptionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
