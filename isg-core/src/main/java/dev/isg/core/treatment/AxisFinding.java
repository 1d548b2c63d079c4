package dev.isg.core.treatment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What was found on one axis.
 *
 * @source METI 2009, preface
 */
public enum AxisFinding implements Labelled {
  /** It holds. */
  SOUND("問題なし", "sound"),
  /** It does not hold, or cannot be said to. */
  DOUBTFUL("疑義あり", "doubtful");

  private final LocalizedText label;

  AxisFinding(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
