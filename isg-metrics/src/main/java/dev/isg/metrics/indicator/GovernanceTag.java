package dev.isg.metrics.indicator;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Whether what is monitored belongs to governance or to management.
 *
 * @source METI 2009, 4.1
 */
public enum GovernanceTag implements Labelled {
  /** What management and the CISO monitor. */
  GOVERNANCE("ガバナンス", "governance"),
  /** What managers monitor. */
  MANAGEMENT("マネジメント", "management");

  private final LocalizedText label;

  GovernanceTag(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
