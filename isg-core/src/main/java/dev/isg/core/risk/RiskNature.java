package dev.isg.core.risk;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Whether a risk can only lose or can also gain.
 *
 * @source METI 2009, 3.1.2
 */
public enum RiskNature implements Labelled {
  /** Loss only; the default for information security. */
  PURE("純粋リスク", "pure risk"),
  /** Gain or loss. */
  SPECULATIVE("投機的リスク", "speculative risk");

  private final LocalizedText label;

  RiskNature(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
