package dev.isg.metrics.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link MeasurementPlan}.
 *
 * @param value the text of the id
 */
public record PlanId(String value) implements TypedId {
  /** Checks the alphabet. */
  public PlanId {
    TypedId.check("PlanId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static PlanId of(String value) {
    return new PlanId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
