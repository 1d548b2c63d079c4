package dev.isg.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The statistics as one would write them first: parallel streams, grouped, on all cores. */
final class ByStreams {
  private ByStreams() {}

  static Totals totals(Workload workload) {
    int[] months = Workload.monthOfDay();
    int places = workload.units * workload.indicators;
    Map<Integer, List<Long>> bySlot =
        IntStream.range(0, workload.rows())
            .parallel()
            .boxed()
            .collect(
                Collectors.groupingByConcurrent(
                    i ->
                        months[workload.dayColumn[i] - Workload.FIRST_DAY] * places
                            + workload.unitColumn[i] * workload.indicators
                            + workload.indicatorColumn[i],
                    Collectors.mapping(i -> workload.valueColumn[i], Collectors.toList())));
    long[] totals =
        bySlot.values().parallelStream()
            .map(ByStreams::ofSlot)
            .reduce(new long[6], ByStreams::plus);
    return new Totals(totals[0], totals[1], totals[2], totals[3], totals[4], totals[5]);
  }

  private static long[] ofSlot(List<Long> values) {
    long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
    return new long[] {
      1,
      sorted.length,
      Arrays.stream(sorted).sum(),
      sorted[0],
      sorted[sorted.length - 1],
      sorted[(sorted.length * 95 + 99) / 100 - 1]
    };
  }

  private static long[] plus(long[] one, long[] other) {
    long[] sum = new long[one.length];
    Arrays.setAll(sum, i -> one[i] + other[i]);
    return sum;
  }
}
