package dev.isg.disclosure.regime;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Regime}.
 *
 * @param value the text of the id
 */
public record RegimeId(String value) implements TypedId {
  /** Checks the alphabet. */
  public RegimeId {
    TypedId.check("RegimeId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static RegimeId of(String value) {
    return new RegimeId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
