package dev.isg.evaluation.cause;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link CauseAnalysis}.
 *
 * @param value the text of the id
 */
public record CauseId(String value) implements TypedId {
  /** Checks the alphabet. */
  public CauseId {
    TypedId.check("CauseId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static CauseId of(String value) {
    return new CauseId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
