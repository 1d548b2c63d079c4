package dev.isg.core.objective;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link AddedRequirement}.
 *
 * @param value the text of the id
 */
public record RequirementId(String value) implements TypedId {
  /** Checks the alphabet. */
  public RequirementId {
    TypedId.check("RequirementId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static RequirementId of(String value) {
    return new RequirementId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
