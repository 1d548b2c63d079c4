package dev.isg.metrics.ingestion;

import java.io.IOException;
import java.io.Reader;

/** The lines of a text, however long one pretends to be. */
final class BoundedLines {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader reader;
  private final int most;
  private final char[] buffer = new char[1 << 13];
  private final StringBuilder line = new StringBuilder();
  private int at;
  private int end;
  private int number;
  private boolean tooLong;

  /** The lines of a reader; of a longer one than so many characters the rest is left out. */
  BoundedLines(Reader reader, int most) {
    this.reader = reader;
    this.most = most;
  }

  /** Goes to the next line; whether there is one. */
  boolean next() throws IOException {
    line.setLength(0);
    tooLong = false;
    number++;
    int c = read();
    if (number == 1 && c == BYTE_ORDER_MARK) {
      c = read();
    }
    if (c < 0) {
      return false;
    }
    while (c >= 0 && c != '\n') {
      if (line.length() < most) {
        line.append((char) c);
      } else {
        tooLong = true;
      }
      c = read();
    }
    return true;
  }

  /** The line, without its end. */
  String text() {
    return line.toString();
  }

  /** The number of the line, counted from 1. */
  int number() {
    return number;
  }

  /** Whether some of the line was left out. */
  boolean tooLong() {
    return tooLong;
  }

  private int read() throws IOException {
    if (at == end) {
      at = 0;
      end = reader.read(buffer, 0, buffer.length);
      if (end <= 0) {
        end = 0;
        return -1;
      }
    }
    return buffer[at++];
  }
}
