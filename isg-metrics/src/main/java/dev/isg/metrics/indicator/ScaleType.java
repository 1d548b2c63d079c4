package dev.isg.metrics.indicator;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;

/**
 * What may be done with the values of an indicator. Declared from what bears least to what bears
 * most: each type bears all that those before it do.
 *
 * @source METI 2009, 4.2.1, table 4-1 (measurable)
 */
public enum ScaleType implements Labelled {
  /** Values are names; they can be counted and told apart, no more. */
  NOMINAL("名義尺度", "nominal"),
  /** Values have an order, but no distance; a grade 4 is not twice a grade 2. */
  ORDINAL("順序尺度", "ordinal"),
  /** Values have distances, but no true zero; they can be averaged. */
  INTERVAL("間隔尺度", "interval"),
  /** Values have distances and a true zero; they can be added and divided. */
  RATIO("比例尺度", "ratio");

  private final LocalizedText label;

  ScaleType(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** The type of the values in a unit. */
  public static ScaleType of(MeasurementUnit unit) {
    if (unit.equals(MeasurementUnit.YES_NO)) {
      return NOMINAL;
    }
    if (unit.equals(MeasurementUnit.GRADE)) {
      return ORDINAL;
    }
    return unit.equals(MeasurementUnit.POINTS) ? INTERVAL : RATIO;
  }

  /** Whether values may be averaged; only then are they numbers by their nature. */
  public boolean averages() {
    return compareTo(INTERVAL) >= 0;
  }

  /** Whether values may be added. */
  public boolean adds() {
    return this == RATIO;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
