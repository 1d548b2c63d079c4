package dev.isg.metrics.measurement;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.KnownIds.Known;
import dev.isg.metrics.measurement.KnownIds.Unit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Reads plain records with nothing unusual straight into plain numbers. */
final class ByteRows {
  private final KnownIds known;
  private final SeenBits seen;
  private final PlainMeasurements reader;
  private final List<Known> indicators;
  private final List<Unit> units;
  private final ByteIds indicatorIds;
  private final ByteIds unitIds;
  private final byte[][] symbols;
  private final boolean[] ratios;
  private final boolean[] yesNo;
  private final int[] months;
  private final BitSet[] measuring;
  private final ByteCells cells = new ByteCells();
  private int epochDay;
  private int month;
  private int ofYear;
  private long part;
  private long number;
  private int scale;

  ByteRows(KnownIds known, SeenBits seen, PlainMeasurements reader) {
    this.known = known;
    this.seen = seen;
    this.reader = reader;
    this.indicators = known.indicators();
    this.units = known.units();
    this.indicatorIds = ids(indicators, one -> one.indicator().id().value());
    this.unitIds = ids(units, one -> one.id().value());
    this.symbols = new byte[indicators.size()][];
    this.ratios = new boolean[indicators.size()];
    this.yesNo = new boolean[indicators.size()];
    this.months = new int[indicators.size()];
    this.measuring = new BitSet[indicators.size()];
    for (int i = 0; i < indicators.size(); i++) {
      Indicator one = indicators.get(i).indicator();
      symbols[i] = one.unit().symbol().getBytes(StandardCharsets.UTF_8);
      ratios[i] = one.form() == ValueForm.RATIO;
      yesNo[i] = one.unit().equals(MeasurementUnit.YES_NO);
      months[i] = one.interval().months();
      measuring[i] = new BitSet();
      for (int j = 0; j < units.size(); j++) {
        measuring[i].set(j, indicators.get(i).measuring().contains(units.get(j).id()));
      }
    }
  }

  /** Takes a plain record; false if it is to be read with care, and nothing was done then. */
  boolean take(ByteRecords record, MeasurementIntake intake) {
    int indicator = found(indicatorIds, record, MeasurementIntake.INDICATOR);
    int unit = found(unitIds, record, MeasurementIntake.UNIT);
    if (indicator < 0
        || unit < 0
        || !measuring[indicator].get(unit)
        || !day(record)
        || !value(record, indicator)
        || !described(record)
        || !seen.id(
            record.bytes(), record.start(MeasurementIntake.ID), record.end(MeasurementIntake.ID))) {
      return false;
    }
    intake.count(record.line());
    int interval = months[indicator] == 1 ? month : month - ofYear % months[indicator];
    long pair = known.pair(indicators.get(indicator), units.get(unit));
    int first = seen.slot(pair, interval, record.line());
    if (first != 0) {
      intake.second(indicators.get(indicator), units.get(unit), cells.date(), record.row(), first);
    } else if (ratios[indicator]) {
      reader.addRatio(indicator, unit, epochDay, part, number, scale);
    } else {
      reader.addNumber(indicator, unit, epochDay, number, scale);
    }
    return true;
  }

  private boolean day(ByteRecords record) {
    LocalDate before = cells.date();
    boolean sound =
        cells.day(
            record.bytes(), record.start(MeasurementIntake.DAY), record.end(MeasurementIntake.DAY));
    if (sound && (!cells.date().equals(before) || month == 0)) {
      LocalDate date = cells.date();
      epochDay = (int) date.toEpochDay();
      month = Months.number(date);
      ofYear = Months.ofYear(date, known.calendar());
    }
    return sound;
  }

  private boolean value(ByteRecords record, int indicator) {
    byte[] symbol = symbols[indicator];
    boolean ratio = ratios[indicator];
    if (!Arrays.equals(
            symbol,
            0,
            symbol.length,
            record.bytes(),
            record.start(MeasurementIntake.VALUE_UNIT),
            record.end(MeasurementIntake.VALUE_UNIT))
        || !empty(record, ratio ? MeasurementIntake.VALUE : MeasurementIntake.NUMERATOR)
        || !(ratio || empty(record, MeasurementIntake.DENOMINATOR))) {
      return false;
    }
    if (!ratio) {
      boolean read = number(record, MeasurementIntake.VALUE);
      return read && !(yesNo[indicator] && (scale != 0 || number < 0 || number > 1));
    }
    if (!number(record, MeasurementIntake.NUMERATOR)) {
      return false;
    }
    part = number;
    int partScale = scale;
    // two counts of unlike length are rare, and left to reading with care
    return number(record, MeasurementIntake.DENOMINATOR)
        && partScale == scale
        && part >= 0
        && part <= number;
  }

  private boolean number(ByteRecords record, int column) {
    boolean read = cells.number(record.bytes(), record.start(column), record.end(column));
    number = cells.unscaled();
    scale = cells.scale();
    return read;
  }

  private static boolean described(ByteRecords record) {
    byte[] bytes = record.bytes();
    return ByteCells.id(bytes, record.start(MeasurementIntake.ID), record.end(MeasurementIntake.ID))
        && ByteCells.text(
            bytes,
            record.start(MeasurementIntake.MEASURED_BY),
            record.end(MeasurementIntake.MEASURED_BY))
        && ByteCells.time(
            bytes,
            record.start(MeasurementIntake.RECORDED_AT),
            record.end(MeasurementIntake.RECORDED_AT))
        && (empty(record, MeasurementIntake.NOTE)
            || ByteCells.text(
                bytes, record.start(MeasurementIntake.NOTE), record.end(MeasurementIntake.NOTE)));
  }

  private static boolean empty(ByteRecords record, int column) {
    return record.start(column) == record.end(column);
  }

  private static int found(ByteIds ids, ByteRecords record, int column) {
    return ids.find(record.bytes(), record.start(column), record.end(column));
  }

  private static <T> ByteIds ids(List<T> all, Function<T, String> text) {
    return new ByteIds(all.stream().map(text).toList());
  }
}
