package dev.isg.metrics.indicator;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How several values become one: those of departments that of the company, those of months that of
 * a year.
 */
public enum Combination implements Labelled {
  /** Numbers are added. */
  SUM("合計", "sum"),
  /** Numerators are added, denominators are added, and the share is taken of the sums. */
  POOLED("分子合計÷分母合計", "sum over sum"),
  /** The value of the latest period that has one. Over time only. */
  LATEST("最新値", "latest"),
  /** The worst value in the indicator's direction. */
  WORST("最も悪い値", "worst"),
  /** The arithmetic mean, each value counting once. */
  MEAN("単純平均", "mean");

  private final LocalizedText label;

  Combination(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
