package dev.isg.evaluation.crisisrun;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link CrisisRun}.
 *
 * @param value the text of the id
 */
public record CrisisRunId(String value) implements TypedId {
  /** Checks the alphabet. */
  public CrisisRunId {
    TypedId.check("CrisisRunId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static CrisisRunId of(String value) {
    return new CrisisRunId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
