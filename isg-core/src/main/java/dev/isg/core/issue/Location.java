package dev.isg.core.issue;

/**
 * A place in a file.
 *
 * @param file the file's name as the user knows it
 * @param line the line, counted from 1
 * @param column the column, counted from 1; 0 where only the line is known
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
  @Override
  public int compareTo(Location other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** The form compilers print, which editors can follow: {@code file:line:column}. */
  @Override
  public String toString() {
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
