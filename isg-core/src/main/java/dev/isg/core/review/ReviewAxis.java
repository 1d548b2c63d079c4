package dev.isg.core.review;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * One of the two ways in which every control is looked at. Neither replaces the other.
 *
 * @source METI 2009, 3.3.2
 */
public enum ReviewAxis implements Labelled {
  /** Whether it reduces risk. */
  EFFECTIVENESS("有効性", "effectiveness"),
  /** Whether its effect is worth its cost. */
  EFFICIENCY("効率性", "efficiency");

  private final LocalizedText label;

  ReviewAxis(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
