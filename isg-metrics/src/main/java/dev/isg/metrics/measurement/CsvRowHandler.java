package dev.isg.metrics.measurement;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds rows and works out where each cell begins: from where the one before began, its text, and
 * whether it was quoted.
 */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {
  private static final int MOST_CELLS = 100;

  private final List<CsvCell> cells = new ArrayList<>();
  private int line = 1;
  private int column = 1;

  /** The line on which the row begins that is read now. */
  int rowLine() {
    return (int) getStartingLineNumber();
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    cells.clear();
    line = (int) startingLineNumber;
    column = 1;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    String text = new String(buffer, offset, length);
    if (cells.size() < MOST_CELLS) {
      cells.add(new CsvCell(text, line, column));
    }
    column += quoted ? 1 : 0;
    for (int i = 0; i < length; i++) {
      char now = text.charAt(i);
      boolean endsLine = now == '\n' || (now == '\r' && !text.startsWith("\n", i + 1));
      line += endsLine ? 1 : 0;
      column = endsLine ? 1 : column + (quoted && now == '"' ? 2 : 1);
    }
    column += quoted ? 2 : 1;
  }

  @Override
  protected @Nullable CsvRow buildRecord() {
    return getRecordType() == RecordType.DATA
        ? new CsvRow(rowLine(), getFieldCount(), cells)
        : null;
  }
}
