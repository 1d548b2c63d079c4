package dev.isg.evaluation.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link ImprovementRequest}.
 *
 * @param value the text of the id
 */
public record ImprovementRequestId(String value) implements TypedId {
  /** Checks the alphabet. */
  public ImprovementRequestId {
    TypedId.check("ImprovementRequestId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static ImprovementRequestId of(String value) {
    return new ImprovementRequestId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
