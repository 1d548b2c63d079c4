package dev.isg.disclosure.scope;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What becomes of an item for an audience. Declared from most to least told. */
public enum Disposition implements Labelled {
  /** It is told as written. */
  TOLD("開示", "disclosed"),
  /** Its aggregated wording is told. */
  TOLD_AGGREGATED("集約して開示", "disclosed in aggregated form"),
  /** It is not told. */
  WITHHELD("非開示", "withheld");

  private final LocalizedText label;

  Disposition(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
