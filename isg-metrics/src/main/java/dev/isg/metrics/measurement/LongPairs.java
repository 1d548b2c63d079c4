package dev.isg.metrics.measurement;

import java.util.Arrays;

/** A table of pairs of a key and a word, without an object for any of them. */
final class LongPairs {
  private static final long FREE = Long.MIN_VALUE;

  private long[] keys = new long[1024];
  private long[] words = new long[1024];
  private int used;

  LongPairs() {
    Arrays.fill(keys, FREE);
  }

  /** Sets a bit of the word of a key; whether it was not set before. */
  boolean addBit(long key, int bit) {
    int at = (int) mixed(key) & (keys.length - 1);
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    boolean fresh = keys[at] == FREE || (words[at] & (1L << bit)) == 0;
    words[at] |= 1L << bit;
    occupy(at, key);
    return fresh;
  }

  /** Adds a pair; whether it was not there. */
  boolean add(long key, long word) {
    long kept = key == FREE ? 0 : key;
    int at = (int) mixed(kept) & (keys.length - 1);
    while (keys[at] != FREE) {
      if (keys[at] == kept && words[at] == word) {
        return false;
      }
      at = (at + 1) & (keys.length - 1);
    }
    words[at] = word;
    occupy(at, kept);
    return true;
  }

  /** Spreads the bits of a number over all others. */
  static long mixed(long number) {
    long mixed = (number ^ (number >>> 32)) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    return mixed ^ (mixed >>> 32);
  }

  private void occupy(int at, long key) {
    if (keys[at] == FREE) {
      keys[at] = key;
      used++;
      if (used > keys.length / 4 * 3) {
        grow();
      }
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldWords = words;
    keys = new long[2 * oldKeys.length];
    words = new long[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = (int) mixed(oldKeys[i]) & (keys.length - 1);
        while (keys[at] != FREE) {
          at = (at + 1) & (keys.length - 1);
        }
        keys[at] = oldKeys[i];
        words[at] = oldWords[i];
      }
    }
  }
}
