package dev.isg.metrics.plan;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Period;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The measurements that are to be made in a period.
 *
 * @source METI 2009, 4.2.2
 */
@DocumentFormat(name = "plan", version = MeasurementPlan.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableMeasurementPlan.class)
@JsonDeserialize(as = ImmutableMeasurementPlan.class)
public abstract class MeasurementPlan {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  MeasurementPlan() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A draft: each indicator in each unit that measures it and for each of its intervals that lies
   * wholly in the period, by its own method and source role, in the order of the indicators.
   *
   * @param daysToRecord how many days after the interval's last day a measurement is due, from 0
   * @throws InvalidModelException if the days are below 0
   */
  public static MeasurementPlan draft(
      PlanId id,
      IndicatorSet indicators,
      FiscalCalendar calendar,
      Period period,
      int daysToRecord) {
    if (daysToRecord < 0) {
      throw InvalidModelException.of(
          "MeasurementPlan", "daysToRecord は 0 以上にします", "daysToRecord must be 0 or more");
    }
    List<PlannedMeasurement> planned = new ArrayList<>();
    for (Indicator indicator : indicators.indicators()) {
      for (Period interval : calendar.split(period, indicator.interval())) {
        for (UnitId unit : indicator.measuredIn()) {
          planned.add(
              new PlannedMeasurement(
                  indicator.id(),
                  unit,
                  interval,
                  indicator.method(),
                  indicator.sourceRole(),
                  Optional.empty(),
                  Optional.empty(),
                  interval.last().plusDays(daysToRecord)));
        }
      }
    }
    return builder().id(id).period(period).addAllMeasurements(planned).build();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The id. */
  public abstract PlanId id();

  /** The period it covers. */
  public abstract Period period();

  /** The measurements, in any order. */
  public abstract List<PlannedMeasurement> measurements();

  /** This plan with other measurements. */
  public abstract MeasurementPlan withMeasurements(
      Iterable<? extends PlannedMeasurement> measurements);

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "MeasurementPlan",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
  }

  /** Builds a plan. */
  public static class Builder extends ImmutableMeasurementPlan.Builder {
    Builder() {}
  }
}
