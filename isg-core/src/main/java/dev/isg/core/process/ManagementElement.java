package dev.isg.core.process;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * One of five elements without which risk management has no footing.
 *
 * @source METI 2009, Appendix 4
 */
public enum ManagementElement implements Labelled {
  /** Mission and policy of the company are stated. */
  MISSION_AND_POLICY("組織ミッションと経営方針の明示", "mission and policy stated"),
  /** Inside and outside are understood. */
  CONTEXT("組織状況と外部環境の把握", "internal and external context"),
  /** There is a policy on risk management. */
  RISK_POLICY("リスクマネジメント方針の策定", "risk management policy"),
  /** A cycle of plan, do, check and act is designed. */
  PDCA_DESIGN("PDCA の仕組みの設計", "design of the cycle"),
  /** Plans are carried out and the mechanism is improved. */
  ACTION_AND_IMPROVEMENT("実行計画と継続的改善", "action plan and improvement");

  private final LocalizedText label;

  ManagementElement(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
