package dev.isg.core.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link OrganisationUnit}.
 *
 * @param value the text of the id
 */
public record UnitId(String value) implements TypedId {
  /** Checks the alphabet. */
  public UnitId {
    TypedId.check("UnitId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static UnitId of(String value) {
    return new UnitId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
