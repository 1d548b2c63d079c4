package dev.isg.examples.benchmarks;

import dev.isg.core.basics.Interval;
import dev.isg.metrics.column.MeasurementColumns;
import dev.isg.metrics.column.SlotStatistics;
import dev.isg.metrics.measurement.MeasurementCsv;
import dev.isg.metrics.measurement.MeasurementIntake;
import dev.isg.metrics.measurement.MeasurementSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** The statistics by the library, read slot by slot. */
final class ByLibrary {
  private ByLibrary() {}

  /** From columns, by month. */
  static Totals totals(MeasurementColumns columns) {
    return totals(SlotStatistics.of(columns, Interval.MONTHLY));
  }

  /** From a CSV file, by quarter; strictly, as plain numbers. */
  static Totals totals(CsvFile file) throws IOException {
    MeasurementColumns.Builder columns = file.columns();
    try (InputStream csv = Files.newInputStream(file.path())) {
      MeasurementCsv.read("m.csv", csv, file.programme(), file.indicators(), 100, columns)
          .throwIfErrors();
    }
    return totals(SlotStatistics.of(columns.build(), Interval.QUARTERLY));
  }

  /** The same, with an object for every measurement. */
  static Totals totalsByObjects(CsvFile file) throws IOException {
    MeasurementColumns.Builder columns = file.columns();
    try (BufferedReader csv = Files.newBufferedReader(file.path())) {
      MeasurementSource source = MeasurementCsv.source("m.csv", csv);
      MeasurementIntake intake =
          MeasurementIntake.of(source, file.programme(), file.indicators(), 100, columns::add);
      source.read(intake);
      intake.report().throwIfErrors();
    }
    return totals(SlotStatistics.of(columns.build(), Interval.QUARTERLY));
  }

  private static Totals totals(SlotStatistics statistics) {
    long slots = 0;
    long measurements = 0;
    long sums = 0;
    long lowest = 0;
    long highest = 0;
    long percentiles = 0;
    for (int slot = 0; slot < statistics.slots(); slot++) {
      int count = statistics.count(slot);
      if (count > 0) {
        slots++;
        measurements += count;
        sums += statistics.sum(slot);
        lowest += statistics.lowest(slot);
        highest += statistics.highest(slot);
        percentiles += statistics.percentile(slot, 95);
      }
    }
    return new Totals(slots, measurements, sums, lowest, highest, percentiles);
  }
}
