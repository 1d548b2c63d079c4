package dev.isg.metrics.plan;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.measurement.Measurement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One measurement that is to be made.
 *
 * @param indicator what is measured
 * @param unit the unit it is measured in
 * @param interval the days the value is to be of: one interval of the indicator
 * @param method how it is collected
 * @param role the role that measures
 * @param person the person who measures; empty if whoever holds the role does
 * @param place where it is measured, such as a site or a system; empty if the unit says it all
 * @param due the last day to record it, inclusive; not before the interval begins
 * @source METI 2009, 4.2.2
 */
public record PlannedMeasurement(
    IndicatorId indicator,
    UnitId unit,
    Period interval,
    CollectionMethod method,
    Role role,
    Optional<PersonId> person,
    Optional<LocalizedText> place,
    LocalDate due) {
  /** Refuses a measurement that is due before there is anything to measure. */
  public PlannedMeasurement {
    if (due.isBefore(interval.first())) {
      throw InvalidModelException.of(
          "PlannedMeasurement",
          "期限 " + due + " が対象期間 " + interval + " の前です",
          "it is due on " + due + ", before the interval " + interval);
    }
  }

  /** This measurement, made by a person. */
  public PlannedMeasurement withPerson(PersonId measurer) {
    return new PlannedMeasurement(
        indicator, unit, interval, method, role, Optional.of(measurer), place, due);
  }

  /** This measurement, made at a place. */
  public PlannedMeasurement withPlace(LocalizedText where) {
    return new PlannedMeasurement(
        indicator, unit, interval, method, role, person, Optional.of(where), due);
  }

  /** This measurement, collected by another method. */
  public PlannedMeasurement withMethod(CollectionMethod other) {
    return new PlannedMeasurement(indicator, unit, interval, other, role, person, place, due);
  }

  /** Whether a measurement is the one planned: of the same indicator, unit and interval. */
  public boolean fulfilledBy(Measurement measurement) {
    return measurement.indicator().equals(indicator)
        && measurement.unit().equals(unit)
        && interval.contains(measurement.day());
  }
}
