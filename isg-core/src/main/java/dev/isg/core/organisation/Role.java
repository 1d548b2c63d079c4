package dev.isg.core.organisation;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * A part that people play in governance. One person may hold several.
 *
 * @source METI 2009, 1.1, 3.2.1, 3.4.2, 4.1.1, 6.1, 6.2; footnote 8
 */
public enum Role implements Labelled {
  /** A member of the board of directors; management in the guidance's sense. */
  BOARD_MEMBER("取締役", "board member", true),
  /** An executive who runs the company; management in the guidance's sense. */
  EXECUTIVE("経営者", "executive", true),
  /** The head responsible for information security measures. */
  CISO("CISO（最高情報セキュリティ責任者）", "CISO", false),
  /** A line or department manager who sets control objectives and controls. */
  MANAGER("管理者", "manager", false),
  /** The information security management officer of a department. */
  SECURITY_OFFICER("情報セキュリティ管理責任者", "department security officer", false),
  /** Staff without a management task. */
  EMPLOYEE("従業員", "employee", false),
  /** A corporate auditor, independent of the directors. */
  AUDIT_BOARD_MEMBER("監査役", "audit & supervisory board member", false),
  /** A director on the audit committee of a company that has one instead of corporate auditors. */
  AUDIT_COMMITTEE_MEMBER("監査委員・監査等委員", "audit committee member", false),
  /** Someone who assists those who oversee: corporate auditors or the audit committee. */
  AUDIT_STAFF("監査役スタッフ", "staff of the auditors", false),
  /** Internal audit, directly under the chief executive. */
  INTERNAL_AUDITOR("内部監査人", "internal auditor", false),
  /** The department that forms business strategy; source of news on the environment. */
  CORPORATE_PLANNING("経営企画", "corporate planning", false),
  /** The risk management department. */
  RISK_MANAGEMENT("リスク管理", "risk management", false),
  /** The information systems department. */
  INFORMATION_SYSTEMS("情報システム", "information systems", false),
  /** The legal department. */
  LEGAL("法務", "legal", false),
  /** General affairs. */
  GENERAL_AFFAIRS("総務", "general affairs", false),
  /** Human resources. */
  HUMAN_RESOURCES("人事", "human resources", false),
  /** External affairs and public relations. */
  PUBLIC_RELATIONS("渉外・広報", "public relations", false);

  private final LocalizedText label;
  private final boolean management;

  Role(String ja, String en, boolean management) {
    this.label = LocalizedText.of(ja, en);
    this.management = management;
  }

  /** Whether the role belongs to the body the guidance calls management. */
  public boolean management() {
    return management;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
