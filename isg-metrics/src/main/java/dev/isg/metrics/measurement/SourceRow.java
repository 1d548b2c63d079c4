package dev.isg.metrics.measurement;

import dev.isg.core.issue.Location;
import java.util.List;

/**
 * One measurement as an adapter found it: a text for each of the {@linkplain
 * MeasurementIntake#COLUMNS columns}, and where each stands, so that a fault can be told by its
 * place.
 */
public abstract class SourceRow {
  SourceRow() {}

  /**
   * A row of a table that people edit in a spreadsheet: cell i stands in column i + 1, and an
   * apostrophe that keeps a text from being run as a formula is taken away.
   *
   * @param line the line or row, counted from 1
   * @param texts the texts of the cells; an empty one is empty text
   */
  public static SourceRow ofTable(int line, List<String> texts) {
    return new Listed(line, List.copyOf(texts), List.of(), true);
  }

  /**
   * A row of any other source, whose texts mean just what they are.
   *
   * @param line the line or the number of the record, counted from 1
   * @param texts the texts of the columns; an empty one is empty text
   * @param columns where in the line each text begins, counted from 1; 0 where that is not known
   */
  public static SourceRow ofRecord(int line, List<String> texts, List<Integer> columns) {
    return new Listed(line, List.copyOf(texts), List.copyOf(columns), false);
  }

  /** The line, counted from 1, where it begins. */
  public abstract int line();

  /** How many cells it has. */
  abstract int width();

  /** The text of a cell below the width. */
  abstract String text(int index);

  /** Where a cell begins. */
  abstract Location place(String file, int index);

  /** Whether a guarding apostrophe is no part of its texts. */
  abstract boolean guarded();

  /** The text of a cell that people wrote, as they meant it. */
  final String plain(int index) {
    return guarded() ? SpreadsheetText.plain(text(index)) : text(index);
  }

  private static final class Listed extends SourceRow {
    private final int line;
    private final List<String> texts;
    private final List<Integer> columns;
    private final boolean guarded;

    Listed(int line, List<String> texts, List<Integer> columns, boolean guarded) {
      this.line = line;
      this.texts = texts;
      this.columns = columns;
      this.guarded = guarded;
    }

    @Override
    public int line() {
      return line;
    }

    @Override
    int width() {
      return texts.size();
    }

    @Override
    String text(int index) {
      return texts.get(index);
    }

    @Override
    Location place(String file, int index) {
      int column = guarded ? index + 1 : index < columns.size() ? columns.get(index) : 0;
      return new Location(file, line, column);
    }

    @Override
    boolean guarded() {
      return guarded;
    }
  }
}
