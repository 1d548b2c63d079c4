package dev.isg.evaluation.verification;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What a verification comes to. */
public enum Conclusion implements Labelled {
  /** The same inputs and rules, and the same in every part. */
  REPRODUCED("再現", "reproduced"),
  /** The inputs are not those the record names; whether it was altered besides cannot be said. */
  INPUTS_CHANGED("材料が変化", "made of other inputs"),
  /** The rules are not those the record names; the inputs may be others too. */
  RULES_CHANGED("規則が変化", "made by other rules"),
  /**
   * The record contradicts itself, or the very inputs and rules it names: someone altered it, or
   * what wrote it was not this library.
   */
  ALTERED("記録の書き換え", "altered");

  private final LocalizedText label;

  Conclusion(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
