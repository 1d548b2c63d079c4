package dev.isg.core.treatment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How far a treatment has come.
 *
 * @source METI 2009, Appendix 4
 */
public enum TreatmentState implements Labelled {
  /** Offered, not yet decided. */
  PROPOSED("提案", "proposed"),
  /** Management decided to analyse further before it chooses. */
  ANALYSE_FURTHER("追加の分析", "analyse further"),
  /** Management chose it. */
  CHOSEN("採用", "chosen"),
  /** Management turned it down. */
  REJECTED("不採用", "rejected"),
  /** Carried out and found to be enough. */
  CLOSED("完了", "closed");

  private final LocalizedText label;

  TreatmentState(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
