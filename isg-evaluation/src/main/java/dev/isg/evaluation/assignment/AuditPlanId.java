package dev.isg.evaluation.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link AuditPlan}.
 *
 * @param value the text of the id
 */
public record AuditPlanId(String value) implements TypedId {
  /** Checks the alphabet. */
  public AuditPlanId {
    TypedId.check("AuditPlanId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static AuditPlanId of(String value) {
    return new AuditPlanId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
