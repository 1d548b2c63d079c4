package dev.isg.core.framework;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A phase of the loop in which managers run the management system. Declared in the order of the
 * loop.
 *
 * @source METI 2009, 1.3.2 and 1.4.2
 */
public enum PdcaPhase implements Labelled {
  /** Control objectives are set and controls are chosen. */
  PLAN("計画", "plan"),
  /** Controls are carried out. */
  DO("実施", "do"),
  /** What was carried out is measured and examined. */
  CHECK("点検", "check"),
  /** What was found wanting is put right. */
  ACT("処置", "act");

  private final LocalizedText label;

  PdcaPhase(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** The phase that follows; after the last the first. */
  public PdcaPhase next() {
    return switch (this) {
      case PLAN -> DO;
      case DO -> CHECK;
      case CHECK -> ACT;
      case ACT -> PLAN;
    };
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
