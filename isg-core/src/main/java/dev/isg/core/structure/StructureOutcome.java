package dev.isg.core.structure;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What came of a check. Declared from worst to best; of several outcomes the worst counts for all
 * of them together.
 */
public enum StructureOutcome implements Labelled {
  /** Something is wrong that nobody accepted. */
  FAILED("不合格", "failed"),
  /** It cannot be checked; never taken for passed. */
  NOT_CHECKABLE("確認不能", "not checkable"),
  /** Something is wrong, and whoever verified the structure accepted it for the time being. */
  ACCEPTED("逸脱を容認", "accepted deviation"),
  /** Nothing is wrong. */
  PASSED("合格", "passed");

  private final LocalizedText label;

  StructureOutcome(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
