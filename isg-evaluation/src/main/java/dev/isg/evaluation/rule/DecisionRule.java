package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * How a question stands that people have to answer, and why a recorded answer does not count.
 *
 * @source METI 2009, 5.1, 5.2 and 1.4.2(3); the checks of the record are a design of this library
 */
public enum DecisionRule implements EvaluationRule {
  /** Nobody has decided. */
  PENDING(
      asks(
          "ISG-E-201",
          Strength.OPEN,
          "5.1, 5.2",
          "まだ判断されていません。",
          "Nobody has decided yet.",
          "{deciders}が判断し、記録します（選択肢：{options}）。",
          "To be decided and recorded by {deciders}. The options: {options}.")),
  /** A decision counts. */
  DECIDED(
      says(
          "ISG-E-202",
          Strength.OPEN,
          "5.1, 5.2",
          "{day}、{role}の{person}が「{choice}」と判断しました。",
          "On {day} {person}, as {role}, decided: {choice}.")),
  /** The reason of a decision. */
  REASON(says("ISG-E-203", Strength.OPEN, "5.1, 5.2", "理由：{reason}", "The reason: {reason}")),
  /** The condition of a decision. */
  CONDITION(
      says(
          "ISG-E-204",
          Strength.OPEN,
          "5.2(1)",
          "条件：{owner}が{due}までに行うこと。{condition}",
          "The condition, for {owner} to fulfil by {due}: {condition}")),
  /** A decision was recorded that does not count. */
  REFUSED(
      objects(
          "ISG-E-205",
          Strength.DERIVED,
          "an improper decision is kept and shown, and does not count",
          "{day}に{person}が「{choice}」と記録しましたが、この判断は有効ではありません。",
          "On {day} {person} recorded: {choice}. This decision does not count.",
          "下の理由を解消し、新しい決定を記録します。",
          "Mend what is listed below and record a new decision.")),
  /** A decision was taken on other inputs. */
  OUTDATED(
      asks(
          "ISG-E-206",
          Strength.DERIVED,
          "a decision holds for what was looked at",
          "{day}に{person}が「{choice}」と判断しましたが、その後に前提が変わりました。",
          "On {day} {person} decided: {choice}. Since then the inputs have changed.",
          "いまの内容を見て、改めて判断します。",
          "Look at the inputs as they are now and decide again.")),
  /** A decision held for a time that is over. */
  LAPSED(
      asks(
          "ISG-E-828",
          Strength.DERIVED,
          "an accepted deviation has an end",
          "{day}に{person}が「{choice}」と判断しましたが、その効力は失われました。",
          "On {day} {person} decided: {choice}. This no longer counts.",
          "いまの内容を見て、改めて判断します。",
          "Look at how things stand now and decide again.")),
  /** The decider's role may not answer the question. */
  WRONG_ROLE(
      objects(
          "ISG-E-211",
          Strength.OPEN,
          "5.1, 5.2",
          "この問いを判断するのは{deciders}です。{role}として判断することはできません。",
          "This question is for {deciders} to answer; {role} may not.",
          "{deciders}が判断します。",
          "Let {deciders} decide.")),
  /** The decider did not hold the role on the day. */
  ROLE_NOT_HELD(
      objects(
          "ISG-E-212",
          Strength.DERIVED,
          "who decides holds the role on that day",
          "{person}は{day}に{role}に任命されていませんでした。",
          "{person} did not hold the role {role} on {day}.",
          "任命の記録を直すか、任命されている人が判断します。",
          "Correct the appointment, or let someone decide who holds the role.")),
  /** Met on condition, but the condition is not recorded. */
  CONDITION_MISSING(
      objects(
          "ISG-E-213",
          Strength.OPEN,
          "5.2(1)",
          "条件付きで達成とするには、条件・責任者・期限が必要です。",
          "Met on condition needs the condition, its owner and its due date.",
          "条件・責任者・期限を記録します。",
          "Record the condition, its owner and its due date.")),
  /** Nobody knows the owner of the condition. */
  CONDITION_OWNER_UNKNOWN(
      objects(
          "ISG-E-214",
          Strength.OPEN,
          "5.2(1)",
          "条件の責任者「{owner}」は登録されていません。",
          "The owner of the condition, \"{owner}\", is not a person of the programme.",
          "登録されている人を責任者にします。",
          "Name a person of the programme as owner.")),
  /** A good result was chosen where too little is known. */
  HIDES_MISSING_DATA(
      objects(
          "ISG-E-215",
          Strength.DERIVED,
          "a decision never hides missing data",
          "情報が足りず評価できないものを「{choice}」とすることはできません。",
          "What cannot be evaluated for want of data cannot be declared {choice}.",
          "足りない情報を補うか、「評価不能」とします。",
          "Supply what is missing, or decide that it is not evaluable.")),
  /** A miss was declared met. */
  MISS_DECLARED_MET(
      objects(
          "ISG-E-216",
          Strength.OPEN,
          "5.2(1)",
          "求める水準に及ばない目標を、条件なしに達成とすることはできません。",
          "A target that misses what is asked cannot be declared met without a condition.",
          "未達とするか、改善を条件に達成とします。",
          "Decide that it is unmet, or met on condition of improvement.")),
  /** Unmet without the analysis of the cause. */
  CAUSE_MISSING(
      objects(
          "ISG-E-217",
          Strength.MUST,
          "1.4.2(3)",
          "未達とするには原因の分析が必要ですが、記録がありません。",
          "A decision that it is unmet needs an analysis of the cause, and none is recorded.",
          "原因を記録します。",
          "Record the cause.")),
  /** Departs from what is suggested, without a reason. */
  REASON_MISSING(
      objects(
          "ISG-E-218",
          Strength.OPEN,
          "5.1, 5.2",
          "提案（{suggestion}）と異なる判断には理由が必要です。",
          "A decision that departs from the suggestion ({suggestion}) needs a reason.",
          "理由を添えて記録します。",
          "Record it with the reason.")),
  /** The decider looked at other inputs. */
  INPUTS_CHANGED(
      asks(
          "ISG-E-219",
          Strength.DERIVED,
          "a decision holds for what was looked at",
          "判断の時に見た内容は {seen}、いまの内容は {now} です。",
          "What was looked at then is {seen}; what there is now is {now}.",
          "変わった点を確かめます。",
          "Find out what has changed."));

  private final RuleDefinition definition;

  DecisionRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
