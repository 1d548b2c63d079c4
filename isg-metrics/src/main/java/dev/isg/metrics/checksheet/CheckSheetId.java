package dev.isg.metrics.checksheet;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link CheckSheet}.
 *
 * @param value the text of the id
 */
public record CheckSheetId(String value) implements TypedId {
  /** Checks the alphabet. */
  public CheckSheetId {
    TypedId.check("CheckSheetId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static CheckSheetId of(String value) {
    return new CheckSheetId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
