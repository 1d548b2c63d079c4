package dev.isg.disclosure.plan;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What readers of an accountability report must be able to judge by it.
 *
 * @source METI 2009, 7.3
 */
public enum JudgementQuestion implements Labelled {
  /** Which policy the company holds. */
  POLICY("どのようなポリシーを掲げているか", "Which policy does the company hold?"),
  /** How it goes about practising it. */
  PROCESS("どのようなプロセスで実践しようとしているか", "By which process does it put the policy into practice?"),
  /** Who makes sure that it works. */
  ORGANISATION("実効性を担保する体制は何か", "Which organisation makes sure that it works?");

  private final LocalizedText label;

  JudgementQuestion(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
