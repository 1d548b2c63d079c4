package dev.isg.metrics.damage;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How well the amount of a damage is known. */
public enum DamageState implements Labelled {
  /** It was counted or settled. */
  KNOWN("確定", "known"),
  /** Somebody estimated it. */
  ESTIMATED("見積り", "estimated"),
  /** There is damage, or may be, and nobody can say how much. */
  UNKNOWN("不明", "unknown");

  private final LocalizedText label;

  DamageState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
