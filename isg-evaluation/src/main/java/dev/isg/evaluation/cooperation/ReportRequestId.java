package dev.isg.evaluation.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a {@link ReportRequest}.
 *
 * @param value the text of the id
 */
public record ReportRequestId(String value) implements TypedId {
  /** Checks the alphabet. */
  public ReportRequestId {
    TypedId.check("ReportRequestId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static ReportRequestId of(String value) {
    return new ReportRequestId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
