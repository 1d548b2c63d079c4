package dev.isg.evaluation.crisisrun;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link CrisisEvent}.
 *
 * @param value the text of the id
 */
public record EventId(String value) implements TypedId {
  /** Checks the alphabet. */
  public EventId {
    TypedId.check("EventId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
