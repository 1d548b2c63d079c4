package dev.isg.metrics.measurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Raw information obtained by measuring: the value of one indicator in one unit on one day.
 *
 * @source METI 2009, 4.2.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableMeasurement.class)
@JsonDeserialize(as = ImmutableMeasurement.class)
public abstract class Measurement {
  Measurement() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the history. */
  public abstract MeasurementId id();

  /** What was measured. */
  public abstract IndicatorId indicator();

  /** Where it was measured. */
  public abstract UnitId unit();

  /** The day the value is of; it decides the interval the value belongs to. */
  public abstract LocalDate day();

  /** The value. */
  public abstract MeasuredValue value();

  /** Who or what measured, as written in the source. */
  public abstract String measuredBy();

  /** When it was recorded, that is, from when on it was known. */
  public abstract Instant recordedAt();

  /** A remark of the measurer; empty if there is none. */
  public abstract Optional<String> note();

  /** Builds a measurement. */
  public static class Builder extends ImmutableMeasurement.Builder {
    Builder() {}
  }
}
