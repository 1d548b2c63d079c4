package dev.isg.disclosure.message;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Why management needs to hear a message. Declared from the weightiest to the lightest; what stands
 * first is told first.
 *
 * @source METI 2009, 4.3.1; the ranking is a choice of this library
 */
public enum Significance implements Labelled {
  /** Someone has to decide before anything goes on. */
  NEEDS_DECISION("判断が必要", "needs a decision"),
  /** A target is missed. */
  TARGET_MISSED("目標の未達", "target missed"),
  /** A target counts as met while something is still to be done. */
  TARGET_CONDITIONAL("条件付きの達成", "target met on a condition"),
  /** It is not known how things stand. */
  NOT_EVALUABLE("評価できない", "cannot be evaluated"),
  /** A risk is above the level management accepts. */
  RISK_ABOVE_ACCEPTED("許容水準を超えるリスク", "risk above the accepted level"),
  /** Something was reached. */
  GOOD_NEWS("達成", "achieved");

  private final LocalizedText label;

  Significance(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
