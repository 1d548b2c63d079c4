package dev.isg.disclosure.establishment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * One of the two mechanisms of governance. Both must exist.
 *
 * @source METI 2009, preface and 1.1
 */
public enum Mechanism implements Labelled {
  /** Management decides the policy and monitors the inside. */
  INSIDE("方針の決定と内部のモニタリング", "policy decision and internal monitoring"),
  /** The company discloses to stakeholders and is evaluated by them. */
  OUTSIDE("利害関係者への開示と利害関係者による評価", "disclosure to and evaluation by stakeholders");

  private final LocalizedText label;

  Mechanism(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
