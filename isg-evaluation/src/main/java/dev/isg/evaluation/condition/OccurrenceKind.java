package dev.isg.evaluation.condition;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;
import dev.isg.metrics.incident.IncidentKind;

/**
 * A kind of thing that should not happen: an incident of some kind, a violation of some rule.
 *
 * @param value the text of the id
 */
public record OccurrenceKind(String value) implements TypedId {
  /** Checks the alphabet. */
  public OccurrenceKind {
    TypedId.check("OccurrenceKind", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static OccurrenceKind of(String value) {
    return new OccurrenceKind(value);
  }

  /** The incidents of a kind: its name, such as {@code NEAR_MISS}. */
  public static OccurrenceKind of(IncidentKind kind) {
    return new OccurrenceKind(kind.name());
  }

  @Override
  public String toString() {
    return value;
  }
}
