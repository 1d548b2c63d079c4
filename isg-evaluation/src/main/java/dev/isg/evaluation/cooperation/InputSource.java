package dev.isg.evaluation.cooperation;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Where auditors learn of the state of the internal control system.
 *
 * @source METI 2009, 6.1
 */
public enum InputSource implements Labelled {
  /** The directors, asked periodically. */
  DIRECTORS("取締役", "the directors"),
  /** The internal audit department. */
  INTERNAL_AUDIT("内部監査部門", "internal audit"),
  /** The accounting auditor, from outside the company. */
  ACCOUNTING_AUDITOR("会計監査人", "the accounting auditor");

  private final LocalizedText label;

  InputSource(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
