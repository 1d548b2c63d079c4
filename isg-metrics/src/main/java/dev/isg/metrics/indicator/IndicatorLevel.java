package dev.isg.metrics.indicator;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

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

  /** Whether what this level monitors belongs to governance or to management. */
  public GovernanceTag tag() {
    return this == MANAGER ? GovernanceTag.MANAGEMENT : GovernanceTag.GOVERNANCE;
  }

  /** The next level up; empty for management. */
  public Optional<IndicatorLevel> above() {
    return switch (this) {
      case MANAGEMENT -> Optional.empty();
      case CISO -> Optional.of(MANAGEMENT);
      case MANAGER -> Optional.of(CISO);
    };
  }

  /**
   * Whether something of this level may rest on something of another: of the same or of the next
   * level below.
   */
  public boolean mayRestOn(IndicatorLevel other) {
    return other == this || other.above().equals(Optional.of(this));
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
