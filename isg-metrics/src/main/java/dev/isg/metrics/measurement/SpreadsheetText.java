package dev.isg.metrics.measurement;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula, made harmless by an apostrophe before them.
 * Reading takes that apostrophe away again, so that every text comes back as it was.
 */
final class SpreadsheetText {
  private static final Pattern FORMULA =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

  private SpreadsheetText() {}

  static String guarded(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  static String plain(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
