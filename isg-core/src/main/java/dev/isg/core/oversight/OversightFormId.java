package dev.isg.core.oversight;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link OversightForm}.
 *
 * @param value the text of the id
 */
public record OversightFormId(String value) implements TypedId {
  /** Checks the alphabet. */
  public OversightFormId {
    TypedId.check("OversightFormId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static OversightFormId of(String value) {
    return new OversightFormId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
