package dev.isg.metrics.measurement;

import dev.isg.core.issue.Location;

/**
 * A row of a CSV file. Where a cell begins is worked out only when somebody asks: from where the
 * row began, the texts before it, and whether they were quoted.
 */
final class CsvRow extends SourceRow {
  /** How many cells are kept; those beyond any sensible width are only counted. */
  static final int MOST_CELLS = Long.SIZE;

  private final int line;
  private final int width;
  private final String[] texts;
  private final long quoted;

  /**
   * A row.
   *
   * @param line the line on which it begins, counted from 1
   * @param width how many cells it has
   * @param texts the first cells, without the quotes around them
   * @param quoted one bit for each of these: whether there were quotes
   */
  CsvRow(int line, int width, String[] texts, long quoted) {
    this.line = line;
    this.width = width;
    this.texts = texts;
    this.quoted = quoted;
  }

  /** The same row so many lines further down. */
  CsvRow below(int lines) {
    return lines == 0 ? this : new CsvRow(line + lines, width, texts, quoted);
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  int width() {
    return width;
  }

  @Override
  String text(int index) {
    return texts[index];
  }

  @Override
  boolean guarded() {
    return true;
  }

  /** Where a cell begins, its quote included; the column is counted in UTF-16 code units. */
  @Override
  Location place(String file, int index) {
    int at = line;
    int column = 1;
    for (int i = 0; i < index; i++) {
      String text = texts[i];
      boolean inQuotes = ((quoted >>> i) & 1) != 0;
      column += inQuotes ? 1 : 0;
      for (int j = 0; j < text.length(); j++) {
        char now = text.charAt(j);
        boolean endsLine = now == '\n' || (now == '\r' && !text.startsWith("\n", j + 1));
        at += endsLine ? 1 : 0;
        column = endsLine ? 1 : column + (inQuotes && now == '"' ? 2 : 1);
      }
      column += inQuotes ? 2 : 1;
    }
    return new Location(file, at, column);
  }
}
