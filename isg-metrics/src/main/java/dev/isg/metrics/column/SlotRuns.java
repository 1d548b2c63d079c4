package dev.isg.metrics.column;

/** The values of all slots, one run after the other, each run sorted. */
final class SlotRuns {
  private final int[] ends;
  private final long[] firsts;
  private final long[] seconds;

  /**
   * Runs.
   *
   * @param ends where the run of each slot ends, exclusive; it begins where the one before ends
   * @param firsts the numbers, or numerators
   * @param seconds the denominators; without an element if no indicator is a ratio
   */
  SlotRuns(int[] ends, long[] firsts, long[] seconds) {
    this.ends = ends;
    this.firsts = firsts;
    this.seconds = seconds;
  }

  /** Sorts rows into the runs of so many slots. */
  static SlotRuns of(SlotRows rows, int slotCount) {
    int[] slots = rows.slots();
    int[] next = new int[slotCount + 1];
    for (int slot : slots) {
      next[slot + 1]++;
    }
    for (int i = 1; i <= slotCount; i++) {
      next[i] += next[i - 1];
    }
    long[] rowFirsts = rows.firsts();
    long[] rowSeconds = rows.seconds();
    long[] firsts = new long[slots.length];
    long[] seconds = new long[rowSeconds.length == 0 ? 0 : slots.length];
    if (seconds.length == 0) {
      for (int i = 0; i < slots.length; i++) {
        firsts[next[slots[i]]++] = rowFirsts[i];
      }
    } else {
      for (int i = 0; i < slots.length; i++) {
        int at = next[slots[i]]++;
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
      int to = ends[slot];
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
    return slot == 0 ? 0 : ends[slot - 1];
  }

  int to(int slot) {
    return ends[slot];
  }

  long[] firsts() {
    return firsts;
  }

  long[] seconds() {
    return seconds;
  }
}
