package dev.isg.core.treatment;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Treatment}.
 *
 * @param value the text of the id
 */
public record TreatmentId(String value) implements TypedId {
  /** Checks the alphabet. */
  public TreatmentId {
    TypedId.check("TreatmentId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static TreatmentId of(String value) {
    return new TreatmentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
