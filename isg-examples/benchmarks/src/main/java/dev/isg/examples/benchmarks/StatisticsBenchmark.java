package dev.isg.examples.benchmarks;

import dev.isg.metrics.column.MeasurementColumns;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From measurements in memory to the statistics of every indicator, unit and month. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC"})
public class StatisticsBenchmark {
  /** What the order of the measurements is. */
  public enum Order {
    /** Day after day. */
    TIME,
    /** In no order. */
    RANDOM
  }

  /** The measurements as arrays. */
  @State(Scope.Benchmark)
  public static class Raw {
    /** How many measurements. */
    @Param("10000000")
    public int rows;

    /** Their order. */
    @Param public Order order = Order.TIME;

    Workload workload = Workload.inTimeOrder(1, 1, 1);

    /** Makes them. */
    @Setup
    public void make() {
      workload = Workload.inTimeOrder(Workload.UNITS, Workload.INDICATORS, rows);
      if (order == Order.RANDOM) {
        workload.shuffled();
      }
    }
  }

  /** The measurements in the library's columns. */
  @State(Scope.Benchmark)
  public static class Columns {
    MeasurementColumns columns = Workload.inTimeOrder(1, 1, 1).columns();

    /** Fills the columns. */
    @Setup
    public void fill(Raw raw) {
      columns = raw.workload.columns();
    }
  }

  /** The measurements in a table. */
  @State(Scope.Benchmark)
  public static class Table {
    ByDuckDb database = open();

    /** Fills the table. */
    @Setup
    public void fill(Raw raw) throws SQLException {
      database.close();
      database = ByDuckDb.with(raw.workload);
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
      database.close();
    }

    private static ByDuckDb open() {
      try {
        return ByDuckDb.empty();
      } catch (SQLException failed) {
        throw new IllegalStateException(failed);
      }
    }
  }

  /** By hand. */
  @Benchmark
  public Object hand(Raw raw) {
    return ByHand.totals(raw.workload);
  }

  /** By the library. */
  @Benchmark
  public Object library(Columns columns) {
    return ByLibrary.totals(columns.columns);
  }

  /** By DuckDB on one thread. */
  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public Object duckdb(Table table) throws SQLException {
    return table.database.totals();
  }

  /** By parallel streams on all cores. */
  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public Object streams(Raw raw) {
    return ByStreams.totals(raw.workload);
  }
}
