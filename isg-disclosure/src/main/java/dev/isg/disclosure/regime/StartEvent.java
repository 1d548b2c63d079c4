package dev.isg.disclosure.regime;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What sets a clock running.
 *
 * @source METI 2009, 3.4.2(3), which names no limits; laws since do
 */
public enum StartEvent implements Labelled {
  /** The incident began. */
  OCCURRED("発生", "occurrence"),
  /** The company came to know of the incident. */
  AWARE("認識", "awareness"),
  /**
   * Somebody judged that the incident falls under the regime: classified it, found it material, or
   * finished the assessment.
   */
  JUDGED("該当するとの判断", "judgement that it falls under the regime"),
  /** A remedy became available. */
  FIX_AVAILABLE("対処手段の提供", "a fix being available"),
  /** The incident was dealt with. */
  HANDLED("対応の完了", "the incident being handled"),
  /** An earlier stage was handed in for the first time. */
  FIRST_SUBMITTED("前段階の最初の提出", "first submission of an earlier stage"),
  /** An earlier stage was handed in most recently. */
  LAST_SUBMITTED("前段階の直近の提出", "latest submission of an earlier stage");

  private final LocalizedText label;

  StartEvent(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
