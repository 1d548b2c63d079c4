package dev.isg.metrics.monitoring;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How something comes to be known.
 *
 * @source METI 2009, 4.1.1 and 4.1.2
 */
public enum MonitoringChannel implements Labelled {
  /** In a meeting of management. */
  MANAGEMENT_MEETING("経営会議", "management meeting"),
  /** In the report of the CISO. */
  CISO_REPORT("CISO による報告", "report of the CISO"),
  /** In the committee of the departments' security managers. */
  COMMITTEE("委員会", "committee"),
  /** In a hearing of those responsible. */
  HEARING("ヒアリング", "hearing"),
  /** In records that are looked at directly. */
  RECORDS("記録", "records");

  private final LocalizedText label;

  MonitoringChannel(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether it lets the CISO keep track of the PDCA by the usual means. */
  public boolean tracksThePdca() {
    return this == COMMITTEE || this == HEARING;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
