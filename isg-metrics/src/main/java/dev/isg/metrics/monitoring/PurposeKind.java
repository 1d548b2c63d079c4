package dev.isg.metrics.monitoring;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What management monitors for.
 *
 * @source METI 2009, 4.1.1, table 4-4
 */
public enum PurposeKind implements Labelled {
  /** Whether risks have moved or arisen because the business environment changed. */
  ENVIRONMENT("経営環境の変化", "change of the environment"),
  /** Whether what was spent reduces the risks as expected. */
  INVESTMENT_EFFECT("情報セキュリティ投資効果", "effect of investment"),
  /** Whether the risk management policy was carried out. */
  ACHIEVEMENT("目的・目標の達成度", "degree of achievement");

  private final LocalizedText label;

  PurposeKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether the CISO reports on it; the environment is known from elsewhere. */
  public boolean reportedByCiso() {
    return this != ENVIRONMENT;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
