package dev.isg.core.asset;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How grave it is for the company to lose a property of an asset. Declared from least to gravest.
 *
 * @source a choice of this library; the guidance leaves scales to the company
 */
public enum NeedLevel implements Labelled {
  /** A nuisance. */
  LOW("低", "low"),
  /** A loss that hurts. */
  MEDIUM("中", "medium"),
  /** A loss that endangers the business. */
  HIGH("高", "high");

  private final LocalizedText label;

  NeedLevel(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
