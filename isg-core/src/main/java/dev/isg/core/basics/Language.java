package dev.isg.core.basics;

import java.util.Locale;

/** One of the two languages in which everything the library says is available. */
public enum Language implements Labelled {
  /** Japanese. */
  JA("日本語", "Japanese"),
  /** English. */
  EN("英語", "English");

  private final LocalizedText label;

  Language(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** The two-letter code of ISO 639 in lower case, as used in HTML and on a command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Finds a language by its code.
   *
   * @throws InvalidModelException if the code is neither {@code ja} nor {@code en}
   */
  public static Language parse(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw InvalidModelException.of(
        "Language", "「" + code + "」ではなく ja か en を指定します", "expected ja or en, not '" + code + "'");
  }
}
