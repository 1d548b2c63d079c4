package dev.isg.examples.store.jdbc;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.aggregation.AggregatedValue;
import dev.isg.metrics.aggregation.AggregationQuery;
import dev.isg.metrics.aggregation.MeasurementAggregate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adding up as one statement. Ranks are whole numbers, worked out from the size of the group, since
 * the database's own percentiles take a binary fraction. Days are written into the statement: they
 * are dates, of which there may be more than a statement takes parameters.
 */
final class AggregateSelect {
  private static final String GROUPED = "indicator, unit, part, number_unit";

  private final MeasurementSelect conditions;
  private final List<Period> parts;

  AggregateSelect(AggregationQuery query) {
    this.conditions = MeasurementSelect.of(query.measurements());
    this.parts = query.parts();
  }

  List<MeasurementAggregate> aggregates(Connection connection) throws SQLException {
    if (parts.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement select = conditions.prepare(connection, sql());
        ResultSet rows = select.executeQuery()) {
      List<MeasurementAggregate> found = new ArrayList<>();
      while (rows.next()) {
        found.add(read(rows));
      }
      found.sort(MeasurementAggregate.ORDER);
      return List.copyOf(found);
    }
  }

  private String sql() {
    return "with ranked as (select indicator, unit, part, number_unit, day_of, number_value,"
        + " numerator, denominator, row_number() over (partition by "
        + GROUPED
        + " order by number_value) as ranking, count(*) over (partition by "
        + GROUPED
        + ") as size from isg_measurement join (values "
        + days()
        + ") as parts (part, first_day, last_day) on day_of between first_day and last_day"
        + conditions.where()
        + ") select "
        + GROUPED
        + ", max(day_of) as newest, count(*) as counted, sum(number_value) as total,"
        + " min(number_value) as lowest, max(number_value) as highest, "
        + at("(size + 1) / 2", "lower_middle")
        + at("size / 2 + 1", "upper_middle")
        + at("(size * 90 + 99) / 100", "percentile_90")
        + at("(size * 95 + 99) / 100", "percentile_95")
        + at("(size * 99 + 99) / 100", "percentile_99")
        + "sum(numerator) as numerators, sum(denominator) as denominators from ranked group by "
        + GROUPED;
  }

  private String days() {
    return IntStream.range(0, parts.size())
        .mapToObj(
            i ->
                "(%d, date '%s', date '%s')"
                    .formatted(
                        i, Times.asked(parts.get(i).first()), Times.asked(parts.get(i).last())))
        .collect(Collectors.joining(", "));
  }

  private static String at(String rank, String name) {
    return "max(case when ranking = " + rank + " then number_value end) as " + name + ", ";
  }

  private MeasurementAggregate read(ResultSet row) throws SQLException {
    return new MeasurementAggregate(
        IndicatorId.of(row.getString("indicator")),
        UnitId.of(row.getString("unit")),
        parts.get(row.getInt("part")),
        row.getObject("newest", LocalDate.class),
        value(row));
  }

  private static AggregatedValue value(ResultSet row) throws SQLException {
    long count = row.getLong("counted");
    @Nullable String measuredIn = row.getString("number_unit");
    return measuredIn == null
        ? new AggregatedValue.Shares(
            count, row.getBigDecimal("numerators"), row.getBigDecimal("denominators"))
        : new AggregatedValue.Numbers(
            MeasurementUnit.of(measuredIn),
            count,
            row.getBigDecimal("total"),
            row.getBigDecimal("lowest"),
            row.getBigDecimal("highest"),
            row.getBigDecimal("lower_middle"),
            row.getBigDecimal("upper_middle"),
            row.getBigDecimal("percentile_90"),
            row.getBigDecimal("percentile_95"),
            row.getBigDecimal("percentile_99"));
  }
}
