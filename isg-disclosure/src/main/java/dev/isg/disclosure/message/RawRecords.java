package dev.isg.disclosure.message;

import java.util.regex.Pattern;

/**
 * Tells records from the field from sentences for people. Two lines that are rows of a table, lines
 * of a log, or objects of JSON make raw data; a number or a list in a sentence does not.
 */
final class RawRecords {
  private static final Pattern CELLS = Pattern.compile(".*(\\|[^|]*\\||\\t[^\\t]*\\t).*");
  private static final Pattern SEPARATED = Pattern.compile("[^,;、。]*([,;][^,;、。]*){3,}");
  private static final Pattern LOG =
      Pattern.compile("\\[?\\d{4}[-/]\\d{2}[-/]\\d{2}[T ,;\\t].*\\d.*");
  private static final Pattern JSON = Pattern.compile("[\\[{]?\\s*[{\\[]?\"[^\"]*\"\\s*:.*");
  private static final int LINES = 2;

  private RawRecords() {}

  static boolean foundIn(String text) {
    return text.lines().map(String::strip).filter(RawRecords::row).count() >= LINES;
  }

  private static boolean row(String line) {
    return CELLS.matcher(line).matches()
        || LOG.matcher(line).matches()
        || JSON.matcher(line).matches()
        || (SEPARATED.matcher(line).matches() && line.chars().anyMatch(Character::isDigit));
  }
}
