package dev.isg.examples.store.jdbc;

import dev.isg.core.basics.TypedId;
import dev.isg.metrics.measurement.MeasurementQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A query as SQL and its parameters. */
final class MeasurementSelect {
  private final StringBuilder conditions = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private MeasurementSelect() {}

  static MeasurementSelect of(MeasurementQuery query) {
    MeasurementSelect select = new MeasurementSelect();
    select.among("indicator", query.indicators());
    select.among("unit", query.units());
    query
        .days()
        .ifPresent(
            days ->
                select.and(
                    "day_of between ? and ?", Times.asked(days.first()), Times.asked(days.last())));
    query
        .knownAt()
        .ifPresent(
            instant -> {
              OffsetDateTime micros = Times.asked(instant);
              select.and(
                  "(recorded_at < ? or recorded_at = ? and recorded_nanos <= ?)",
                  micros,
                  micros,
                  Times.nanosBeyond(instant));
            });
    return select;
  }

  PreparedStatement prepare(Connection connection) throws SQLException {
    return prepare(
        connection,
        "select "
            + MeasurementRow.COLUMNS
            + " from isg_measurement"
            + where()
            + " order by day_of, id");
  }

  /** The conditions with a blank before them; empty if there are none. */
  String where() {
    return conditions.toString();
  }

  /** A statement that has these conditions in it, and no other parameters. */
  PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    PreparedStatement select = connection.prepareStatement(sql);
    select.setFetchSize(JdbcStores.FETCH_SIZE);
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof String[] ids) {
        select.setArray(i + 1, connection.createArrayOf("varchar", ids));
      } else {
        select.setObject(i + 1, parameters.get(i));
      }
    }
    return select;
  }

  private void among(String column, Set<? extends TypedId> ids) {
    if (!ids.isEmpty()) {
      and(column + " = any (?)", (Object) ids.stream().map(TypedId::value).toArray(String[]::new));
    }
  }

  private void and(String condition, Object... values) {
    conditions.append(conditions.length() == 0 ? " where " : " and ").append(condition);
    parameters.addAll(List.of(values));
  }
}
