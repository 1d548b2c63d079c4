package dev.isg.evaluation.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link IncidentCategory}.
 *
 * @param value the text of the id
 */
public record CategoryId(String value) implements TypedId {
  /** Checks the alphabet. */
  public CategoryId {
    TypedId.check("CategoryId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static CategoryId of(String value) {
    return new CategoryId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
