package dev.isg.examples.benchmarks;

import dev.isg.core.basics.Interval;
import dev.isg.metrics.column.MeasurementColumns;
import dev.isg.metrics.column.SlotStatistics;

/** The statistics by the library, read slot by slot. */
final class ByLibrary {
  private ByLibrary() {}

  static Totals totals(MeasurementColumns columns) {
    SlotStatistics statistics = SlotStatistics.of(columns, Interval.MONTHLY);
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
