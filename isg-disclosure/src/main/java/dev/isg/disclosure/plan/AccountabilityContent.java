package dev.isg.disclosure.plan;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * One of the four contents of an accountability report, in the order of the guidance.
 *
 * @source METI 2009, 7.3
 */
public enum AccountabilityContent implements Labelled {
  /** The information security policy. */
  SECURITY_POLICY(1, JudgementQuestion.POLICY, "情報セキュリティポリシー", "information security policy"),
  /** How risks were assessed. */
  RISK_ASSESSMENT(2, JudgementQuestion.PROCESS, "リスク評価", "risk assessment"),
  /** What is done about risks. */
  RISK_RESPONSE(3, JudgementQuestion.PROCESS, "リスク対応、取組内容", "risk response and efforts"),
  /** Who carries it out. */
  ORGANISATION(4, JudgementQuestion.ORGANISATION, "実施体制", "implementation organisation");

  private final int number;
  private final JudgementQuestion question;
  private final LocalizedText label;

  AccountabilityContent(int number, JudgementQuestion question, String ja, String en) {
    this.number = number;
    this.question = question;
    this.label = LocalizedText.of(ja, en);
  }

  /** The number in the guidance's list, from 1 to 4. */
  public int number() {
    return number;
  }

  /** The question it lets readers judge. */
  public JudgementQuestion question() {
    return question;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
