package dev.isg.metrics.agreement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.MeasurementId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A second look at what a measurement measured, by another person or at another time. It is no
 * measurement and never counts in a value.
 *
 * @param original the measurement it repeats
 * @param value what the second look found, in the form and unit of the first
 * @param measuredBy who or what looked, as written in the source; 1 to 2000 characters, not blank
 * @param day the day of the second look
 * @param recordedAt when it was recorded
 * @source METI 2009, 4.2.1, table 4-1 (repeatable)
 */
public record Remeasurement(
    MeasurementId original,
    MeasuredValue value,
    String measuredBy,
    LocalDate day,
    Instant recordedAt) {
  private static final int MOST_CHARACTERS = 2000;

  /** Refuses an unnamed measurer. */
  public Remeasurement {
    if (measuredBy.isBlank() || measuredBy.length() > MOST_CHARACTERS) {
      throw InvalidModelException.of(
          "Remeasurement",
          "measuredBy は 1～" + MOST_CHARACTERS + " 文字にします",
          "measuredBy must have 1 to " + MOST_CHARACTERS + " characters");
    }
  }
}
