package dev.isg.evaluation.signal;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * What puts the blue light out.
 *
 * @source METI 2009, Appendix 5; the list is a design of this library
 */
public enum OpenItemKind implements Labelled {
  /** A target or an objective is missed. */
  UNMET("未達", "missed"),
  /** A target, an objective or an element of the policy cannot be evaluated. */
  NOT_EVALUABLE("評価不能", "not evaluable"),
  /** A decision is pending. */
  DECISION_PENDING("判断待ち", "decision pending"),
  /** A decision was recorded that does not count. */
  DECISION_REFUSED("無効な決定", "decision refused"),
  /** A decision was taken on other inputs. */
  DECISION_OUTDATED("前提が変わった決定", "decision outdated"),
  /** The day by which a condition was to be fulfilled has passed. */
  CONDITION_OVERDUE("条件の期限超過", "condition overdue"),
  /** A risk stands above the accepted level, and management has not accepted it. */
  RISK_ABOVE_ACCEPTED_LEVEL("許容水準を超えるリスク", "risk above the accepted level"),
  /** An incident that concerns management is not over. */
  INCIDENT_OPEN("収束していない重大なインシデント", "grave incident that is not over"),
  /** The verification of the structure is overdue. */
  VERIFICATION_OVERDUE("構造の点検の期限超過", "verification of the structure overdue"),
  /** A disclosure is overdue; it is handed in by whoever keeps track of disclosures. */
  DISCLOSURE_OVERDUE("開示の期限超過", "disclosure overdue"),
  /** Records that bear on the light were not handed in, or do not say enough. */
  RECORDS_MISSING("記録の不足", "records missing"),
  /** No policy is in force. */
  NO_POLICY("施行中の方針なし", "no policy in force");

  private final LocalizedText label;

  OpenItemKind(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
