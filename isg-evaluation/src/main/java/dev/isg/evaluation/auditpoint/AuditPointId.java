package dev.isg.evaluation.auditpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of an {@link AuditPoint}.
 *
 * @param value the text of the id
 */
public record AuditPointId(String value) implements TypedId {
  /** Checks the alphabet. */
  public AuditPointId {
    TypedId.check("AuditPointId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static AuditPointId of(String value) {
    return new AuditPointId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
