package dev.isg.core.environment;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link EnvironmentChange}.
 *
 * @param value the text of the id
 */
public record EnvironmentChangeId(String value) implements TypedId {
  /** Checks the alphabet. */
  public EnvironmentChangeId {
    TypedId.check("EnvironmentChangeId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static EnvironmentChangeId of(String value) {
    return new EnvironmentChangeId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
