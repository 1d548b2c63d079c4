package dev.isg.metrics.column;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;

/** A measurement on its way into columns. */
final class MeasurementEntry {
  private final Measurement measurement;
  private final int indicator;
  private final int unit;
  private final MeasurementUnit wanted;

  MeasurementEntry(ColumnIndex index, Measurement measurement) {
    this.measurement = measurement;
    this.indicator = index.indicator(measurement.indicator());
    this.unit = index.unit(measurement.unit());
    this.wanted = index.indicator(indicator).unit();
  }

  void addTo(MeasurementColumns.Builder columns) {
    int day = (int) measurement.day().toEpochDay();
    if (measurement.value() instanceof MeasuredValue.Ratio ratio) {
      int scale = Math.max(ratio.numerator().scale(), ratio.denominator().scale());
      columns.addRatio(
          indicator,
          unit,
          day,
          unscaled(ratio.numerator(), scale),
          unscaled(ratio.denominator(), scale),
          scale);
    } else if (measurement.value() instanceof MeasuredValue.Single single) {
      if (!single.quantity().unit().equals(wanted)) {
        throw InvalidModelException.of(
            "MeasurementColumns",
            "測定値 " + measurement.id() + " の単位は " + wanted + " のはずです",
            "measurement " + measurement.id() + " must be in " + wanted);
      }
      BigDecimal number = single.quantity().number();
      columns.addNumber(indicator, unit, day, unscaled(number, number.scale()), number.scale());
    }
  }

  private static long unscaled(BigDecimal number, int scale) {
    if (scale > ValueFit.MOST_DIGITS
        || number.setScale(scale).unscaledValue().bitLength() >= Long.SIZE) {
      throw ValueFit.tooLong();
    }
    return number.setScale(scale).unscaledValue().longValue();
  }
}
