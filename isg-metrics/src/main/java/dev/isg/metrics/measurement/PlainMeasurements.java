package dev.isg.metrics.measurement;

/**
 * Takes measurements as plain numbers, without an object for any of them. An extension point:
 * {@code MeasurementColumns.Builder} is one, and another may write them straight to a database.
 *
 * <p>Indicators and units are told by their positions in the set of indicators and in the
 * programme, from 0; a day in days since 1970; a number without its point, and how many of its
 * digits stand after it, from 0 to 17. All have been checked.
 */
public interface PlainMeasurements {
  /** Takes a number. */
  void addNumber(int indicator, int unit, int day, long unscaled, int scale);

  /** Takes a ratio; its two counts have equally many digits after the point. */
  void addRatio(int indicator, int unit, int day, long numerator, long denominator, int scale);

  /** Takes a measurement whose row was written in an unusual way. */
  void add(Measurement measurement);
}
