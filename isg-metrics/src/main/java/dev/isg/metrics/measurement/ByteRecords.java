package dev.isg.metrics.measurement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts a CSV file into records without decoding it. What a comma or the end of a line is does not
 * depend on the letters around it, in UTF-8.
 *
 * <p>Records with quotes at odd places, and very long ones, are beyond it; {@link #rest} is the
 * file from there on, for a reader that copes.
 */
final class ByteRecords {
  /** So much room for one record; one that is longer is beyond this reader. */
  private static final int WINDOW = 1 << 16;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long HIGH = 0x8080_8080_8080_8080L;

  /** What lifts a byte above a comma, and no other, to its highest bit. */
  private static final long ABOVE_COMMA = 0x0101_0101_0101_0101L * (0x80 - ',' - 1);

  /** The byte order mark. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private static final int ROOM = 1 << 18;
  private static final int COLUMNS = MeasurementIntake.COLUMNS.size();

  private final InputStream source;
  private final byte[] bytes = new byte[ROOM + Long.BYTES];
  private final int[] starts = new int[COLUMNS + 1];
  private int from;
  private int limit;
  private int next;
  private int line;
  private int nextLine = 1;
  private int width;
  private boolean quoted;
  private boolean beyond;
  private boolean started;
  private boolean ended;

  ByteRecords(InputStream source) {
    this.source = source;
  }

  /** Goes to the next record that is not an empty line; false if there is none, or it is beyond. */
  boolean next() throws IOException {
    if (!started) {
      started = true;
      while (!ended && limit < MARK.length) {
        fill();
      }
      boolean marked = Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
      next = marked ? MARK.length : 0;
    }
    do {
      from = next;
      line = nextLine;
      while (!scan() || next - from > WINDOW) {
        if (ended || limit - from > WINDOW) {
          beyond = !ended || from < limit;
          return false;
        }
        fill();
      }
    } while (width == 0);
    return true;
  }

  /** Whether what comes next is a record that this reader cannot cut. */
  boolean beyond() {
    return beyond;
  }

  /** The file from the record on that is beyond this reader. */
  Reader rest() {
    InputStream read = new ByteArrayInputStream(bytes, from, limit - from);
    return new InputStreamReader(new SequenceInputStream(read, source), StandardCharsets.UTF_8);
  }

  /** The line where the record begins, counted from 1. */
  int line() {
    return line;
  }

  /** Whether it has as many cells as there are columns, and no quote. */
  boolean plain() {
    return width == COLUMNS && !quoted;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where a cell of a plain record begins. */
  int start(int column) {
    return starts[column];
  }

  /** Where a cell of a plain record ends, exclusive. */
  int end(int column) {
    return starts[column + 1] - 1;
  }

  /** The record with its texts decoded. */
  CsvRow row() {
    RecordCells cells = new RecordCells(bytes, next);
    cells.read(from, true);
    return cells.row(line);
  }

  /** Looks for the end of the record; false if it is not among the bytes read so far. */
  private boolean scan() {
    bytes[limit] = '\n';
    starts[0] = from;
    int cells = 0;
    for (int i = from; ; i += Long.BYTES) {
      long found = upToComma((long) LONG.get(bytes, i));
      while (found != 0) {
        int at = i + (Long.numberOfTrailingZeros(found) >>> 3);
        found &= found - 1;
        byte b = bytes[at];
        if (b == ',') {
          cells++;
          if (cells <= COLUMNS) {
            starts[cells] = at + 1;
          }
        } else if (b == '\n' || b == '\r') {
          return ends(cells, at, b == '\r');
        } else if (b == '"') {
          return scanQuoted();
        }
      }
    }
  }

  /** The highest bit of each of eight bytes that is no letter, digit, point or dash. */
  private static long upToComma(long word) {
    return ~(((word & ~HIGH) + ABOVE_COMMA) | word) & HIGH;
  }

  /** Whether the record ends here, or what was read does. */
  private boolean ends(int cells, int end, boolean returned) {
    boolean last = end >= limit || (returned && end + 1 >= limit);
    if (last && (!ended || (end == from && end >= limit))) {
      return false;
    }
    quoted = false;
    width = cells == 0 && end == from ? 0 : cells + 1;
    if (cells < COLUMNS) {
      starts[cells + 1] = end + 1;
    }
    next = Math.min(limit, returned && bytes[end + 1] == '\n' ? end + 2 : end + 1);
    nextLine = line + 1;
    return true;
  }

  /** The same, with quotes; what is wrong with them shows only where the window ends. */
  private boolean scanQuoted() {
    RecordCells cells = new RecordCells(bytes, limit);
    int end = cells.read(from, ended);
    if (end < 0) {
      return false;
    }
    quoted = true;
    width = COLUMNS;
    next = end;
    nextLine = line + cells.lines();
    return true;
  }

  /** Moves the record that is being read to the front and reads on. */
  private void fill() throws IOException {
    System.arraycopy(bytes, from, bytes, 0, limit - from);
    limit -= from;
    next -= from;
    from = 0;
    int count = source.read(bytes, limit, ROOM - limit);
    ended = count < 0;
    limit += Math.max(count, 0);
  }
}
