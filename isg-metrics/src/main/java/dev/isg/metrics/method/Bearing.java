package dev.isg.metrics.method;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What a fact means for a method. */
public enum Bearing implements Labelled {
  /** It speaks for the method. */
  FOR("向く", "speaks for"),
  /** It speaks against the method. */
  AGAINST("向かない", "speaks against"),
  /** It speaks neither way; it is to be known. */
  NOTE("留意点", "to be known");

  private final LocalizedText label;

  Bearing(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
