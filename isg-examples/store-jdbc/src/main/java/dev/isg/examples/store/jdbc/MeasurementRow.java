package dev.isg.examples.store.jdbc;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A measurement as a row, written and read. */
final class MeasurementRow {
  static final String COLUMNS =
      "id, indicator, unit, day_of, number_value, number_unit, numerator, denominator, measured_by,"
          + " recorded_at, recorded_nanos, note";

  static final String INSERT =
      "insert into isg_measurement (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private MeasurementRow() {}

  static void write(Measurement measurement, PreparedStatement insert) throws SQLException {
    insert.setString(1, measurement.id().value());
    insert.setString(2, measurement.indicator().value());
    insert.setString(3, measurement.unit().value());
    insert.setObject(4, measurement.day());
    if (measurement.value() instanceof MeasuredValue.Single single) {
      insert.setBigDecimal(5, single.quantity().number());
      insert.setString(6, single.quantity().unit().symbol());
      insert.setNull(7, Types.NUMERIC);
      insert.setNull(8, Types.NUMERIC);
    } else if (measurement.value() instanceof MeasuredValue.Ratio ratio) {
      insert.setNull(5, Types.NUMERIC);
      insert.setNull(6, Types.VARCHAR);
      insert.setBigDecimal(7, ratio.numerator());
      insert.setBigDecimal(8, ratio.denominator());
    }
    insert.setString(9, measurement.measuredBy());
    insert.setObject(10, Times.kept(measurement.recordedAt()));
    insert.setInt(11, Times.nanosBeyond(measurement.recordedAt()));
    insert.setString(12, measurement.note().orElse(null));
  }

  static Measurement read(ResultSet row) throws SQLException {
    Measurement.Builder measurement =
        Measurement.builder()
            .id(MeasurementId.of(row.getString("id")))
            .indicator(IndicatorId.of(row.getString("indicator")))
            .unit(UnitId.of(row.getString("unit")))
            .day(row.getObject("day_of", LocalDate.class))
            .value(value(row))
            .measuredBy(row.getString("measured_by"))
            .recordedAt(Times.instant(row, "recorded_at").plusNanos(row.getInt("recorded_nanos")));
    String note = row.getString("note");
    return note == null ? measurement.build() : measurement.note(note).build();
  }

  private static MeasuredValue value(ResultSet row) throws SQLException {
    @Nullable BigDecimal number = row.getBigDecimal("number_value");
    return number == null
        ? new MeasuredValue.Ratio(row.getBigDecimal("numerator"), row.getBigDecimal("denominator"))
        : new MeasuredValue.Single(
            new Quantity(number, MeasurementUnit.of(row.getString("number_unit"))));
  }

  /** The rows that are left, each read when it is asked for. */
  static Stream<Measurement> stream(ResultSet rows) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
    return StreamSupport.stream(
        new Spliterators.AbstractSpliterator<Measurement>(Long.MAX_VALUE, traits) {
          @Override
          public boolean tryAdvance(Consumer<? super Measurement> action) {
            try {
              if (!rows.next()) {
                return false;
              }
              action.accept(read(rows));
              return true;
            } catch (SQLException failed) {
              throw new StorageException(failed);
            }
          }
        },
        false);
  }
}
