package dev.isg.metrics.measurement;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Builds rows of the texts of their cells. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private final String[] texts = new String[CsvRow.MOST_CELLS];
  private int kept;
  private long quotes;

  /** The line on which the row begins that is read now. */
  int rowLine() {
    return (int) getStartingLineNumber();
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    kept = 0;
    quotes = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (kept < CsvRow.MOST_CELLS) {
      texts[kept] = length == 0 ? "" : new String(buffer, offset, length);
      quotes |= quoted ? 1L << kept : 0;
      kept++;
    }
  }

  @Override
  protected @Nullable CsvRow buildRecord() {
    return getRecordType() == RecordType.DATA
        ? new CsvRow(rowLine(), getFieldCount(), Arrays.copyOf(texts, kept), quotes)
        : null;
  }
}
