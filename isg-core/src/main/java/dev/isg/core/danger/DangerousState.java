package dev.isg.core.danger;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.SourceRef;

/**
 * A state in which management does not manage risk, or is on the way there.
 *
 * @source METI 2009, 2.1 and 3.2.1
 */
public enum DangerousState implements Labelled {
  /** Management got no report on a period that ended. */
  STATE_NOT_GRASPED("経営陣がリスクの現状を把握できない", "management cannot grasp the state of risk", "2.1"),
  /** Someone below management, or out of office, accepted a risk. */
  JUDGEMENT_LEFT_TO_SUBORDINATES(
      "リスクの判断を部下に委ねている", "judgement on risk is left to subordinates", "2.1"),
  /** Items of the reports carry no message in plain language. */
  REPORTS_NOT_UNDERSTOOD(
      "経営陣が状況や課題を理解できず評価できない",
      "management cannot understand the state and cannot evaluate it",
      "3.2.1"),
  /** Elements of the policy are not interpreted by the CISO. */
  POLICY_NOT_CONCRETE(
      "方針に具体性がなく現場が実装できない",
      "the policy is not concrete, and the field cannot put it into practice",
      "3.2.1");

  private final LocalizedText label;
  private final SourceRef source;

  DangerousState(String ja, String en, String place) {
    this.label = LocalizedText.of(ja, en);
    this.source = SourceRef.guidance(place);
  }

  /** Where the guidance warns of it. */
  public SourceRef source() {
    return source;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
