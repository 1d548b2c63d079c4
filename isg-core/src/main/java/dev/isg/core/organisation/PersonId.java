package dev.isg.core.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Person}.
 *
 * @param value the text of the id
 */
public record PersonId(String value) implements TypedId {
  /** Checks the alphabet. */
  public PersonId {
    TypedId.check("PersonId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static PersonId of(String value) {
    return new PersonId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
