package dev.isg.core.tolerance;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How a risk stands to what management accepts. Declared from worst to best; what is not known is
 * never taken for good.
 *
 * @source METI 2009, 3.2.2
 */
public enum ToleranceVerdict implements Labelled {
  /** Above the level. */
  ABOVE("許容水準超過", "above the acceptable level"),
  /** What would have to be compared is not known. */
  UNKNOWN("不明", "unknown"),
  /** The level is in words; people have to say. */
  TO_BE_JUDGED("要判断", "to be judged"),
  /** At or below the level. */
  WITHIN("許容水準以下", "at or below the acceptable level");

  private final LocalizedText label;

  ToleranceVerdict(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
