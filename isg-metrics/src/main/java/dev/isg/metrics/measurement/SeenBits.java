package dev.isg.metrics.measurement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which ids and slots were met, in as few bits as that takes. Ids that are numbered, such as
 * M-0001, take a bit each where the numbers are dense; any other id takes the 128 bits of its
 * fingerprint. Slots take a bit a month.
 */
final class SeenBits implements SeenRows {
  private static final int MOST_DIGITS = 12;
  private static final int MOST_SERIES = 1 << 16;

  private final Map<String, Integer> series = new HashMap<>();
  private final LongPairs numbered = new LongPairs();
  private final LongPairs others = new LongPairs();
  private final SlotBits slots = new SlotBits();
  private byte[] lastBeginning = new byte[0];
  private int lastDigits;
  private int lastSerial;

  @Override
  public int id(String id, int line) {
    int digits = digits(id);
    int serial = digits == 0 ? MOST_SERIES : serial(id.substring(0, id.length() - digits), digits);
    if (serial < MOST_SERIES) {
      return numbered(serial, Long.parseLong(id, id.length() - digits, id.length(), 10))
          ? 0
          : SOMEWHERE;
    }
    boolean fresh =
        others.add(fingerprint(id, 0x9E3779B97F4A7C15L), fingerprint(id, 0xC2B2AE3D27D4EB4FL));
    return fresh ? 0 : SOMEWHERE;
  }

  /** Remembers an id, given by its bytes; whether it was not met before. */
  boolean id(byte[] bytes, int from, int to) {
    int start = to;
    long number = 0;
    long power = 1;
    while (start > from && to - start < MOST_DIGITS && isDigit(bytes[start - 1])) {
      start--;
      number += power * (bytes[start] - '0');
      power *= 10;
    }
    boolean sameSeries =
        to - start == lastDigits
            && Arrays.equals(lastBeginning, 0, lastBeginning.length, bytes, from, start);
    if (!sameSeries) {
      String id = new String(bytes, from, to - from, StandardCharsets.US_ASCII);
      int serial = start == to ? MOST_SERIES : serial(id.substring(0, start - from), to - start);
      if (serial == MOST_SERIES) {
        return id(id, 0) == 0;
      }
      lastBeginning = Arrays.copyOfRange(bytes, from, start);
      lastDigits = to - start;
      lastSerial = serial;
    }
    return numbered(lastSerial, number);
  }

  @Override
  public int slot(long pair, int month, int line) {
    return slots.add(pair, month) ? 0 : SOMEWHERE;
  }

  private boolean numbered(int serial, long number) {
    return numbered.addBit(((long) serial << 40) | (number >>> 6), (int) (number & 63));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** How many digits an id ends with, up to the most that are taken as its number. */
  private static int digits(String id) {
    int digits = 0;
    while (digits < Math.min(id.length(), MOST_DIGITS)) {
      if (!isDigit(id.charAt(id.length() - 1 - digits))) {
        return digits;
      }
      digits++;
    }
    return digits;
  }

  /** The number of the series: of ids with the same beginning and as many digits. */
  private int serial(String beginning, int digits) {
    String key = beginning + (char) digits;
    Integer known = series.get(key);
    if (known == null && series.size() < MOST_SERIES) {
      known = series.size();
      series.put(key, known);
    }
    return known == null ? MOST_SERIES : known;
  }

  private static long fingerprint(String id, long seed) {
    long hash = seed ^ id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = LongPairs.mixed(hash ^ (id.charAt(i) * seed));
    }
    return hash;
  }
}
