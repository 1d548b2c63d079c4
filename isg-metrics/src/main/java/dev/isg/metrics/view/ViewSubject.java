package dev.isg.metrics.view;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What an item of a view is about.
 *
 * @source METI 2009, 4.1.1, 4.1.2 and 4.1.3
 */
public enum ViewSubject implements Labelled {
  /** Changes of the business environment: have risks moved, have new ones arisen? */
  ENVIRONMENT("経営環境の変化", "changes of the business environment"),
  /** The effect of what is invested in information security. */
  INVESTMENT_EFFECT("情報セキュリティ投資効果", "effect of investment in information security"),
  /** How far objectives and targets are achieved. */
  ACHIEVEMENT("目的・目標の達成状況", "achievement of objectives and targets"),
  /** Whether the management of information security works. */
  PDCA("PDCA の状況", "state of plan, do, check, act"),
  /** How controls are applied. */
  APPLICATION("管理策の適用状況", "application of controls");

  private final LocalizedText label;

  ViewSubject(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
