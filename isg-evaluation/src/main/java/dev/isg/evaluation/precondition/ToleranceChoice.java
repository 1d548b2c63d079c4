package dev.isg.evaluation.precondition;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What management chose where a precondition of the policy changed.
 *
 * @source METI 2009, 5.1(1); another choice is a design of this library
 */
public enum ToleranceChoice implements Labelled {
  /** The accepted level stays; controls are strengthened until it is kept. */
  KEEP_AND_STRENGTHEN("許容リスク水準を維持し対策を強化", "keep the accepted level and strengthen controls"),
  /** The accepted level is revised for the sake of the budget; the controls stay as they are. */
  REVISE_TOLERANCE("許容リスク水準を見直し既存の対策で対応", "revise the accepted level and use existing controls"),
  /** Something else, which the decision puts in words. */
  OTHER("その他", "something else");

  private final LocalizedText label;

  ToleranceChoice(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
