package dev.isg.disclosure.regime;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * In what a limit is counted, which decides on which instant it ends.
 *
 * @source METI 2009, 3.4.2(3), which names no limits; laws since do
 */
public enum LimitUnit implements Labelled {
  /** Time that passed, to the nanosecond, whatever clocks on walls do; ends on the instant. */
  HOURS("時間", "hour"),
  /** Days of the calendar of the regime's zone; ends with the last day. */
  CALENDAR_DAYS("日", "calendar day"),
  /** Days on which the jurisdiction works; ends with the last day. */
  BUSINESS_DAYS("営業日", "business day"),
  /**
   * Months of the calendar; ends with the day of the same number, or the last day of a month that
   * is too short.
   */
  MONTHS("か月", "month");

  private final LocalizedText label;

  LimitUnit(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
