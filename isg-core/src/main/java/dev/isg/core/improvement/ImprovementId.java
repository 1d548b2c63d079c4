package dev.isg.core.improvement;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link ImprovementProposal}.
 *
 * @param value the text of the id
 */
public record ImprovementId(String value) implements TypedId {
  /** Checks the alphabet. */
  public ImprovementId {
    TypedId.check("ImprovementId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static ImprovementId of(String value) {
    return new ImprovementId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
