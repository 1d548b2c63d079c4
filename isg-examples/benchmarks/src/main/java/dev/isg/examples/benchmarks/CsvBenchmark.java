package dev.isg.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

/**
 * From a CSV file, every line checked, to the statistics of every indicator, unit and quarter. Each
 * unit measures each indicator once a month, as a history has it.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g", "-XX:+UseParallelGC"})
public class CsvBenchmark {
  /** The file. */
  @State(Scope.Benchmark)
  public static class Written {
    /** How many units measure. */
    @Param("5000")
    public int units;

    CsvFile file = write(1);

    /** Writes it. */
    @Setup
    public void write() throws IOException {
      close();
      file = write(units);
    }

    /** Deletes it. */
    @TearDown
    public void close() throws IOException {
      Files.deleteIfExists(file.path());
    }

    private static CsvFile write(int units) {
      try {
        return CsvFile.of(Workload.oneEach(units, Workload.INDICATORS));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** By hand. */
  @Benchmark
  public Object hand(Written written) throws IOException {
    return new CsvByHand(written.units, Workload.INDICATORS).totals(written.file);
  }

  /** By the library, as plain numbers. */
  @Benchmark
  public Object library(Written written) throws IOException {
    return ByLibrary.totals(written.file);
  }

  /** By the library, with an object for every measurement. */
  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public Object objects(Written written) throws IOException {
    return ByLibrary.totalsByObjects(written.file);
  }

  /** By DuckDB on one thread, which checks types but neither ids nor intervals. */
  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public Object duckdb(Written written) throws SQLException {
    try (ByDuckDb database = ByDuckDb.empty()) {
      return database.totals(written.file.path());
    }
  }
}
