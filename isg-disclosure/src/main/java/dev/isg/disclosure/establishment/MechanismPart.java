package dev.isg.disclosure.establishment;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A part of a mechanism. A mechanism exists if all its parts do.
 *
 * @source METI 2009, preface and 1.1
 */
public enum MechanismPart implements Labelled {
  /** Management decided the policy in force. */
  POLICY_DECIDED(Mechanism.INSIDE, "経営陣による方針の決定", "policy decided by management"),
  /** What happens inside is monitored. */
  MONITORED(Mechanism.INSIDE, "組織内のモニタリング", "the inside monitored"),
  /** Stakeholders are told. */
  DISCLOSED(Mechanism.OUTSIDE, "利害関係者への開示", "disclosed to stakeholders"),
  /** Stakeholders can let the company know what they think. */
  OPEN_TO_EVALUATION(Mechanism.OUTSIDE, "利害関係者による評価", "open to evaluation by stakeholders");

  private final Mechanism mechanism;
  private final LocalizedText label;

  MechanismPart(Mechanism mechanism, String ja, String en) {
    this.mechanism = mechanism;
    this.label = LocalizedText.of(ja, en);
  }

  /** The mechanism it belongs to. */
  public Mechanism mechanism() {
    return mechanism;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
