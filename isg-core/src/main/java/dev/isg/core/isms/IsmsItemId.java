package dev.isg.core.isms;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link IsmsItem}.
 *
 * @param value the text of the id
 */
public record IsmsItemId(String value) implements TypedId {
  /** Checks the alphabet. */
  public IsmsItemId {
    TypedId.check("IsmsItemId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static IsmsItemId of(String value) {
    return new IsmsItemId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
