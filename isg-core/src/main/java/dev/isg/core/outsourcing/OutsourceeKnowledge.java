package dev.isg.core.outsourcing;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How much is known of an outsourcee for a period. Nothing but complete is good enough. */
public enum OutsourceeKnowledge implements Labelled {
  /** All four items are known for every interval that is over. */
  COMPLETE("4 項目がそろっている", "all four items are known"),
  /** An item is missing for some days. */
  INCOMPLETE("欠けている項目がある", "items are missing"),
  /** No interval is over yet, so nothing could be told. */
  NOT_DUE("まだ報告の時期でない", "nothing is due yet"),
  /** Nothing is recorded of it at all. */
  NOT_RECORDED("記録がない", "nothing is recorded");

  private final LocalizedText label;

  OutsourceeKnowledge(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
