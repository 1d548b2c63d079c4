package dev.isg.metrics.view;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * In which form a view shows something. What it only leads to does not count as shown.
 *
 * @source METI 2009, 4.3.1 and 4.3.3
 */
public enum ViewContent implements Labelled {
  /** Each record as it is: a measurement, an answer, an incident, a line of a log. */
  RECORDS("個々の記録", "single records"),
  /** Records added up: a rate, a score, a light. */
  AGGREGATE("集計値", "aggregated figures"),
  /** What it means, said in words. */
  MESSAGE("メッセージ", "message");

  private final LocalizedText label;

  ViewContent(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
