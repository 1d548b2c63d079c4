package dev.isg.evaluation.crisis;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link SituationPriority}.
 *
 * @param value the text of the id
 */
public record SituationId(String value) implements TypedId {
  /** Checks the alphabet. */
  public SituationId {
    TypedId.check("SituationId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static SituationId of(String value) {
    return new SituationId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
