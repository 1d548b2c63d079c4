package dev.isg.metrics.indicator;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** In which form one measurement gives its value. */
public enum ValueForm implements Labelled {
  /** One number in the indicator's unit. */
  NUMBER("数値", "number"),
  /** A part and its whole, both counted; the value is the share in per cent. */
  RATIO("分子と分母", "numerator and denominator");

  private final LocalizedText label;

  ValueForm(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
