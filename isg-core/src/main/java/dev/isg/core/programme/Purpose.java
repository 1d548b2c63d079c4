package dev.isg.core.programme;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What information security governance is for; a governance unit carries both. It is a management
 * issue with a value of its own, not only a cost.
 *
 * @source METI 2009, preface
 */
public enum Purpose implements Labelled {
  /** To raise the value of the company. */
  CORPORATE_VALUE("企業価値の向上", "enhancing corporate value"),
  /** To do what the company owes society. */
  SOCIAL_RESPONSIBILITY("社会的責任の遂行", "fulfilling social responsibility");

  private final LocalizedText label;

  Purpose(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
