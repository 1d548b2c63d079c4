package dev.isg.evaluation.conditiontext;

import dev.isg.core.basics.LocalizedText;
import java.util.regex.Pattern;

/**
 * A piece of text that belongs together.
 *
 * @param kind what it is
 * @param text what it says, without quotation marks and escapes
 * @param line the line it begins on, from 1
 * @param column the column it begins in, from 1
 */
record Token(Kind kind, String text, int line, int column) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  enum Kind {
    WORD,
    /** A name in backticks, which is never a keyword. */
    NAME,
    NUMBER,
    DATE,
    TEXT,
    SIGN,
    /** Told by the lexer already, so that nobody tells it again. */
    UNREADABLE,
    END
  }

  /** What a run of letters, digits and {@code . _ -} is. */
  static Kind kindOf(String run) {
    if (NUMBER.matcher(run).matches()) {
      return Kind.NUMBER;
    }
    return DATE.matcher(run).matches() ? Kind.DATE : Kind.WORD;
  }

  boolean is(String keywordOrSign) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(keywordOrSign);
  }

  /** The token as people are told of it. */
  LocalizedText shown() {
    if (kind == Kind.END) {
      return LocalizedText.of("文の終わり", "the end");
    }
    if (kind == Kind.TEXT) {
      return LocalizedText.of("引用された文", "a quoted text");
    }
    String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return LocalizedText.of("「" + shown + "」", "'" + shown + "'");
  }
}
