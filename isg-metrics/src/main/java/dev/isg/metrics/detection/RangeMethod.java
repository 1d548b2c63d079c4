package dev.isg.metrics.detection;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** Where the range around an estimated rate comes from. */
public enum RangeMethod implements Labelled {
  /** The Wilson score interval of a share, at 95 % confidence. */
  WILSON_95("ウィルソンのスコア区間、信頼度 95 %", "Wilson score interval, 95 % confidence"),
  /**
   * The normal approximation of the number of all incidents, at 95 % confidence, cut off at those
   * that were found.
   */
  NORMAL_95("総数の正規近似、信頼度 95 %", "normal approximation of the total, 95 % confidence"),
  /** The lowest and the highest rate the expert holds possible; no statistics. */
  EXPERT_RANGE("専門家が示した幅", "range given by the expert");

  private final LocalizedText label;

  RangeMethod(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
