package dev.isg.evaluation.oversight;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** The auditor's answer to a point; a design of this library. */
public enum AuditAnswer implements Labelled {
  /** Confirmed. */
  YES("確認できた", "yes"),
  /** Confirmed in part. */
  PARTLY("一部確認できた", "partly"),
  /** Found wanting. */
  NO("確認できない", "no"),
  /** Not looked into. */
  NOT_EXAMINED("未調査", "not examined");

  private final LocalizedText label;

  AuditAnswer(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
