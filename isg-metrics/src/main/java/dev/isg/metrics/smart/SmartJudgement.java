package dev.isg.metrics.smart;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What a person found of a property of an indicator. */
public enum SmartJudgement implements Labelled {
  /** The indicator has the property. */
  SATISFIED("満たす", "satisfied"),
  /** The indicator lacks the property. */
  NOT_SATISFIED("満たさない", "not satisfied"),
  /** The person could not tell. */
  UNDECIDED("判断できない", "undecided");

  private final LocalizedText label;

  SmartJudgement(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
