package dev.isg.metrics.column;

import java.util.Arrays;

/** Sorts a run of numbers: by counting where they lie close together, else by comparing. */
final class RunSort {
  private static final int SHORT = 24;

  /** How many times as many counters as numbers are still quicker than comparing. */
  private static final int SPARSE = 4;

  private int[] counts = new int[1024];

  /** Sorts the numbers from one position up to another. */
  void sort(long[] values, int from, int to) {
    int length = to - from;
    if (length == 2) {
      order(values, from, from + 1);
      return;
    }
    if (length == 3) {
      order(values, from, from + 1);
      order(values, from + 1, from + 2);
      order(values, from, from + 1);
      return;
    }
    if (length <= SHORT) {
      insert(values, from, to);
      return;
    }
    long lowest = values[from];
    long highest = values[from];
    for (int i = from + 1; i < to; i++) {
      lowest = Math.min(lowest, values[i]);
      highest = Math.max(highest, values[i]);
    }
    long range = highest - lowest;
    if (range >= 0 && range < (long) SPARSE * length && range < ValueFit.MOST_ROWS) {
      count(values, from, to, lowest, (int) range + 1);
    } else {
      Arrays.sort(values, from, to);
    }
  }

  /** Brings two numbers in order, without a branch for the processor to guess. */
  private static void order(long[] values, int one, int other) {
    long lower = Math.min(values[one], values[other]);
    long higher = Math.max(values[one], values[other]);
    values[one] = lower;
    values[other] = higher;
  }

  private static void insert(long[] values, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      long value = values[i];
      int at = i;
      while (at > from && values[at - 1] > value) {
        values[at] = values[at - 1];
        at--;
      }
      values[at] = value;
    }
  }

  private void count(long[] values, int from, int to, long lowest, int range) {
    if (counts.length < range) {
      counts = new int[range];
    }
    for (int i = from; i < to; i++) {
      counts[(int) (values[i] - lowest)]++;
    }
    int at = from;
    for (int i = 0; i < range; i++) {
      Arrays.fill(values, at, at + counts[i], lowest + i);
      at += counts[i];
      counts[i] = 0;
    }
  }
}
