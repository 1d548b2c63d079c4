package dev.isg.metrics.measurement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV file as far as it can be read, and what stops it from being read further. Empty
 * lines are left out.
 *
 * @param rows the rows, the header among them
 * @param broken the rule that stops the reading; empty if the file could be read to its end
 * @param brokenLine the line where the row begins that cannot be read; 0 if there is none
 */
record CsvRows(List<CsvRow> rows, Optional<MeasurementCsvRule> broken, int brokenLine) {
  /** How many characters a quoted cell may have before its quote counts as not closed. */
  static final int MOST_CHARACTERS = 1 << 17;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Reads all rows. The reader stays open. */
  static CsvRows read(Reader csv) throws IOException {
    Watched watched = new Watched(csv);
    CsvRowHandler handler = new CsvRowHandler();
    List<CsvRow> rows = new ArrayList<>();
    try {
      // the reader belongs to the caller, so nothing is closed here
      Iterator<CsvRow> found =
          CsvReader.builder()
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize(MOST_CHARACTERS)
              .build(handler, watched)
              .iterator();
      found.forEachRemaining(rows::add);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    } catch (CsvParseException unreadable) {
      MeasurementCsvRule rule =
          watched.ended ? MeasurementCsvRule.QUOTE_NOT_CLOSED : MeasurementCsvRule.BROKEN_QUOTES;
      return new CsvRows(rows, Optional.of(rule), handler.rowLine());
    }
    return new CsvRows(rows, Optional.empty(), 0);
  }

  /** A reader without a byte order mark that remembers whether it came to its end. */
  private static final class Watched extends Reader {
    private final Reader source;
    private boolean started;
    private boolean ended;

    Watched(Reader source) {
      this.source = source;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      if (!started && length > 0) {
        started = true;
        int first = source.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
          buffer[offset] = (char) first;
          return 1;
        }
      }
      int count = source.read(buffer, offset, length);
      ended = count < 0;
      return count;
    }

    @Override
    public void close() {
      // the source belongs to the caller
    }
  }
}
