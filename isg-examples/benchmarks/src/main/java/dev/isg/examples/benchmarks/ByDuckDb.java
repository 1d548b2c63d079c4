package dev.isg.examples.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The statistics by DuckDB, in memory and on one thread. */
final class ByDuckDb implements AutoCloseable {
  private static final String TOTALS =
      """
      SELECT count(*), sum(n), sum(s), sum(lo), sum(hi), sum(p95) FROM (
        SELECT count(*) AS n, sum(value) AS s, min(value) AS lo, max(value) AS hi,
               quantile_disc(value, 0.95) AS p95
        FROM %s GROUP BY indicator, unit, date_trunc('%s', day))
      """;

  private final Connection connection;

  private ByDuckDb() throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:duckdb:");
    run("SET threads = 1");
  }

  /** A database without data, to read files. */
  static ByDuckDb empty() throws SQLException {
    return new ByDuckDb();
  }

  /** A database that has the measurements in a table, in their order. */
  static ByDuckDb with(Workload workload) throws SQLException {
    ByDuckDb database = new ByDuckDb();
    database.run("CREATE TABLE raw (indicator INTEGER, unit INTEGER, day INTEGER, value BIGINT)");
    try (DuckDBAppender rows =
        database
            .connection
            .unwrap(DuckDBConnection.class)
            .createAppender(DuckDBConnection.DEFAULT_SCHEMA, "raw")) {
      for (int i = 0; i < workload.rows(); i++) {
        rows.beginRow();
        rows.append(workload.indicatorColumn[i]);
        rows.append(workload.unitColumn[i]);
        rows.append(workload.dayColumn[i]);
        rows.append(workload.valueColumn[i]);
        rows.endRow();
      }
    }
    database.run(
        "CREATE TABLE measurement AS SELECT indicator, unit, DATE '1970-01-01' + day AS day, value"
            + " FROM raw");
    database.run("DROP TABLE raw");
    return database;
  }

  Totals totals() throws SQLException {
    return query(TOTALS.formatted("measurement", "month"));
  }

  /** Out of a CSV file, by quarter; strict about types alone. */
  Totals totals(Path csv) throws SQLException {
    String file =
        """
        (SELECT indicator, unit, day, CAST(value * 100 AS BIGINT) AS value
         FROM read_csv('%s', header = true, auto_detect = false, columns = {
           'id': 'VARCHAR', 'indicator': 'VARCHAR', 'unit': 'VARCHAR', 'day': 'DATE',
           'value': 'DECIMAL(18, 2)', 'numerator': 'DECIMAL(18, 2)',
           'denominator': 'DECIMAL(18, 2)', 'valueUnit': 'VARCHAR', 'measuredBy': 'VARCHAR',
           'recordedAt': 'TIMESTAMP', 'note': 'VARCHAR'}))
        """
            .formatted(csv);
    return query(TOTALS.formatted(file, "quarter"));
  }

  private Totals query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return new Totals(
          row.getLong(1),
          row.getLong(2),
          row.getLong(3),
          row.getLong(4),
          row.getLong(5),
          row.getLong(6));
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
