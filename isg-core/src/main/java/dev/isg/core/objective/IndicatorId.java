package dev.isg.core.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an indicator.
 *
 * @param value the text of the id
 */
public record IndicatorId(String value) implements TypedId {
  /** Checks the alphabet. */
  public IndicatorId {
    TypedId.check("IndicatorId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static IndicatorId of(String value) {
    return new IndicatorId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
