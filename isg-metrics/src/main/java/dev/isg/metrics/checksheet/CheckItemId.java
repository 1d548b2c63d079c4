package dev.isg.metrics.checksheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link CheckItem}.
 *
 * @param value the text of the id
 */
public record CheckItemId(String value) implements TypedId {
  /** Checks the alphabet. */
  public CheckItemId {
    TypedId.check("CheckItemId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static CheckItemId of(String value) {
    return new CheckItemId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
