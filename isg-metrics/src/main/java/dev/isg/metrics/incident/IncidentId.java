package dev.isg.metrics.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link Incident}.
 *
 * @param value the text of the id
 */
public record IncidentId(String value) implements TypedId {
  /** Checks the alphabet. */
  public IncidentId {
    TypedId.check("IncidentId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static IncidentId of(String value) {
    return new IncidentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
