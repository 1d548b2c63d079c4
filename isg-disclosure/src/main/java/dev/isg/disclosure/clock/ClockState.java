package dev.isg.disclosure.clock;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How a stage stands against its clock.
 *
 * @source METI 2009, 3.4.2(3), which names no limits; laws since do
 */
public enum ClockState implements Labelled {
  /** The last instant is over and nothing was handed in. */
  OVERDUE("期限超過", "overdue"),
  /** The clock runs. */
  RUNNING("進行中", "running"),
  /**
   * The last instant cannot be worked out: an event has no time, a calendar ends too early, or the
   * company set no limit for words.
   */
  UNKNOWN("不明", "unknown"),
  /** The clock starts with an event that has not happened. */
  WAITING("起点待ち", "waiting for its start"),
  /** Handed in after the last instant. */
  LATE("期限後に提出", "handed in late"),
  /** Handed in within the limit. */
  ON_TIME("期限内に提出", "handed in on time"),
  /** Handed in only if asked for. */
  ON_REQUEST("求めがあれば提出", "on request");

  private final LocalizedText label;

  ClockState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
