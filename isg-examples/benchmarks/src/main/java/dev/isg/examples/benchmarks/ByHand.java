package dev.isg.examples.benchmarks;

/**
 * The statistics by hand: a counting sort into slots, then each short run by insertion. It knows
 * that all values are small numbers of one scale and keeps them in half the memory.
 */
final class ByHand {
  private ByHand() {}

  static Totals totals(Workload workload) {
    int rows = workload.rows();
    int places = workload.units * workload.indicators;
    int[] bases = Workload.monthOfDay();
    for (int i = 0; i < bases.length; i++) {
      bases[i] *= places;
    }
    int[] slots = new int[rows];
    int[] next = new int[places * Workload.MONTHS + 1];
    for (int i = 0; i < rows; i++) {
      int slot =
          bases[workload.dayColumn[i] - Workload.FIRST_DAY]
              + workload.unitColumn[i] * workload.indicators
              + workload.indicatorColumn[i];
      slots[i] = slot;
      next[slot + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] values = new int[rows];
    for (int i = 0; i < rows; i++) {
      values[next[slots[i]]++] = (int) workload.valueColumn[i];
    }
    return read(values, next);
  }

  /** Sorts the runs and adds up their statistics. */
  static Totals read(int[] values, int[] ends) {
    long slots = 0;
    long sums = 0;
    long lowest = 0;
    long highest = 0;
    long percentiles = 0;
    int from = 0;
    for (int slot = 0; slot < ends.length - 1; slot++) {
      int to = ends[slot];
      if (to > from) {
        insert(values, from, to);
        slots++;
        for (int i = from; i < to; i++) {
          sums += values[i];
        }
        lowest += values[from];
        highest += values[to - 1];
        percentiles += values[from + ((to - from) * 95 + 99) / 100 - 1];
      }
      from = to;
    }
    return new Totals(slots, values.length, sums, lowest, highest, percentiles);
  }

  private static void insert(int[] values, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int value = values[i];
      int at = i;
      while (at > from && values[at - 1] > value) {
        values[at] = values[at - 1];
        at--;
      }
      values[at] = value;
    }
  }
}
