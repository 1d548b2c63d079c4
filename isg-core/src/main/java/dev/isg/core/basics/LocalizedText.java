package dev.isg.core.basics;

/**
 * A text in Japanese and in English. Both are always there; neither is blank.
 *
 * @param ja the Japanese text
 * @param en the English text
 */
public record LocalizedText(String ja, String en) implements Comparable<LocalizedText> {
  /** Refuses a blank text. */
  public LocalizedText {
    if (ja.isBlank() || en.isBlank()) {
      throw InvalidModelException.of(
          "LocalizedText", "ja と en の両方に文が必要です", "needs a text in both ja and en");
    }
  }

  /** A text in both languages. */
  public static LocalizedText of(String ja, String en) {
    return new LocalizedText(ja, en);
  }

  /** The same text for both languages: a name, a number, an id. */
  public static LocalizedText same(String text) {
    return new LocalizedText(text, text);
  }

  /** The text in one language. */
  public String in(Language language) {
    return language == Language.JA ? ja : en;
  }

  @Override
  public int compareTo(LocalizedText other) {
    int byEnglish = en.compareTo(other.en);
    return byEnglish != 0 ? byEnglish : ja.compareTo(other.ja);
  }
}
