package dev.isg.evaluation.precondition;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What the library suggests where a precondition of the policy changed: to choose. It never
 * suggests which.
 *
 * @source METI 2009, 5.1(1)
 */
public enum PreconditionSuggestion implements Labelled {
  /** Management has to choose; no option is preferred. */
  CHOICE_NEEDED("要選択", "choice needed");

  private final LocalizedText label;

  PreconditionSuggestion(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
