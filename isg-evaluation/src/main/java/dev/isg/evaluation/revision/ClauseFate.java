package dev.isg.evaluation.revision;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** What became of a clause from one version of the policy to the next. */
public enum ClauseFate implements Labelled {
  /** It changed, and an evaluation had asked for it. */
  CHANGED_AS_ASKED("評価に基づき改訂", "changed because of the evaluation"),
  /** It changed, and no evaluation at hand had asked for it. */
  CHANGED_UNASKED("評価の求めなく改訂", "changed, though no evaluation at hand asked for it"),
  /** An evaluation asked for it, and it stayed as it was. */
  LEFT_AS_IT_WAS("求められたが改訂されず", "asked for, and left as it was");

  private final LocalizedText label;

  ClauseFate(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
