package dev.isg.metrics.tailoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.isg.core.basics.TypedId;

/**
 * The id of something that is monitored, on whichever level: unique among all three.
 *
 * @param value the text of the id
 */
public record MonitoringItemId(String value) implements TypedId {
  /** Checks the alphabet. */
  public MonitoringItemId {
    TypedId.check("MonitoringItemId", value);
  }

  /** The id with this text. */
  @JsonCreator
  public static MonitoringItemId of(String value) {
    return new MonitoringItemId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
