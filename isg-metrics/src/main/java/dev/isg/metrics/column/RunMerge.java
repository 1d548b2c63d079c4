package dev.isg.metrics.column;

/** Joins the sorted runs of two parts, slot by slot. */
final class RunMerge {
  private final ColumnIndex index;
  private final int[] scales;

  /** A merge of numbers that are to have so many digits after the point, by indicator. */
  RunMerge(ColumnIndex index, int[] scales) {
    this.index = index;
    this.scales = scales;
  }

  /** The runs of one part. */
  static final class Part {
    private final SlotRuns runs;
    private final int shift;
    private final int slots;
    private final int[] scales;

    /**
     * A part.
     *
     * @param runs its runs
     * @param shift the slot of the whole that its first slot is
     * @param slots how many slots it has
     * @param scales how many digits after the point its numbers have, by indicator
     */
    Part(SlotRuns runs, int shift, int slots, int[] scales) {
      this.runs = runs;
      this.shift = shift;
      this.slots = slots;
      this.scales = scales;
    }

    int from(int slot) {
      return slot < shift || slot >= shift + slots ? 0 : runs.from(slot - shift);
    }

    int to(int slot) {
      return slot < shift || slot >= shift + slots ? 0 : runs.to(slot - shift);
    }

    int size() {
      return runs.firsts().length;
    }
  }

  SlotRuns merge(Part one, Part other, int slots) {
    int size = Math.addExact(one.size(), other.size());
    boolean ratios = one.runs.seconds().length + other.runs.seconds().length > 0;
    int[] starts = new int[slots + 1];
    long[] firsts = new long[size];
    long[] seconds = new long[ratios ? size : 0];
    SlotRuns merged = new SlotRuns(starts, firsts, seconds);
    int at = 0;
    for (int slot = 0; slot < slots; slot++) {
      int oneAt = one.from(slot);
      int otherAt = other.from(slot);
      int indicator = index.indicatorOf(slot);
      int end = at + one.to(slot) - oneAt + other.to(slot) - otherAt;
      while (at < end) {
        boolean fromOne =
            otherAt == other.to(slot)
                || (oneAt < one.to(slot) && ordered(indicator, one, oneAt, other, otherAt));
        if (fromOne) {
          put(merged, at++, indicator, one, oneAt++);
        } else {
          put(merged, at++, indicator, other, otherAt++);
        }
      }
      starts[slot + 1] = end;
    }
    return merged;
  }

  private boolean ordered(int indicator, Part one, int oneAt, Part other, int otherAt) {
    long first = longer(indicator, one, one.runs.firsts()[oneAt]);
    long otherFirst = longer(indicator, other, other.runs.firsts()[otherAt]);
    if (!index.ratio(indicator)) {
      return first <= otherFirst;
    }
    long second = longer(indicator, one, one.runs.seconds()[oneAt]);
    long otherSecond = longer(indicator, other, other.runs.seconds()[otherAt]);
    return ShareSort.compare(first, second, otherFirst, otherSecond) <= 0;
  }

  private void put(SlotRuns merged, int at, int indicator, Part part, int from) {
    merged.firsts()[at] = longer(indicator, part, part.runs.firsts()[from]);
    if (index.ratio(indicator)) {
      merged.seconds()[at] = longer(indicator, part, part.runs.seconds()[from]);
    }
  }

  private long longer(int indicator, Part part, long unscaled) {
    int digits = scales[indicator] - part.scales[indicator];
    return digits == 0 ? unscaled : ValueFit.longer(unscaled, digits);
  }
}
