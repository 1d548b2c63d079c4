package dev.isg.metrics.monitoring;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What the CISO monitors.
 *
 * @source METI 2009, 4.1.2, table 4-5
 */
public enum CisoSubject implements Labelled {
  /** Whether measures are effective and efficient in the light of the policy. */
  INVESTMENT_EFFECT("情報セキュリティ投資効果", "effect of investment"),
  /** Whether objectives and targets were achieved. */
  TARGET_ACHIEVEMENT("目標の達成状況", "achievement of targets"),
  /** Whether security management is at work. */
  PDCA("PDCA の進捗・達成状況", "state of the PDCA");

  private final LocalizedText label;

  CisoSubject(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
