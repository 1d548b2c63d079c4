package dev.isg.core.exception;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Where an exception stands on a day.
 *
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
public enum ExceptionStanding implements Labelled {
  /** Asked for; nobody has approved it by that day. */
  REQUESTED("申請中", "requested"),
  /** Approved and not yet past its last day. */
  IN_FORCE("有効", "in force"),
  /** Past its last day. */
  EXPIRED("期限切れ", "expired");

  private final LocalizedText label;

  ExceptionStanding(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
