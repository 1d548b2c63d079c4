package dev.isg.metrics.integrity;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The one form of a measurement as bytes: equal measurements have the same bytes, and the bytes
 * give the measurement back.
 *
 * <pre>
 *   byte  1                       the version of the form
 *   text  id, indicator, unit
 *   int   day                     days since 1970
 *   byte  1 number | 2 ratio
 *   text  number, unit of measure | numerator, denominator
 *   text  measuredBy
 *   long  recordedAt              seconds since 1970
 *   int                           and nanoseconds
 *   byte  0 | 1                   whether a note follows
 *   text  note
 * </pre>
 *
 * <p>An int has four bytes and a long eight, the greatest first; a text is its length in bytes as
 * an int, then UTF-8. Decimal numbers are texts without an exponent.
 */
public final class MeasurementForm {
  private static final int VERSION = 1;
  private static final int NUMBER = 1;
  private static final int RATIO = 2;

  private MeasurementForm() {}

  /** The bytes of a measurement. */
  public static byte[] toBytes(Measurement measurement) {
    ByteForm form = new ByteForm();
    write(measurement, form);
    return Arrays.copyOf(form.bytes(), form.length());
  }

  /**
   * The measurement with these bytes.
   *
   * @throws InvalidModelException if they are not exactly those of a measurement
   */
  public static Measurement fromBytes(byte[] bytes) {
    try {
      Measurement measurement = read(new ByteForm(bytes));
      if (Arrays.equals(toBytes(measurement), bytes)) {
        return measurement;
      }
    } catch (DateTimeException | ArithmeticException | NumberFormatException unreadable) {
      // told below, as all other bytes that no measurement has
    }
    throw ByteForm.unreadable();
  }

  static void write(Measurement measurement, ByteForm form) {
    form.putByte(VERSION);
    form.putText(measurement.id().value());
    form.putText(measurement.indicator().value());
    form.putText(measurement.unit().value());
    form.putInt((int) measurement.day().toEpochDay());
    if (measurement.value() instanceof MeasuredValue.Single single) {
      form.putByte(NUMBER);
      form.putText(single.quantity().number().toPlainString());
      form.putText(single.quantity().unit().symbol());
    } else if (measurement.value() instanceof MeasuredValue.Ratio ratio) {
      form.putByte(RATIO);
      form.putText(ratio.numerator().toPlainString());
      form.putText(ratio.denominator().toPlainString());
    }
    form.putText(measurement.measuredBy());
    Instant recordedAt = measurement.recordedAt();
    form.putLong(recordedAt.getEpochSecond());
    form.putInt(recordedAt.getNano());
    form.putByte(measurement.note().isPresent() ? 1 : 0);
    measurement.note().ifPresent(form::putText);
  }

  private static Measurement read(ByteForm form) {
    if (form.takeByte() != VERSION) {
      throw ByteForm.unreadable();
    }
    Measurement.Builder measurement =
        Measurement.builder()
            .id(MeasurementId.of(form.takeText()))
            .indicator(IndicatorId.of(form.takeText()))
            .unit(UnitId.of(form.takeText()))
            .day(LocalDate.ofEpochDay(form.takeInt()))
            .value(value(form))
            .measuredBy(form.takeText())
            .recordedAt(Instant.ofEpochSecond(form.takeLong(), form.takeInt()));
    if (form.takeByte() == 1) {
      measurement.note(form.takeText());
    }
    if (!form.ended()) {
      throw ByteForm.unreadable();
    }
    return measurement.build();
  }

  private static MeasuredValue value(ByteForm form) {
    int kind = form.takeByte();
    String first = form.takeText();
    String second = form.takeText();
    return switch (kind) {
      case NUMBER -> new MeasuredValue.Single(Quantity.of(first, MeasurementUnit.of(second)));
      case RATIO -> new MeasuredValue.Ratio(new BigDecimal(first), new BigDecimal(second));
      default -> throw ByteForm.unreadable();
    };
  }
}
