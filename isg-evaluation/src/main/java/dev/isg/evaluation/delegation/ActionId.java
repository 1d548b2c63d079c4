package dev.isg.evaluation.delegation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link FieldAction}.
 *
 * @param value the text of the id
 */
public record ActionId(String value) implements TypedId {
  /** Checks the alphabet. */
  public ActionId {
    TypedId.check("ActionId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static ActionId of(String value) {
    return new ActionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
