package dev.isg.metrics.view;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What kind of record an entry of a manager's view shows. */
public enum EntryKind implements Labelled {
  /** An incident. */
  INCIDENT("インシデント", "incident"),
  /** An answer on a check sheet in a grade that does not pass. */
  FAILED_CHECK("未達成の確認事項", "failed check"),
  /** A measurement as it was taken. */
  MEASUREMENT("測定値", "measurement");

  private final LocalizedText label;

  EntryKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
