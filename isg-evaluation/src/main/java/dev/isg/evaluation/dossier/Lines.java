package dev.isg.evaluation.dossier;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;

/** Lines of text in one language, indented by two spaces a step. */
final class Lines {
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  Lines(Language language) {
    this.language = language;
  }

  String text() {
    return text.toString();
  }

  /** A heading, with a word on it if nothing follows. */
  void head(String title, boolean nothing, String none) {
    line(0, "");
    line(0, title);
    if (nothing) {
      line(1, none);
    }
  }

  void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line.replace('\n', ' ')).append('\n');
  }

  String in(LocalizedText words) {
    return words.in(language);
  }

  String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }
}
