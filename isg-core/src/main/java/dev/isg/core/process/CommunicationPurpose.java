package dev.isg.core.process;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What communication on risk is for.
 *
 * @source METI 2009, Appendix 4 (communication)
 */
public enum CommunicationPurpose implements Labelled {
  /** To have a plan of communication. */
  PLAN("計画の策定", "make a plan"),
  /** To help understand the context. */
  CONTEXT("状況把握の支援", "understand the context"),
  /** To help find risks thoroughly. */
  IDENTIFICATION("洗い出しの徹底支援", "thorough identification"),
  /** To bring different expertise together. */
  EXPERTISE("多様な専門知識の収集", "gather expertise"),
  /** To have different views heeded in evaluation. */
  VIEWS("さまざまな見解への配慮", "heed different views"),
  /** To manage change better while risks are treated. */
  CHANGE_MANAGEMENT("対応時の変更管理の強化", "stronger change management"),
  /** To win approval and support for plans of treatment. */
  SUPPORT("対応計画への承認・支援の確保", "approval and support"),
  /** To share what stakeholders worry about. */
  STAKEHOLDER_CONCERNS("利害関係者の関心の共有", "stakeholders' concerns");

  private final LocalizedText label;

  CommunicationPurpose(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
