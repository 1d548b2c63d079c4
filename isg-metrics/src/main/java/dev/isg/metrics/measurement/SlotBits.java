package dev.isg.metrics.measurement;

import java.util.Arrays;

/**
 * A bit for each month and pair of an indicator and a unit, in small pieces that are made when the
 * first bit of them is set. What comes in together, in the order of time, lies together.
 */
final class SlotBits {
  /** A piece has so many bits, as a power of two. */
  private static final int PIECE = 10;

  private static final long[] NOTHING = {};

  private long[][][] months = new long[0][][];

  /** Sets the bit of a pair and a month; whether it was not set before. */
  boolean add(long pair, int month) {
    long[] piece = piece(month, (int) (pair >>> PIECE));
    int word = (int) (pair & ((1 << PIECE) - 1)) >>> 6;
    long bit = 1L << pair;
    boolean fresh = (piece[word] & bit) == 0;
    piece[word] |= bit;
    return fresh;
  }

  private long[] piece(int month, int number) {
    if (month >= months.length) {
      int before = months.length;
      months = Arrays.copyOf(months, month + 1);
      Arrays.fill(months, before, month + 1, new long[0][]);
    }
    if (number >= months[month].length) {
      int before = months[month].length;
      months[month] = Arrays.copyOf(months[month], Math.max(number + 1, 2 * before));
      Arrays.fill(months[month], before, months[month].length, NOTHING);
    }
    if (months[month][number].length == 0) {
      months[month][number] = new long[1 << (PIECE - 6)];
    }
    return months[month][number];
  }
}
