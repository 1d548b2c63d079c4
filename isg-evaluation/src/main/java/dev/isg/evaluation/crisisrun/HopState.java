package dev.isg.evaluation.crisisrun;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How a level that is to be told stands against its limit.
 *
 * @source METI 2009, 3.4.2(2)
 */
public enum HopState implements Labelled {
  /** It was told within its limit. */
  ON_TIME("期限内", "on time"),
  /** It was told after its limit. */
  LATE("期限後", "late"),
  /** It was not told, and there is time. */
  RUNNING("期限前", "time left"),
  /** It was not told, and the limit is over. */
  OVERDUE("期限超過", "overdue");

  private final LocalizedText label;

  HopState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
