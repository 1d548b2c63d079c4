package dev.isg.disclosure.prior;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link PriorDisclosure}.
 *
 * @param value the text of the id
 */
public record PriorDisclosureId(String value) implements TypedId {
  /** Checks the alphabet. */
  public PriorDisclosureId {
    TypedId.check("PriorDisclosureId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static PriorDisclosureId of(String value) {
    return new PriorDisclosureId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
