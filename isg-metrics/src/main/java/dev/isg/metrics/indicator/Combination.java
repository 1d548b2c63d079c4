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
  MEAN("単純平均", "mean"),
  /** The mean weighted by the population of each unit. Over units only. */
  WEIGHTED("母集団による加重平均", "mean weighted by population"),
  /** The lowest value. */
  LOWEST("最小値", "lowest"),
  /** The highest value. */
  HIGHEST("最大値", "highest"),
  /** The value in the middle; of an even number of values, the mean of the two in the middle. */
  MEDIAN("中央値", "median"),
  /** The least of the values that at least 90 of a hundred do not exceed. */
  PERCENTILE_90("90パーセンタイル", "90th percentile"),
  /** The least of the values that at least 95 of a hundred do not exceed. */
  PERCENTILE_95("95パーセンタイル", "95th percentile"),
  /** The least of the values that at least 99 of a hundred do not exceed. */
  PERCENTILE_99("99パーセンタイル", "99th percentile"),
  /** Worked out anew from the combined values it is derived from. For derived indicators only. */
  FORMULA("算出元を合わせてから式で算出", "by formula from combined values");

  private final LocalizedText label;

  Combination(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether it works out a number that was never measured, which grades do not bear. */
  boolean calculates() {
    return this == SUM || this == MEAN || this == WEIGHTED || this == MEDIAN;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
