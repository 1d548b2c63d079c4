package dev.isg.disclosure.incident;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What a publication on an incident is, in the order they come.
 *
 * @source METI 2009, 3.4.2(3); the three names are a design of this library
 */
public enum PublicationStage implements Labelled {
  /** What is certain so far, and what is not known. */
  FIRST("第一報", "first report"),
  /** A report at the interval that was promised. */
  UPDATE("定期報告", "update"),
  /** Cause, extent and what is done against recurrence. */
  FINAL("最終報告", "final report");

  private final LocalizedText label;

  PublicationStage(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
