package dev.isg.metrics.measurement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.KnownIds.Known;
import dev.isg.metrics.measurement.KnownIds.Unit;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows that have nothing wrong and nothing unusual, which are nearly all, without the
 * work that explaining a fault takes. Any other row it leaves to {@link MeasurementCells}, whose
 * answer it never contradicts.
 */
final class QuickCells {
  private static final int MOST_REMEMBERED = 4096;
  private static final int MOST_DIGITS = 18;

  private final KnownIds known;
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, Instant> times = new HashMap<>();

  QuickCells(KnownIds known) {
    this.known = known;
  }

  /** The measurement of a row; null if the row is to be read with care. */
  @Nullable Measurement read(SourceRow row) {
    Known indicator = known.indicator(row.text(MeasurementIntake.INDICATOR));
    Unit unit = known.unit(row.text(MeasurementIntake.UNIT));
    if (indicator == null || unit == null || !indicator.measuring().contains(unit.id())) {
      return null;
    }
    String note = row.plain(MeasurementIntake.NOTE);
    MeasuredValue value = value(row, indicator);
    if (value == null || (note.isBlank() && !note.isEmpty())) {
      return null;
    }
    try {
      Measurement.Builder measurement =
          Measurement.builder()
              .id(MeasurementId.of(row.text(MeasurementIntake.ID)))
              .indicator(indicator.indicator().id())
              .unit(unit.id())
              .day(remembered(days, row.text(MeasurementIntake.DAY), MeasurementCells::commonDay))
              .value(value)
              .measuredBy(row.plain(MeasurementIntake.MEASURED_BY))
              .recordedAt(
                  remembered(
                      times,
                      row.text(MeasurementIntake.RECORDED_AT),
                      MeasurementCells::commonTime));
      return note.isEmpty() ? measurement.build() : measurement.note(note).build();
    } catch (InvalidModelException | DateTimeException unusual) {
      return null;
    }
  }

  private static @Nullable MeasuredValue value(SourceRow row, Known indicator) {
    MeasurementUnit unit = indicator.indicator().unit();
    if (!row.text(MeasurementIntake.VALUE_UNIT).equals(unit.symbol())) {
      return null;
    }
    boolean ratio = indicator.indicator().form() == ValueForm.RATIO;
    String single = row.text(MeasurementIntake.VALUE);
    String part = row.text(MeasurementIntake.NUMERATOR);
    String whole = row.text(MeasurementIntake.DENOMINATOR);
    if (!(ratio ? single.isEmpty() : part.isEmpty() && whole.isEmpty())) {
      return null;
    }
    BigDecimal first = number(ratio ? part : single);
    if (first == null || !ratio) {
      return first == null ? null : new MeasuredValue.Single(new Quantity(first, unit));
    }
    BigDecimal second = number(whole);
    return second == null || first.signum() < 0 || first.compareTo(second) > 0
        ? null
        : new MeasuredValue.Ratio(first, second);
  }

  /** A number of few digits, with or without a point; null for anything else. */
  private static @Nullable BigDecimal number(String text) {
    int digits = 0;
    int point = -1;
    int length = text.length();
    int from = length > 1 && text.charAt(0) == '-' ? 1 : 0;
    long value = 0;
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = 10 * value + (c - '0');
        digits++;
      } else if (c == '.' && point < 0 && digits > 0) {
        point = i;
      } else {
        return null;
      }
    }
    if (digits == 0 || digits > MOST_DIGITS || point == length - 1) {
      return null;
    }
    return BigDecimal.valueOf(from == 1 ? -value : value, point < 0 ? 0 : length - 1 - point);
  }

  private static <T> T remembered(Map<String, T> memory, String text, Function<String, T> parse) {
    T known = memory.get(text);
    if (known == null) {
      known = parse.apply(text);
      if (memory.size() == MOST_REMEMBERED) {
        memory.clear();
      }
      memory.put(text, known);
    }
    return known;
  }
}
