package dev.isg.core.policy;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What a part of the one limited pool is for.
 *
 * @source METI 2009, 3.1.3
 */
public enum ResourcePurpose implements Labelled {
  /** To create value. */
  VALUE_CREATION("価値創造", "value creation"),
  /** To treat the risks of the business. */
  RISK_MEASURES("リスク対策", "risk measures"),
  /** To treat risks to information. */
  INFORMATION_SECURITY("情報セキュリティ", "information security");

  private final LocalizedText label;

  ResourcePurpose(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
