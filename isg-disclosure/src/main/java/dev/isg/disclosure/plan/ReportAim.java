package dev.isg.disclosure.plan;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What a report to the outside is for. A report may have both aims.
 *
 * @source METI 2009, 7.1
 */
public enum ReportAim implements Labelled {
  /** To show that the company lives up to its responsibility. */
  ACCOUNTABILITY("社会的責任の表明", "accountability"),
  /** To raise the value of the company. */
  VALUE_CREATION("企業価値の向上", "value creation");

  private final LocalizedText label;

  ReportAim(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
