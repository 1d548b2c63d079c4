package dev.isg.evaluation.signal;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * The overall indicator. Declared from best to worst.
 *
 * @source METI 2009, Appendix 5, for blue; the others are a design of this library
 */
public enum OverallSignal implements Labelled {
  /** Nothing needs management's attention. */
  BLUE("青（注意不要）", "blue: nothing needs attention"),
  /** Something waits for people. */
  YELLOW("黄（要対応）", "yellow: something waits for people"),
  /** Too little is known to say. */
  UNKNOWN("不明（データ不足）", "unknown: too little is known"),
  /** Something is missed. */
  RED("赤（未達・超過）", "red: something is missed");

  private final LocalizedText label;

  OverallSignal(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** The graver of the two. */
  public OverallSignal or(OverallSignal other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
