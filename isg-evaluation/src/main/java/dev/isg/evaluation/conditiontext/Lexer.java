package dev.isg.evaluation.conditiontext;

import dev.isg.core.basics.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a text into tokens. What belongs to none is told and left out. */
final class Lexer {
  private static final String SIGNS = "()[],%";
  private static final int MOST_SHOWN = 40;

  private final String text;
  private final Faults faults;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  Lexer(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /** The tokens, the last of which is the end. */
  List<Token> tokens() {
    while (at < text.length()) {
      next();
    }
    add(Token.Kind.END, "", at);
    return tokens;
  }

  private void next() {
    char letter = text.charAt(at);
    if (letter == '\n') {
      at++;
      line++;
      lineStart = at;
    } else if (Character.isWhitespace(letter) || letter == '\uFEFF') {
      at++;
    } else if (letter == '#') {
      at = lineEnd();
    } else if (runs(letter) || ((letter == '-' || letter == '/') && digitFollows())) {
      run();
    } else if (letter == '"') {
      quotation();
    } else if (letter == '`') {
      name();
    } else if (letter == '≥' || letter == '≤') {
      add(Token.Kind.SIGN, letter == '≥' ? ">=" : "<=", at++);
    } else if (letter == '<' || letter == '>') {
      boolean orEqual = at + 1 < text.length() && text.charAt(at + 1) == '=';
      add(Token.Kind.SIGN, orEqual ? letter + "=" : String.valueOf(letter), at);
      at += orEqual ? 2 : 1;
    } else if (SIGNS.indexOf(letter) >= 0) {
      add(Token.Kind.SIGN, String.valueOf(letter), at++);
    } else {
      unreadable();
    }
  }

  private void run() {
    int start = at++;
    while (at < text.length() && (runs(text.charAt(at)) || "._-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    String run = text.substring(start, at);
    add(Token.kindOf(run), run, start);
  }

  private void quotation() {
    int start = at++;
    StringBuilder said = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      char letter = text.charAt(at++);
      if (letter == '\\' && at < text.length() && text.charAt(at) != '\n') {
        said.append(unescaped(text.charAt(at++)));
      } else {
        said.append(letter);
      }
    }
    add(close('"', start) ? Token.Kind.TEXT : Token.Kind.UNREADABLE, said.toString(), start);
  }

  private void name() {
    int start = at++;
    while (at < text.length() && text.charAt(at) != '`' && text.charAt(at) != '\n') {
      at++;
    }
    String name = text.substring(start + 1, at);
    add(close('`', start) ? Token.Kind.NAME : Token.Kind.UNREADABLE, name, start);
  }

  private boolean close(char mark, int start) {
    if (at < text.length() && text.charAt(at) == mark) {
      at++;
      return true;
    }
    tell(ConditionTextRule.UNCLOSED, start, "mark", String.valueOf(mark));
    return false;
  }

  /** One fault for a whole run of characters beyond ASCII, such as a word in Japanese. */
  private void unreadable() {
    int start = at;
    do {
      at += Character.charCount(text.codePointAt(at));
    } while (at < text.length() && beyondAscii(text.charAt(at)));
    String run = text.substring(start, at);
    String shown = run.length() > MOST_SHOWN ? run.substring(0, MOST_SHOWN) + "…" : run;
    tell(ConditionTextRule.UNREADABLE, start, "found", shown);
    add(Token.Kind.UNREADABLE, run, start);
  }

  private static boolean beyondAscii(char letter) {
    return letter > 0x7F && letter != '≥' && letter != '≤' && !Character.isWhitespace(letter);
  }

  private void tell(ConditionTextRule rule, int start, String place, String value) {
    faults.tell(rule, line, start - lineStart + 1, Map.of(place, LocalizedText.same(value)));
  }

  private void add(Token.Kind kind, String said, int start) {
    tokens.add(new Token(kind, said, line, start - lineStart + 1));
  }

  private int lineEnd() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private boolean digitFollows() {
    return at + 1 < text.length() && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9';
  }

  private static boolean runs(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
  }

  private static char unescaped(char letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> letter;
    };
  }
}
