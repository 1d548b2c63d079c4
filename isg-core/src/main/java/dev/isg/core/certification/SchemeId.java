package dev.isg.core.certification;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Scheme}.
 *
 * @param value the text of the id
 */
public record SchemeId(String value) implements TypedId {
  /** Checks the alphabet. */
  public SchemeId {
    TypedId.check("SchemeId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static SchemeId of(String value) {
    return new SchemeId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
