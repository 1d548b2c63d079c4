package dev.isg.metrics.smart;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What the data at hand say of a property of an indicator. A hint for people, never a result. */
public enum SmartVerdict implements Labelled {
  /** What can be seen speaks for it. */
  HOLDS("満たすとみられる", "seems to hold"),
  /** Something speaks against it. */
  DOUBTFUL("疑わしい", "doubtful"),
  /** Nothing can be seen either way. */
  NO_EVIDENCE("判断材料なし", "no evidence");

  private final LocalizedText label;

  SmartVerdict(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
