package dev.isg.core.review;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A grade that people give. Declared from best to worst; grades are never averaged.
 *
 * @source METI 2009, 3.3.2; the grades are left to the company
 */
public enum ReviewGrade implements Labelled {
  /** As it should be. */
  GOOD("良い", "good"),
  /** Short of what it should be, but worth keeping. */
  FAIR("改善の余地あり", "fair"),
  /** Not what it should be. */
  POOR("不十分", "poor");

  private final LocalizedText label;

  ReviewGrade(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
