package dev.isg.evaluation.cause;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What follows from the cause for what was laid down.
 *
 * @source METI 2009, 1.4.2(3)
 */
public enum NextStep implements Labelled {
  /** Target and objective stay as they are. */
  KEEP("目標・目的を維持する", "keep target and objective"),
  /** The target is revised. */
  REVISE_TARGET("目標を見直す", "revise the target"),
  /** The objective is revised. */
  REVISE_OBJECTIVE("目的を見直す", "revise the objective");

  private final LocalizedText label;

  NextStep(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
