package dev.isg.metrics.column;

/** The values of all slots, one run after the other, each run sorted. */
final class SlotRuns {
  private final int[] starts;
  private final long[] firsts;
  private final long[] seconds;

  /**
   * Runs.
   *
   * @param starts where the run of each slot begins, and where that of the last one ends
   * @param firsts the numbers, or numerators
   * @param seconds the denominators; without an element if no indicator is a ratio
   */
  SlotRuns(int[] starts, long[] firsts, long[] seconds) {
    this.starts = starts;
    this.firsts = firsts;
    this.seconds = seconds;
  }

  /** Sorts rows into the runs of so many slots. */
  static SlotRuns of(SlotRows rows, int slotCount) {
    int[] slots = rows.slots();
    // counted two further on, so that filling a run moves the start of the next into its place
    int[] next = new int[slotCount + 2];
    for (int slot : slots) {
      next[slot + 2]++;
    }
    for (int i = 2; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    long[] rowFirsts = rows.firsts();
    long[] rowSeconds = rows.seconds();
    long[] firsts = new long[slots.length];
    long[] seconds = new long[rowSeconds.length == 0 ? 0 : slots.length];
    if (seconds.length == 0) {
      for (int i = 0; i < slots.length; i++) {
        firsts[next[slots[i] + 1]++] = rowFirsts[i];
      }
    } else {
      for (int i = 0; i < slots.length; i++) {
        int at = next[slots[i] + 1]++;
        firsts[at] = rowFirsts[i];
        seconds[at] = rowSeconds[i];
      }
    }
    SlotRuns runs = new SlotRuns(next, firsts, seconds);
    runs.sort(slotCount);
    return runs;
  }

  private void sort(int slotCount) {
    RunSort numbers = new RunSort();
    ShareSort shares = new ShareSort(numbers);
    int from = 0;
    for (int slot = 0; slot < slotCount; slot++) {
      int to = starts[slot + 1];
      if (to - from > 1) {
        if (seconds.length == 0) {
          numbers.sort(firsts, from, to);
        } else {
          shares.sort(firsts, seconds, from, to);
        }
      }
      from = to;
    }
  }

  int from(int slot) {
    return starts[slot];
  }

  int to(int slot) {
    return starts[slot + 1];
  }

  long[] firsts() {
    return firsts;
  }

  long[] seconds() {
    return seconds;
  }
}
