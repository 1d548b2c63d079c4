package dev.isg.evaluation.viewpoint;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/** How the CISO answers a question; a design of this library. */
public enum CisoFinding implements Labelled {
  /** Yes. */
  YES("はい", "yes"),
  /** In part. */
  PARTLY("一部", "partly"),
  /** No. */
  NO("いいえ", "no"),
  /** Not answered; never taken for a yes. */
  NOT_ANSWERED("未回答", "not answered");

  private final LocalizedText label;

  CisoFinding(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
