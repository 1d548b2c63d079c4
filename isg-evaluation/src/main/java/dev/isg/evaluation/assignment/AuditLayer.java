package dev.isg.evaluation.assignment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What there is to audit: how management governs, or how the organisation manages.
 *
 * @source METI 2009, 6.2 and figure 6-1
 */
public enum AuditLayer implements Labelled {
  /** Management directs, monitors and evaluates. */
  GOVERNANCE("情報セキュリティガバナンス", "information security governance"),
  /** Departments choose controls, run them, measure and correct. */
  MANAGEMENT("情報セキュリティマネジメント", "information security management");

  private final LocalizedText label;

  AuditLayer(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
