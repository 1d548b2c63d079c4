package dev.isg.metrics.method;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * Something about what is measured that speaks for a method of its own.
 *
 * @source METI 2009, 4.2.2
 */
public enum Circumstance implements Labelled {
  /** It can be attacked from outside, as a server on the internet can. */
  EXPOSED_TO_ATTACK("攻撃にさらされる", "exposed to attack"),
  /** It is equipment spread over many places. */
  WIDELY_SPREAD("広く配置されている", "widely spread"),
  /** The question is whether the management system or a control works. */
  EFFECTIVENESS_ASKED("有効性を問う", "effectiveness is asked");

  private final LocalizedText label;

  Circumstance(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
