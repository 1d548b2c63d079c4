package dev.isg.metrics.plan;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What became of a planned measurement. */
public enum PlanState implements Labelled {
  /** It was recorded on the due day or before. */
  DONE("測定済み", "done"),
  /** It was recorded after the due day. */
  DONE_LATE("遅れて測定", "done late"),
  /** It is not recorded yet, and the due day is not over. */
  PENDING("期限前", "pending"),
  /** It is not recorded, and the due day is over. */
  OVERDUE("期限超過", "overdue");

  private final LocalizedText label;

  PlanState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
