package dev.isg.evaluation.condition;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.metrics.indicator.Direction;

/** Which way a value has to move to improve. */
public enum Way implements Labelled {
  /** It has to grow. */
  RISES("上昇", "rises"),
  /** It has to shrink. */
  FALLS("低下", "falls");

  private final LocalizedText label;

  Way(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /**
   * Whether moving this way is an improvement of an indicator that is good in the given direction.
   * Towards a range either way may be one.
   */
  public boolean improves(Direction direction) {
    return direction == Direction.WITHIN_RANGE
        || (this == RISES) == (direction == Direction.HIGHER_IS_BETTER);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
