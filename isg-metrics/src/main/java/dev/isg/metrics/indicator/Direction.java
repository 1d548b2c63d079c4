package dev.isg.metrics.indicator;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** Which way an indicator is good. */
public enum Direction implements Labelled {
  /** More is better. */
  HIGHER_IS_BETTER("高いほど良い", "higher is better"),
  /** Less is better. */
  LOWER_IS_BETTER("低いほど良い", "lower is better"),
  /** Only a range is good. */
  WITHIN_RANGE("範囲内が良い", "good within a range");

  private final LocalizedText label;

  Direction(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
