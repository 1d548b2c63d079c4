package dev.isg.disclosure.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of a report: of all editions of what is told about one period to one circle of readers.
 *
 * @param value the text of the id
 */
public record ReportId(String value) implements TypedId {
  /** Checks the alphabet. */
  public ReportId {
    TypedId.check("ReportId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static ReportId of(String value) {
    return new ReportId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
