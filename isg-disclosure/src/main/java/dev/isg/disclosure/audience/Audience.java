package dev.isg.disclosure.audience;

import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.stakeholder.StakeholderGroup;
import java.util.Optional;

/**
 * Someone the state of information security is reported to.
 *
 * @source METI 2009, 1.4.2(5) and 7.3
 */
public enum Audience implements Labelled {
  /** Management itself: the one audience inside, from which nothing is withheld. */
  BOARD(
      ConfidentialityLabel.SECRET,
      "取締役会・経営陣",
      "board and management",
      "方向付けと判断の責任を負う",
      "they direct, and they answer for it"),
  /** Those who own the company. */
  SHAREHOLDERS(
      ConfidentialityLabel.PUBLIC,
      "株主",
      "shareholders",
      "出資者として、財務報告の信頼性と内部統制に関心がある",
      "as providers of capital they rely on financial reporting and internal control"),
  /** Those who lend to the company. */
  CREDITORS(
      ConfidentialityLabel.PUBLIC,
      "債権者",
      "creditors",
      "融資者として、財務報告の信頼性と内部統制に関心がある",
      "as lenders they rely on financial reporting and internal control"),
  /** Those who buy from the company. */
  CUSTOMERS(
      ConfidentialityLabel.PUBLIC,
      "顧客",
      "customers",
      "預けた情報の管理に関心がある",
      "their information is in the company's hands"),
  /** Companies that share information or networks with the company. */
  BUSINESS_PARTNERS(
      ConfidentialityLabel.PARTNERS,
      "取引先",
      "business partners",
      "機密情報やネットワークの共有に関心がある",
      "they share confidential information and networks with the company"),
  /** Companies that work on the company's behalf. */
  OUTSOURCEES(
      ConfidentialityLabel.PARTNERS,
      "アウトソーシング先",
      "outsourcees",
      "委託された情報の扱いとネットワークの接続に関心がある",
      "they handle the company's information and connect to its networks"),
  /** Those who work in the company. */
  EMPLOYEES(
      ConfidentialityLabel.INTERNAL,
      "従業員",
      "employees",
      "公表された約束は自らの意識と行動に関わる",
      "what is promised in public raises their awareness and binds their work"),
  /** Everybody. What is told here is told to attackers too. */
  SOCIETY(
      ConfidentialityLabel.PUBLIC,
      "社会全体",
      "society as a whole",
      "企業の社会的責任に関心がある",
      "it expects companies to meet their responsibility");

  private final ConfidentialityLabel clearance;
  private final LocalizedText label;
  private final LocalizedText interest;

  Audience(
      ConfidentialityLabel clearance, String ja, String en, String interestJa, String interestEn) {
    this.clearance = clearance;
    this.label = LocalizedText.of(ja, en);
    this.interest = LocalizedText.of(interestJa, interestEn);
  }

  /** Whether it is management itself, so that nothing that is told leaves the circle. */
  public boolean inside() {
    return this == BOARD;
  }

  /**
   * The strictest label it may be told without a decision by management. A choice of this library:
   * those with whom information is shared are cleared for what partners may know, those who work in
   * the company for what is internal, everybody else outside for what is public.
   */
  public ConfidentialityLabel clearance() {
    return clearance;
  }

  /** The group of stakeholders it is; empty for management itself. */
  public Optional<StakeholderGroup> stakeholder() {
    return inside() ? Optional.empty() : Optional.of(StakeholderGroup.valueOf(name()));
  }

  /** Why it wants to know. */
  public LocalizedText interest() {
    return interest;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
