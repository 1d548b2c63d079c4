package dev.isg.disclosure.scope;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an item of disclosure. It stands here, below the plan, because assessments refer to
 * items; it is also the subject of decisions on scope.
 *
 * @param value the text of the id
 */
public record DisclosureItemId(String value) implements TypedId {
  /** Checks the alphabet. */
  public DisclosureItemId {
    TypedId.check("DisclosureItemId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static DisclosureItemId of(String value) {
    return new DisclosureItemId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
