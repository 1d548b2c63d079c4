package dev.isg.metrics.indicator;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * The layer that looks at an indicator.
 *
 * @source METI 2009, figure 4-1 and 4.1
 */
public enum IndicatorLevel implements Labelled {
  /** Whether the policy is adequate and where the risks stand. */
  MANAGEMENT("経営陣", "management"),
  /** Whether objectives and targets are achieved. */
  CISO("CISO", "CISO"),
  /** Whether controls are applied. */
  MANAGER("管理者", "managers");

  private final LocalizedText label;

  IndicatorLevel(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
