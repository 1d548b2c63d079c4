package dev.isg.metrics.register;

import dev.isg.core.basics.Period;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.MeasurementId;
import java.time.Instant;

/**
 * That an indicator is read off the register for one unit and one interval.
 *
 * @param id the id of the measurement it becomes
 * @param unit the unit; incidents of the units below are read there
 * @param interval the interval, whose last day is that of the measurement
 * @param readBy who or what reads it
 * @param recordedAt when it is recorded
 */
public record FigureReading(
    MeasurementId id, UnitId unit, Period interval, String readBy, Instant recordedAt) {}
