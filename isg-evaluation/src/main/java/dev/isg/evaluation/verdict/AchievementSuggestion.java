package dev.isg.evaluation.verdict;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What the library suggests of a target or an objective. Never a result.
 *
 * @source METI 2009, 5.2(1) and 5.2(2); not evaluable is a value of this library
 */
public enum AchievementSuggestion implements Labelled {
  /** What was to be reached is reached. */
  MET("達成", "met"),
  /** Reached by what counts on condition only; suggested of objectives, never of targets. */
  CONDITIONALLY_MET("条件付きで達成", "met on condition"),
  /** The CISO has to choose; nothing is suggested. */
  JUDGEMENT_NEEDED("要判断", "judgement needed"),
  /** What was to be reached is missed. */
  UNMET("未達", "unmet"),
  /** Too little is known to say. */
  NOT_EVALUABLE("評価不能", "not evaluable");

  private final LocalizedText label;

  AchievementSuggestion(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
