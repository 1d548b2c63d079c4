package dev.isg.core.treatment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Why a risk is kept. What was chosen and what nobody could help must be told apart.
 *
 * @source METI 2009, Appendix 4
 */
public enum Retention implements Labelled {
  /** Kept by informed choice, after change, sharing and acceptance were weighed. */
  BY_CHOICE("選択としての保有", "by informed choice"),
  /** Kept because it was not found, or could be neither shared nor treated. */
  UNAVOIDABLE("止むを得ない保有", "unavoidable");

  private final LocalizedText label;

  Retention(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
