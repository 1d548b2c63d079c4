package dev.isg.core.risk;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What management made of a cell of its risk matrix. Declared from mildest to gravest. */
public enum RiskGrade implements Labelled {
  /** At or below the acceptable level. */
  ACCEPTABLE("許容", "acceptable"),
  /** Above the acceptable level; to be watched and treated. */
  ATTENTION("要注意", "attention"),
  /** To be treated first. */
  PRIORITY("優先", "priority");

  private final LocalizedText label;

  RiskGrade(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
