package dev.isg.core.organisation;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * At which level of the company's hierarchy a person stands.
 *
 * @source METI 2009, footnote 8
 */
public enum PositionLevel implements Labelled {
  /** An executive; management in the guidance's sense. */
  EXECUTIVE("役員級", "executive level", true),
  /** The head of a department. */
  DEPARTMENT_HEAD("部門長級", "department-head level", true),
  /** Any other level. */
  OTHER("その他の職位", "another level", false);

  private final LocalizedText label;
  private final boolean fitForCiso;

  PositionLevel(String ja, String en, boolean fitForCiso) {
    this.label = LocalizedText.of(ja, en);
    this.fitForCiso = fitForCiso;
  }

  /** Whether a CISO stands at this level according to the guidance. */
  public boolean fitForCiso() {
    return fitForCiso;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
