package dev.isg.evaluation.independence;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What an internal rule should make explicit for staff with concurrent posts.
 *
 * @source METI 2009, 6.2
 */
public enum RuleMatter implements Labelled {
  /** Which work is done for whom. */
  SCOPE("業務範囲", "scope of work"),
  /** Who answers for it. */
  RESPONSIBILITY("責任", "responsibility"),
  /** Who may order what. */
  AUTHORITY("権限", "authority");

  private final LocalizedText label;

  RuleMatter(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
