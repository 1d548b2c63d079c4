package dev.isg.core.stakeholder;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A group with a stake in how the company handles information.
 *
 * @source METI 2009, 1.4.2(5) and 7.3
 */
public enum StakeholderGroup implements Labelled {
  /** Those who own the company. */
  SHAREHOLDERS(true, "株主", "shareholders"),
  /** Those who lend to the company. */
  CREDITORS(false, "債権者", "creditors"),
  /** Those who buy from the company. */
  CUSTOMERS(true, "顧客", "customers"),
  /** Companies that share information or networks with the company. */
  BUSINESS_PARTNERS(true, "取引先", "business partners"),
  /** Companies that work on the company's behalf. */
  OUTSOURCEES(false, "アウトソーシング先", "outsourcees"),
  /** Those who work in the company. */
  EMPLOYEES(true, "従業員", "employees"),
  /** Everybody. */
  SOCIETY(true, "社会全体", "society as a whole");

  private final boolean reportedTo;
  private final LocalizedText label;

  StakeholderGroup(boolean reportedTo, String ja, String en) {
    this.reportedTo = reportedTo;
    this.label = LocalizedText.of(ja, en);
  }

  /**
   * Whether the guidance names it among those management has to report to (section 1.4.2(5)); the
   * others are named where it says who reads (7.3).
   */
  public boolean reportedTo() {
    return reportedTo;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
