package dev.isg.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The statistics of a CSV file by hand, out of its bytes. As strict as the library: every cell is
 * checked and every line that is wrong is told, ids and intervals that come twice among them. It
 * knows how the texts of this one file are made, so it looks nothing up: the numbers in the ids are
 * the positions.
 */
final class CsvByHand {
  private static final int ROOM = 1 << 18;
  private static final int MONTHS_OF_SLOT = 3;

  private static final int[][] FIRST_DAYS = new int[3][12];

  static {
    for (int year = 0; year < 3; year++) {
      for (int month = 0; month < 12; month++) {
        FIRST_DAYS[year][month] = (int) LocalDate.of(2024 + year, month + 1, 1).toEpochDay();
      }
    }
  }

  private final int units;
  private final int indicators;
  private final int[] months = Workload.monthOfDay();
  private final byte[] bytes = new byte[ROOM];
  private final BitSet ids = new BitSet();
  private final BitSet places = new BitSet();
  private final List<Integer> faults = new ArrayList<>();
  private int[] slots = new int[1 << 16];
  private int[] values = new int[1 << 16];
  private int size;
  private int at;
  private boolean sound;

  CsvByHand(int units, int indicators) {
    this.units = units;
    this.indicators = indicators;
  }

  Totals totals(CsvFile file) throws IOException {
    try (InputStream csv = Files.newInputStream(file.path())) {
      int limit = 0;
      int line = 1;
      int read = csv.read(bytes);
      while (read > 0) {
        limit += read;
        int from = 0;
        for (int end = lineEnd(from, limit); end >= 0; end = lineEnd(from, limit)) {
          if (line > 1) {
            row(from, end, line);
          }
          line++;
          from = end + 1;
        }
        System.arraycopy(bytes, from, bytes, 0, limit - from);
        limit -= from;
        read = csv.read(bytes, limit, ROOM - limit);
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException("faults in lines " + faults);
    }
    return sorted();
  }

  private int lineEnd(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void row(int from, int end, int line) {
    at = from;
    sound = true;
    expect("M-");
    int id = number();
    expect(",indicator-");
    int indicator = number();
    expect(",unit-");
    int unit = number();
    expect(",");
    int year = number();
    expect("-");
    int month = number();
    expect("-");
    int day = number();
    expect(",");
    int whole = number();
    expect(".");
    int point = at;
    int hundredths = number();
    sound &= at - point == 2;
    expect(",,,h,collector-");
    number();
    expect(",");
    number();
    expect("-");
    number();
    expect("-");
    number();
    expect("T");
    sound &= number() < 24;
    expect(":");
    sound &= number() < 60;
    expect(":");
    sound &= number() < 60;
    expect("Z,");
    sound &= at == end && indicator < indicators && unit < units;
    sound &= year == 2024 || year == 2025 || year == 2026;
    sound &= month >= 1 && month <= 12 && day >= 1 && day <= 31;
    if (sound) {
      int date = dayNumber(year, month, day) - Workload.FIRST_DAY;
      int place = unit * indicators + indicator;
      int monthPlace = months[date] * units * indicators + place;
      sound = !ids.get(id) && !places.get(monthPlace);
      ids.set(id);
      places.set(monthPlace);
      keep(months[date] / MONTHS_OF_SLOT * units * indicators + place, whole * 100 + hundredths);
    }
    if (!sound) {
      faults.add(line);
    }
  }

  private static int dayNumber(int year, int month, int day) {
    return day <= 28
        ? FIRST_DAYS[year - 2024][month - 1] + day - 1
        : (int) LocalDate.of(year, month, day).toEpochDay();
  }

  private void keep(int slot, int value) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    slots[size] = slot;
    values[size++] = value;
  }

  private void expect(String text) {
    for (int i = 0; i < text.length(); i++) {
      sound &= bytes[at + i] == text.charAt(i);
    }
    at += text.length();
  }

  private int number() {
    int value = 0;
    int from = at;
    int digit = bytes[at] - '0';
    while (digit >= 0 && digit <= 9) {
      value = 10 * value + digit;
      digit = bytes[++at] - '0';
    }
    sound &= at > from;
    return value;
  }

  private Totals sorted() {
    int[] next = new int[units * indicators * Workload.MONTHS / MONTHS_OF_SLOT + 1];
    for (int i = 0; i < size; i++) {
      next[slots[i] + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] runs = new int[size];
    for (int i = 0; i < size; i++) {
      runs[next[slots[i]]++] = values[i];
    }
    return ByHand.read(runs, next);
  }
}
