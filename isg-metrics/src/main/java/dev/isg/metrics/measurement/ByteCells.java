package dev.isg.metrics.measurement;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Reads the cells that have nothing unusual out of their bytes. Whatever is unusual it leaves to
 * reading with care, whose answer it never contradicts.
 */
final class ByteCells {
  private static final int MOST_DIGITS = 17;
  private static final boolean[] OF_IDS = new boolean[128];

  static {
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-"
        .chars()
        .forEach(c -> OF_IDS[c] = true);
  }

  private long number;
  private int scale;
  private byte[] lastText = new byte[0];
  private LocalDate date = LocalDate.EPOCH;

  /** Reads a number of few digits, with or without a point; false for anything else. */
  boolean number(byte[] bytes, int from, int to) {
    boolean minus = to - from > 1 && bytes[from] == '-';
    int first = minus ? from + 1 : from;
    int point = -1;
    long value = 0;
    for (int i = first; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        value = 10 * value + digit;
      } else if (bytes[i] == '.' && point < 0 && i > first) {
        point = i;
      } else {
        return false;
      }
    }
    int digits = to - first - (point < 0 ? 0 : 1);
    if (digits <= 0 || digits > MOST_DIGITS || point == to - 1) {
      return false;
    }
    number = minus ? -value : value;
    scale = point < 0 ? 0 : to - 1 - point;
    return true;
  }

  /** The number that was read last, without its point. */
  long unscaled() {
    return number;
  }

  /** How many of its digits stand after the point. */
  int scale() {
    return scale;
  }

  /** Reads a day of the years that are meant; false for anything else. */
  boolean day(byte[] bytes, int from, int to) {
    boolean known = to > from && Arrays.equals(lastText, 0, lastText.length, bytes, from, to);
    if (!known && to - from == 10 && sound(bytes, from)) {
      known = true;
      lastText = Arrays.copyOfRange(bytes, from, to);
      date = LocalDate.of(four(bytes, from), two(bytes, from + 5), two(bytes, from + 8));
    }
    return known;
  }

  /** The day that was read last. */
  LocalDate date() {
    return date;
  }

  /** Whether bytes are a time in UTC, to the second, in the years that are meant. */
  static boolean time(byte[] bytes, int from, int to) {
    return to - from == 20
        && sound(bytes, from)
        && bytes[from + 10] == 'T'
        && bytes[from + 13] == ':'
        && bytes[from + 16] == ':'
        && bytes[from + 19] == 'Z'
        && below(two(bytes, from + 11), 24)
        && below(two(bytes, from + 14), 60)
        && below(two(bytes, from + 17), 60);
  }

  /** Whether bytes are an id. */
  static boolean id(byte[] bytes, int from, int to) {
    if (to - from < 1 || to - from > 64 || bytes[from] < '0') {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0 || !OF_IDS[bytes[i]]) {
        return false;
      }
    }
    return bytes[from] != '_';
  }

  /** Whether bytes are a text that is certainly neither blank, too long nor guarded. */
  static boolean text(byte[] bytes, int from, int to) {
    if (to == from || to - from > Measurement.MOST_CHARACTERS) {
      return false;
    }
    int first = bytes[from] & 0xFF;
    if (first < 0x80) {
      return first > ' ' && first < 0x7F && first != '\'';
    }
    // a letter of Japanese; the ideographic space is E3 80 80
    return (first > 0xE3 && first < 0xEA)
        || (first == 0xE3 && to - from > 1 && (bytes[from + 1] & 0xFF) > 0x80);
  }

  /** Whether ten bytes are a day of the years that are meant. */
  private static boolean sound(byte[] bytes, int from) {
    int year = four(bytes, from);
    int month = two(bytes, from + 5);
    int day = two(bytes, from + 8);
    return bytes[from + 4] == '-'
        && bytes[from + 7] == '-'
        && year >= 1900
        && year <= 2999
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= (day <= 28 ? 28 : LocalDate.of(year, month, 1).lengthOfMonth());
  }

  private static boolean below(int number, int limit) {
    return number >= 0 && number < limit;
  }

  private static int four(byte[] bytes, int from) {
    int high = two(bytes, from);
    int low = two(bytes, from + 2);
    return high < 0 || low < 0 ? -1 : 100 * high + low;
  }

  private static int two(byte[] bytes, int from) {
    int tens = bytes[from] - '0';
    int ones = bytes[from + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
  }
}
