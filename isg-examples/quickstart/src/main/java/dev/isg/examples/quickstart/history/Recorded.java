package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.Language;

/**
 * How much was new to a history.
 *
 * @param documents new versions of documents
 * @param measurements new measurements
 * @param decisions new decisions
 * @param withdrawn measurements and decisions that are not in the folder any more
 */
public record Recorded(int documents, int measurements, int decisions, int withdrawn) {
  /** Whether nothing was new. */
  public boolean nothing() {
    return documents + measurements + decisions + withdrawn == 0;
  }

  /** It as one line. */
  public String text(Language language) {
    return language == Language.JA
        ? "履歴に記録: 文書 "
            + documents
            + "、測定値 "
            + measurements
            + "、決定 "
            + decisions
            + "、取り下げ "
            + withdrawn
        : "Recorded: "
            + documents
            + " documents, "
            + measurements
            + " measurements, "
            + decisions
            + " decisions, "
            + withdrawn
            + " withdrawn";
  }
}
