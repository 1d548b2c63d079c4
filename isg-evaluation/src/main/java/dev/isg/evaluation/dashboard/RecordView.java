package dev.isg.evaluation.dashboard;

import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.MeasurementId;
import java.time.LocalDate;

/**
 * One measurement, at the end of the way down.
 *
 * @param measurement its id
 * @param day the day the value is of
 * @param value the value
 * @param measuredBy who or what measured
 */
public record RecordView(
    MeasurementId measurement, LocalDate day, MeasuredValue value, String measuredBy) {}
