package dev.isg.metrics.measurement;

import dev.isg.core.basics.LocalizedText;
import java.util.Collection;
import java.util.stream.Collectors;

/** Texts of a source and of the library as they are shown in the issues of a row. */
final class CellWords {
  private static final int MOST_LISTED = 12;
  private static final int LONGEST = 80;

  private CellWords() {}

  static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }

  /** A text of the source in quotation marks: brief, and without what could upset a terminal. */
  static LocalizedText quoted(String text) {
    String brief = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    String shown = brief.replaceAll("\\p{Cc}", "\uFFFD");
    return LocalizedText.of("「" + shown + "」", "'" + shown + "'");
  }

  static LocalizedText listed(Collection<String> ids) {
    if (ids.isEmpty()) {
      return LocalizedText.of("（なし）", "(none)");
    }
    String listed = ids.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return LocalizedText.same(ids.size() > MOST_LISTED ? listed + ", …" : listed);
  }

  /** Where something was met before. */
  static LocalizedText line(int line) {
    return line == SeenRows.SOMEWHERE
        ? LocalizedText.of("前の行", "an earlier line")
        : LocalizedText.of(line + " 行目", "line " + line);
  }
}
