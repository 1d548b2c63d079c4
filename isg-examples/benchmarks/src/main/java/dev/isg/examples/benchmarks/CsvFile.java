package dev.isg.examples.benchmarks;

import dev.isg.core.programme.Programme;
import dev.isg.metrics.column.ColumnIndex;
import dev.isg.metrics.column.MeasurementColumns;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.MeasurementIntake;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Measurements in a CSV file for a while.
 *
 * @param path where it is
 * @param rows how many measurements it has
 * @param programme what it is read with
 * @param indicators what it is read with
 */
record CsvFile(Path path, int rows, Programme programme, IndicatorSet indicators) {
  /** Writes measurements to a file. */
  static CsvFile of(Workload workload) throws IOException {
    Path path = Files.createTempFile("measurements", ".csv");
    path.toFile().deleteOnExit();
    try (BufferedWriter csv = Files.newBufferedWriter(path)) {
      csv.write(String.join(",", MeasurementIntake.COLUMNS) + "\n");
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < workload.rows(); i++) {
        row.setLength(0);
        LocalDate day = LocalDate.ofEpochDay(workload.dayColumn[i]);
        long value = workload.valueColumn[i];
        row.append("M-").append(100_000_000 + i);
        row.append(",indicator-").append(workload.indicatorColumn[i]);
        row.append(",unit-").append(workload.unitColumn[i]);
        row.append(',').append(day).append(',').append(value / 100).append('.');
        row.append(value / 10 % 10).append(value % 10).append(",,,h,collector-").append(i % 7);
        row.append(',').append(day).append("T15:00:00Z,\n");
        csv.append(row);
      }
    }
    return new CsvFile(path, workload.rows(), workload.programme(), workload.indicatorSet());
  }

  /** Empty columns for it. */
  MeasurementColumns.Builder columns() {
    return MeasurementColumns.builder(ColumnIndex.of(programme, indicators), rows);
  }
}
