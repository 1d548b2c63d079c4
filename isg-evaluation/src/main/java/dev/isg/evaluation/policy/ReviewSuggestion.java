package dev.isg.evaluation.policy;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What the library suggests of the policy after a period. */
public enum ReviewSuggestion implements Labelled {
  /** Nothing asks for a revision. */
  KEEP("維持", "keep"),
  /** Something does; management considers what. */
  CONSIDER_REVISION("見直しを検討", "consider revision"),
  /** Nothing found does, but too little is known to say. */
  NOT_EVALUABLE("評価不能", "not evaluable");

  private final LocalizedText label;

  ReviewSuggestion(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
