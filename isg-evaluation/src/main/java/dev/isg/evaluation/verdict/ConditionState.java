package dev.isg.evaluation.verdict;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How far the condition has come on which a target or an objective counts as achieved.
 *
 * @source METI 2009, 5.2(1); the follow-up is a design of this library
 */
public enum ConditionState implements Labelled {
  /** It is not due yet, and nobody has said that it is fulfilled. The achievement counts. */
  RUNNING("期限内", "running", true),
  /** The CISO found it fulfilled by its last day. The achievement counts for good. */
  FULFILLED("履行済", "fulfilled", true),
  /** It was due, and nobody has decided whether it is fulfilled. The achievement counts so far. */
  OVERDUE("期限超過", "overdue", true),
  /** The CISO found it not fulfilled. The achievement no longer counts. */
  NOT_FULFILLED("不履行", "not fulfilled", false),
  /** Its last day has passed without anybody finding it fulfilled. It no longer counts. */
  LAPSED("失効", "lapsed", false);

  private final LocalizedText label;
  private final boolean holds;

  ConditionState(String ja, String en, boolean holds) {
    this.label = LocalizedText.of(ja, en);
    this.holds = holds;
  }

  /** Whether what was decided on the condition counts. */
  public boolean holds() {
    return holds;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
