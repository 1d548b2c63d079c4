package dev.isg.evaluation.escalation;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How much time there is before damage grows, the mildest first.
 *
 * @source METI 2009, 3.4.2(2)
 */
public enum TimeCriticality implements Labelled {
  /** It can wait for the next working day. */
  CAN_WAIT("翌営業日まで待てる", "can wait until the next working day"),
  /** Hours count. */
  WITHIN_HOURS("数時間を争う", "hours count"),
  /** Every second counts; escalation itself may make it worse. */
  WITHIN_MINUTES("一刻を争う", "every second counts");

  private final LocalizedText label;

  TimeCriticality(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
