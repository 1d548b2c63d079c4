package dev.isg.metrics.column;

/**
 * Sorts a run of shares, each two counts, without dividing: a/b is below c/d where a·d is below
 * c·b. Shares of nothing come last.
 */
final class ShareSort {
  private static final int SHORT = 16;

  private final RunSort numbers;
  private long[] parts = new long[0];
  private long[] wholes = new long[0];

  ShareSort(RunSort numbers) {
    this.numbers = numbers;
  }

  /** Compares two shares, equal ones by their wholes; 0 only if they are the same two counts. */
  static int compare(long part, long whole, long otherPart, long otherWhole) {
    if (whole == 0 || otherWhole == 0 || whole == otherWhole) {
      return whole == otherWhole
          ? Long.compare(part, otherPart)
          : Long.compareUnsigned(whole - 1, otherWhole - 1);
    }
    int high =
        Long.compare(Math.multiplyHigh(part, otherWhole), Math.multiplyHigh(otherPart, whole));
    int low = high != 0 ? high : Long.compareUnsigned(part * otherWhole, otherPart * whole);
    return low != 0 ? low : Long.compare(whole, otherWhole);
  }

  /** Sorts the shares from one position up to another. */
  void sort(long[] part, long[] whole, int from, int to) {
    if (oneWhole(whole, from, to)) {
      numbers.sort(part, from, to);
      return;
    }
    for (int at = from; at < to; at += SHORT) {
      insert(part, whole, at, Math.min(to, at + SHORT));
    }
    for (long width = SHORT; width < to - from; width *= 2) {
      for (long at = from; at + width < to; at += 2 * width) {
        merge(part, whole, (int) at, (int) (at + width), (int) Math.min(to, at + 2 * width));
      }
    }
  }

  private static boolean oneWhole(long[] whole, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (whole[i] != whole[from]) {
        return false;
      }
    }
    return true;
  }

  private static void insert(long[] part, long[] whole, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long ofPart = part[i];
      long ofWhole = whole[i];
      int at = i;
      while (at > from && compare(part[at - 1], whole[at - 1], ofPart, ofWhole) > 0) {
        part[at] = part[at - 1];
        whole[at] = whole[at - 1];
        at--;
      }
      part[at] = ofPart;
      whole[at] = ofWhole;
    }
  }

  private void merge(long[] part, long[] whole, int from, int middle, int to) {
    int left = middle - from;
    if (parts.length < left) {
      parts = new long[left];
      wholes = new long[left];
    }
    System.arraycopy(part, from, parts, 0, left);
    System.arraycopy(whole, from, wholes, 0, left);
    int one = 0;
    int other = middle;
    for (int at = from; one < left; at++) {
      if (other == to || compare(parts[one], wholes[one], part[other], whole[other]) <= 0) {
        part[at] = parts[one];
        whole[at] = wholes[one++];
      } else {
        part[at] = part[other];
        whole[at] = whole[other++];
      }
    }
  }
}
