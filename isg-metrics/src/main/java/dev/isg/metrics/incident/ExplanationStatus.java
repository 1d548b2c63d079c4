package dev.isg.metrics.incident;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How it stands with the explanation of an incident.
 *
 * @source METI 2009, 2.5
 */
public enum ExplanationStatus implements Labelled {
  /** Nobody has decided. It is never taken for "not needed". */
  UNDECIDED("説明の要否が未決", "no explanation decided"),
  /** It was decided to explain it, and that has not been done. */
  TO_BE_EXPLAINED("説明予定", "to be explained"),
  /** It was explained. */
  EXPLAINED("説明済み", "explained"),
  /** It was decided not to explain it, with a reason. */
  NOT_EXPLAINED("説明しないと決定", "decided not to explain");

  private final LocalizedText label;

  ExplanationStatus(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
