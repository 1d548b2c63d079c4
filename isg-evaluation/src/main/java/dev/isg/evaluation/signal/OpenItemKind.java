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
