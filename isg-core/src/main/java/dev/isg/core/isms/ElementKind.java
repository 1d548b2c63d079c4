package dev.isg.core.isms;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What of the programme a management system is mapped to.
 *
 * @source METI 2009, 3.3.2
 */
public enum ElementKind implements Labelled {
  /** The risk management policy, in all its versions. */
  POLICY("リスク管理方針", "risk management policy"),
  /** An objective. */
  OBJECTIVE("情報セキュリティ目的", "objective"),
  /** A target. */
  TARGET("情報セキュリティ目標", "target");

  private final LocalizedText label;

  ElementKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
