package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What became of the condition of an achievement.
 *
 * @source METI 2009, 5.2(1); the follow-up is a design of this library
 */
public enum FollowUpRule implements EvaluationRule {
  /** The condition is not due yet. */
  RUNNING(
      says(
          "ISG-E-821",
          Strength.OPEN,
          "5.2(1)",
          "条件は期限内です。履行されないまま{end}を過ぎると、この達成は失効します。",
          "The condition is not past its due date. Unless it is fulfilled, the achievement lapses"
              + " after {end}.")),
  /** The CISO found it fulfilled. */
  FULFILLED(
      says(
          "ISG-E-822",
          Strength.OPEN,
          "5.2(1)",
          "条件は履行され、条件付きの達成が確定しました。",
          "The condition is fulfilled, and the achievement on condition stands for good.")),
  /** It was due, and nobody has decided. */
  OVERDUE(
      asks(
          "ISG-E-823",
          Strength.DERIVED,
          "a condition is followed up by those who set it",
          "条件の期限（{due}）を過ぎましたが、履行されたかどうかが判断されていません。このまま{end}を過ぎると、この達成は失効します。",
          "The condition was due on {due}, and nobody has decided whether it is fulfilled. As it"
              + " stands, the achievement lapses after {end}.",
          "CISO が履行されたかを確かめ、判断を記録します。",
          "The CISO finds out whether it is fulfilled and records the decision.")),
  /** The CISO found it not fulfilled. */
  NOT_FULFILLED(
      objects(
          "ISG-E-824",
          Strength.OPEN,
          "5.2(1)",
          "条件は履行されなかったと判断されたため、条件付きの達成は効力を失いました。",
          "The condition was found not fulfilled, so that the achievement no longer counts.",
          "CISO が達成したかどうかを改めて判断します。",
          "The CISO judges anew whether it is achieved.")),
  /** Its last day has passed. */
  LAPSED(
      objects(
          "ISG-E-825",
          Strength.DERIVED,
          "an accepted deviation has an end",
          "条件が履行されたと判断されないまま{end}を過ぎたため、条件付きの達成は失効しました。",
          "The achievement on condition has lapsed: {end} has passed, and nobody found the condition"
              + " fulfilled by then.",
          "CISO が達成したかどうかを改めて判断します。",
          "The CISO judges anew whether it is achieved.")),
  /** It was found fulfilled when it was too late. */
  FULFILLED_AFTER_THE_END(
      objects(
          "ISG-E-826",
          Strength.DERIVED,
          "an accepted deviation has an end",
          "{day}に履行されたと判断されましたが、条件付きの達成は{end}で失効していました。",
          "It was found fulfilled on {day}, when the achievement had lapsed after {end}.",
          "達成したかどうかを改めて判断します。",
          "Judge anew whether it is achieved."));

  private final RuleDefinition definition;

  FollowUpRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
