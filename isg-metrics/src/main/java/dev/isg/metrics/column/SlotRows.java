package dev.isg.metrics.column;

/**
 * Rows with their slots, on their way into runs. Where rows that follow one another belong far
 * apart, nearly every step would wait for memory; those rows are first brought into a rough order,
 * so that what follows happens in the processor's cache.
 */
final class SlotRows {
  /** Counters of so many slots, 2 MiB, stay in the cache well enough. */
  private static final int NEAR = 1 << 19;

  /** A bucket has at least so many slots. */
  private static final int LEAST_BITS = 16;

  /** There are at most so many buckets, since each is written to at once. */
  private static final int MOST_BUCKET_BITS = 8;

  private final int[] slots;
  private final long[] firsts;
  private final long[] seconds;

  private SlotRows(int[] slots, long[] firsts, long[] seconds) {
    this.slots = slots;
    this.firsts = firsts;
    this.seconds = seconds;
  }

  /** The rows of columns, given the slot of each, in their order or a better one. */
  static SlotRows of(MeasurementColumns columns, int[] slots, int slotCount) {
    SlotRows rows = new SlotRows(slots, columns.firsts(), columns.seconds());
    return rows.far() ? rows.gathered(slotCount) : rows;
  }

  int[] slots() {
    return slots;
  }

  long[] firsts() {
    return firsts;
  }

  long[] seconds() {
    return seconds;
  }

  /** Whether more than a quarter of the rows belong far from the one before. */
  private boolean far() {
    int far = 0;
    for (int i = 1; i < slots.length; i++) {
      far += Math.abs(slots[i] - slots[i - 1]) > NEAR ? 1 : 0;
    }
    return far > slots.length / 4;
  }

  private SlotRows gathered(int slotCount) {
    int slotBits = Integer.SIZE - Integer.numberOfLeadingZeros(slotCount);
    int shift = Math.max(LEAST_BITS, slotBits - MOST_BUCKET_BITS);
    int[] next = new int[(slotCount >>> shift) + 2];
    for (int slot : slots) {
      next[(slot >>> shift) + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    SlotRows near =
        new SlotRows(
            new int[slots.length],
            new long[slots.length],
            new long[seconds.length == 0 ? 0 : slots.length]);
    for (int i = 0; i < slots.length; i++) {
      int at = next[slots[i] >>> shift]++;
      near.slots[at] = slots[i];
      near.firsts[at] = firsts[i];
      if (seconds.length > 0) {
        near.seconds[at] = seconds[i];
      }
    }
    return near;
  }
}
