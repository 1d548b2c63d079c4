package dev.isg.metrics.measurement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The cells of one record of a CSV file in UTF-8, with quotes or without. */
final class RecordCells {
  private final byte[] bytes;
  private final int limit;
  private final List<String> texts = new ArrayList<>();
  private long quoted;
  private int width;
  private int lines = 1;

  /** Cells out of bytes, up to a limit. */
  RecordCells(byte[] bytes, int limit) {
    this.bytes = bytes;
    this.limit = limit;
  }

  /**
   * Reads the record.
   *
   * @param from where it begins
   * @param ended whether nothing follows the limit
   * @return where the next record begins; -1 if this one does not end before the limit, or its
   *     quotes do not match
   */
  int read(int from, boolean ended) {
    int at = from;
    while (true) {
      boolean quote = at < limit && bytes[at] == '"';
      int end = quote ? closing(at + 1, ended) : plainEnd(at);
      if (end < 0 || (end == limit && !ended)) {
        return -1;
      }
      keep(quote ? at + 1 : at, quote ? end - 1 : end, quote);
      if (end == limit || bytes[end] != ',') {
        return alone() ? -1 : after(end, ended);
      }
      at = end + 1;
    }
  }

  /** On how many lines it stands. */
  int lines() {
    return lines;
  }

  /** The record as a row. */
  CsvRow row(int line) {
    return new CsvRow(line, width, texts.toArray(new String[0]), quoted);
  }

  /** Two quotes and nothing else: whether that is an empty line is not for here to say. */
  private boolean alone() {
    return width == 1 && quoted != 0;
  }

  private int after(int end, boolean ended) {
    if (end >= limit || bytes[end] == '\n') {
      return Math.min(limit, end + 1);
    }
    if (end + 1 == limit) {
      return ended ? limit : -1;
    }
    return bytes[end + 1] == '\n' ? end + 2 : end + 1;
  }

  /** Where a cell without quotes ends; -1 if it has one after all. */
  private int plainEnd(int from) {
    for (int i = from; i < limit; i++) {
      byte b = bytes[i];
      if (b == ',' || b == '\n' || b == '\r') {
        return i;
      } else if (b == '"') {
        return -1;
      }
    }
    return limit;
  }

  /** What follows the closing quote: a comma or an end; -1 if it is something else. */
  private int closing(int from, boolean ended) {
    for (int i = from; i < limit; i++) {
      byte b = bytes[i];
      if (b == '\n' || (b == '\r' && !(i + 1 < limit && bytes[i + 1] == '\n'))) {
        lines++;
      } else if (b == '"') {
        if (i + 1 == limit) {
          return ended ? limit : -1;
        }
        byte then = bytes[i + 1];
        if (then != '"') {
          return then == ',' || then == '\n' || then == '\r' ? i + 1 : -1;
        }
        i++;
      }
    }
    return -1;
  }

  private void keep(int from, int to, boolean quote) {
    if (width < CsvRow.MOST_CELLS) {
      String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
      texts.add(quote ? text.replace("\"\"", "\"") : text);
      quoted |= quote ? 1L << width : 0;
    }
    width++;
  }
}
