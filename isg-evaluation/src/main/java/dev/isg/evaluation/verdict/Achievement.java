package dev.isg.evaluation.verdict;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * The result for a target or an objective: what the CISO decided. Nothing but a decision makes one.
 *
 * @source METI 2009, 5.2(1) and 5.2(2); not evaluable is a value of this library
 */
public enum Achievement implements Labelled {
  /** Achieved. */
  MET("達成", "met"),
  /** Achieved on condition that something is still done. */
  CONDITIONALLY_MET("条件付きで達成", "met on condition"),
  /** Not achieved. */
  UNMET("未達", "unmet"),
  /** Nobody can say. */
  NOT_EVALUABLE("評価不能", "not evaluable");

  private final LocalizedText label;

  Achievement(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** The suggestion that says the same. */
  public AchievementSuggestion asSuggestion() {
    return AchievementSuggestion.valueOf(name());
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
