package dev.isg.metrics.method;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Whether what is measured, and how, stays the same.
 *
 * @source METI 2009, 4.2.2
 */
public enum Stability implements Labelled {
  /** Objects and ways of measuring stay as they are. */
  STABLE("変わらない", "stable"),
  /** Objects or ways of measuring change often. */
  CHANGES_OFTEN("よく変わる", "changes often");

  private final LocalizedText label;

  Stability(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
