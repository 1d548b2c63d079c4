package dev.isg.disclosure.prior;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Whether the risk of an incident was disclosed before it occurred.
 *
 * @source METI 2009, 2.5
 */
public enum PriorStanding implements Labelled {
  /** It was, before the day the incident occurred. */
  DISCLOSED_BEFORE("事前に開示", "disclosed before"),
  /** It was disclosed, but on that day or later only. */
  NOT_BEFORE("事前の開示なし", "not disclosed before"),
  /** Nobody can tell from the records. */
  UNKNOWN("不明", "unknown");

  private final LocalizedText label;

  PriorStanding(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
