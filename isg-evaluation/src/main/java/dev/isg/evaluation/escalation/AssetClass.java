package dev.isg.evaluation.escalation;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What is hit, the mildest first.
 *
 * @source METI 2009, 3.4.2(2); the three classes are a design of this library
 */
public enum AssetClass implements Labelled {
  /** Nothing that the company would miss for long. */
  GENERAL("一般", "general"),
  /** Information or services the company protects as important. */
  IMPORTANT("重要", "important"),
  /** What the company cannot do without. */
  VITAL("最重要", "vital");

  private final LocalizedText label;

  AssetClass(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
