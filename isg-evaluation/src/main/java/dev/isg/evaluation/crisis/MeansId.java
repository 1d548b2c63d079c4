package dev.isg.evaluation.crisis;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link EmergencyMeans}.
 *
 * @param value the text of the id
 */
public record MeansId(String value) implements TypedId {
  /** Checks the alphabet. */
  public MeansId {
    TypedId.check("MeansId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static MeansId of(String value) {
    return new MeansId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
