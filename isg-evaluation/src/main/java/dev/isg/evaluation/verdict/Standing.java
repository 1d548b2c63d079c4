package dev.isg.evaluation.verdict;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How far a question that people have to answer has come. */
public enum Standing implements Labelled {
  /** Nobody has decided. */
  PENDING("判断待ち", "awaiting a decision"),
  /** Decided, properly and on the inputs at hand. */
  DECIDED("決定済", "decided"),
  /** A decision was recorded, but it does not count. */
  REFUSED("決定が無効", "the decision does not count"),
  /** The decision was taken on other inputs than those at hand. */
  OUTDATED("決定の前提が変化", "the decision is out of date"),
  /** The decision held on a condition that was not fulfilled, or not in time. */
  LAPSED("決定が失効", "the decision has lapsed");

  private final LocalizedText label;

  Standing(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
