package dev.isg.disclosure.establishment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Whether a part, or a mechanism, is in place. Declared from best to worst, so that a mechanism
 * stands as the worst of its parts does.
 *
 * @source METI 2009, preface and 1.1; the standings are a design of this library
 */
public enum PartStanding implements Labelled {
  /** The records show it. */
  IN_PLACE("あり", "in place"),
  /** No record speaks of it. Never taken for in place. */
  UNKNOWN("不明", "unknown"),
  /** The records show that it is lacking. */
  MISSING("なし", "missing");

  private final LocalizedText label;

  PartStanding(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
