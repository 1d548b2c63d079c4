package dev.isg.metrics.measurement;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Location;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;

/** A CSV file, read row by row. Empty lines are left out. */
final class CsvSource implements MeasurementSource {
  /** How many characters a quoted cell may have before its quote counts as not closed. */
  static final int MOST_CHARACTERS = 1 << 17;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final Reader csv;
  private final int linesBefore;

  CsvSource(String name, Reader csv) {
    this(name, csv, 0);
  }

  private CsvSource(String name, Reader csv, int linesBefore) {
    this.name = name;
    this.csv = csv;
    this.linesBefore = linesBefore;
  }

  /** What is left of a file after so many lines, the header among them. */
  static CsvSource rest(String name, Reader csv, int linesBefore) {
    return new CsvSource(name, csv, linesBefore);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void read(MeasurementIntake intake) throws IOException {
    read(intake, true);
  }

  /** Reads on; the header only if it was not read before. */
  void read(MeasurementIntake intake, boolean withHeader) throws IOException {
    Watched watched = new Watched(csv, withHeader);
    CsvRowHandler handler = new CsvRowHandler();
    try {
      // the reader belongs to the caller, so nothing is closed here
      Iterator<CsvRow> rows =
          CsvReader.builder()
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .maxBufferSize(MOST_CHARACTERS)
              .build(handler, watched)
              .iterator();
      boolean readable =
          !withHeader
              || (rows.hasNext()
                  ? intake.header(rows.next().below(linesBefore))
                  : intake.noHeader());
      while (readable && rows.hasNext()) {
        intake.row(rows.next().below(linesBefore));
      }
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    } catch (CsvParseException unreadable) {
      intake.fault(
          Issue.at(
              watched.ended
                  ? MeasurementCsvRule.QUOTE_NOT_CLOSED
                  : MeasurementCsvRule.BROKEN_QUOTES,
              new Location(name, linesBefore + handler.rowLine(), 0),
              "",
              Map.of("limit", LocalizedText.same(Integer.toString(MOST_CHARACTERS)))));
    }
  }

  /** A reader without a byte order mark that remembers whether it came to its end. */
  private static final class Watched extends Reader {
    private final Reader source;
    private boolean started;
    private boolean ended;

    Watched(Reader source, boolean fromStart) {
      this.source = source;
      this.started = !fromStart;
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
