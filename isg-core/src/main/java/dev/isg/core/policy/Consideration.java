package dev.isg.core.policy;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What management must weigh when it sets acceptable levels of risk.
 *
 * @source METI 2009, 3.1.4
 */
public enum Consideration implements Labelled {
  /** The core values to protect. */
  CORE_VALUES("守るべき価値", "core values"),
  /** Whether it is lawful. */
  LEGALITY("適法性", "legality"),
  /** Whether society finds it right. */
  APPROPRIATENESS("適正性", "appropriateness"),
  /** What money and people allow. */
  RESOURCE_LIMITS("経営資源の制約", "limits of resources"),
  /** What the company owes society. */
  SOCIAL_RESPONSIBILITY("社会的責任", "social responsibility");

  private final LocalizedText label;

  Consideration(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
