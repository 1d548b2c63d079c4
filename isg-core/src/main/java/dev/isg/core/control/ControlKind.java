package dev.isg.core.control;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * The nature of a control, which decides where its measurements come from.
 *
 * @source METI 2009, 4.2.1
 */
public enum ControlKind implements Labelled {
  /** Works in devices and systems. */
  TECHNICAL("技術的", "technical"),
  /** Works in daily operation. */
  OPERATIONAL("運用的", "operational"),
  /** Works through rules and organisation. */
  ORGANISATIONAL("組織的", "organisational");

  private final LocalizedText label;

  ControlKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
