package dev.isg.metrics.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link Measurement}.
 *
 * @param value the text of the id
 */
public record MeasurementId(String value) implements TypedId {
  /** Checks the alphabet. */
  public MeasurementId {
    TypedId.check("MeasurementId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static MeasurementId of(String value) {
    return new MeasurementId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
