package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * Why the light is what it is.
 *
 * @source METI 2009, Appendix 5, for blue; the rest is a design of this library
 */
public enum SignalRule implements EvaluationRule {
  /** Nothing is open. */
  BLUE(
      says(
          "ISG-E-701",
          Strength.MAY,
          "付録5 / Appendix 5",
          "青：{period} について、経営陣が注意を向けるべき事項はありません。",
          "Blue: nothing in {period} needs the attention of management.")),
  /** Something waits for people. */
  YELLOW(
      asks(
          "ISG-E-702",
          Strength.DERIVED,
          "what puts blue out",
          "黄：{period} について、対応を待つ事項が {count} 件あります。",
          "Yellow: the number of open items that wait for people in {period} is {count}.",
          "下の事項に対応します。",
          "Deal with what is listed below.")),
  /** Too little is known. */
  UNKNOWN(
      asks(
          "ISG-E-703",
          Strength.DERIVED,
          "unknown is never green",
          "不明：{period} について、情報が足りず評価できないものがあります（事項は {count} 件）。",
          "Unknown: in {period} there is something that cannot be evaluated for want of data. The"
              + " number of open items is {count}.",
          "足りない情報を補います。",
          "Supply what is missing.")),
  /** Something is missed. */
  RED(
      objects(
          "ISG-E-704",
          Strength.DERIVED,
          "what puts blue out",
          "赤：{period} について、未達のもの、または許容を超えるものがあります（事項は {count} 件）。",
          "Red: in {period} something is missed or beyond what is accepted. The number of open items"
              + " is {count}.",
          "下の事項に対応します。",
          "Deal with what is listed below.")),
  /** By which definition. */
  DEFINITION(
      says(
          "ISG-E-705",
          Strength.DERIVED,
          "the guidance defines blue alone",
          "この信号は定義「{definition}」によります。青になるのは、次のいずれも 1 件もないときだけです：{kinds}。"
              + "経営陣の承認：{acceptance}。開示の期限：{disclosures}。",
          "The light follows the definition {definition}. It is blue only if there is none of these:"
              + " {kinds}. Acceptance by management: {acceptance}. Overdue disclosures:"
              + " {disclosures}.")),
  /** A target is unmet. */
  TARGET_UNMET(
      objects(
          "ISG-E-711",
          Strength.DERIVED,
          "what puts blue out",
          "目標「{subject}」が未達です。",
          "The target \"{subject}\" is unmet.",
          "原因を分析し、対応を決めます。",
          "Analyse the cause and decide what follows.")),
  /** An objective is unmet. */
  OBJECTIVE_UNMET(
      objects(
          "ISG-E-712",
          Strength.DERIVED,
          "what puts blue out",
          "目的「{subject}」が未達です。",
          "The objective \"{subject}\" is unmet.",
          "原因を分析し、対応を決めます。",
          "Analyse the cause and decide what follows.")),
  /** An element of the policy is not put into practice. */
  ELEMENT_NOT_IMPLEMENTED(
      objects(
          "ISG-E-713",
          Strength.DERIVED,
          "what puts blue out",
          "方針の価値「{subject}」が実装されていません。",
          "The core value \"{subject}\" is not put into practice.",
          "これを支える目的を見直します。",
          "Look at the objectives that serve it.")),
  /** Something cannot be evaluated. */
  NOT_EVALUABLE(
      asks(
          "ISG-E-714",
          Strength.DERIVED,
          "unknown is never green",
          "「{subject}」は情報が足りず評価できません。",
          "\"{subject}\" cannot be evaluated: too little is known.",
          "足りない情報を補います。",
          "Supply what is missing.")),
  /** A question waits for people. */
  DECISION_OPEN(
      asks(
          "ISG-E-715",
          Strength.MAY,
          "付録5 / Appendix 5",
          "{question}：「{subject}」が決まっていません（{standing}）。",
          "The {question} is not settled for \"{subject}\": {standing}.",
          "{deciders}が決めます。",
          "To be decided by {deciders}.")),
  /** A condition is overdue. */
  CONDITION_OVERDUE(
      asks(
          "ISG-E-716",
          Strength.DERIVED,
          "what puts blue out",
          "「{subject}」を達成とする条件の期限（{due}）が過ぎました：{condition}",
          "The condition on which \"{subject}\" counts as met was due on {due}: {condition}",
          "条件が満たされたかを確かめ、改めて判断します。",
          "Find out whether it was fulfilled, and decide again.")),
  /** A risk stands above the accepted level. */
  RISK_ABOVE_ACCEPTED_LEVEL(
      asks(
          "ISG-E-717",
          Strength.MUST,
          "3.1.4",
          "リスク「{subject}」は「{grade}」で、許容する水準（{accepted}）を超えています。",
          "The risk \"{subject}\" is graded {grade}, above what is accepted ({accepted}).",
          "対応して下げるか、経営陣が受容を決めます。",
          "Treat it, or let management decide to accept it.")),
  /** A risk cannot be compared with the accepted level. */
  RISK_NOT_GRADED(
      asks(
          "ISG-E-718",
          Strength.MUST,
          "3.1.4",
          "リスク「{subject}」は、段階の表か許容する水準がないため、許容できるか分かりません。",
          "Whether the risk \"{subject}\" is accepted cannot be said: the policy has no risk matrix or"
              + " no accepted level.",
          "方針に表と許容する水準を定めます。",
          "Set both in the policy.")),
  /** An incident that concerns management is not over. */
  INCIDENT_OPEN(
      objects(
          "ISG-E-942",
          Strength.DERIVED,
          "what puts blue out",
          "{day}に見つかった重大なインシデント「{subject}」が収束していません。",
          "The grave incident \"{subject}\", seen on {day}, is not over.",
          "収束と復旧を確かめ、記録します。",
          "See it recovered from, and record when it was.")),
  /** An incident that is not over may concern management. */
  INCIDENT_UNGRADED(
      asks(
          "ISG-E-943",
          Strength.DERIVED,
          "unknown is never green",
          "収束していないインシデント「{subject}」の重大さが記録されていません。",
          "How grave the incident \"{subject}\" is, which is not over, is not on record.",
          "重大さを記録します。",
          "Record how grave it is.")),
  /** Records that bear on the light were not handed in. */
  RECORDS_MISSING(
      asks(
          "ISG-E-944",
          Strength.DERIVED,
          "unknown is never green",
          "{subject}が渡されていないため、問題がないとは言えません。",
          "Not handed in: {subject}. That nothing is open there cannot be said.",
          "{subject}を評価に渡します。",
          "Hand in {subject}.")),
  /** The verification of the structure is overdue. */
  VERIFICATION_OVERDUE(
      asks(
          "ISG-E-945",
          Strength.MUST,
          "4.3",
          "構造の点検の期限が過ぎています：{subject}",
          "The verification of the structure is overdue: {subject}",
          "経営陣または CISO が点検します。",
          "Let management or the CISO verify it.")),
  /** The definition of the light is not accepted. */
  DEFINITION_OPEN(
      asks(
          "ISG-E-946",
          Strength.DERIVED,
          "management accepts the definition of the light",
          "信号の定義「{definition}」は経営陣に承認されていません（{acceptance}）。",
          "Management has not accepted the definition {definition} of the light ({acceptance}).",
          "経営陣が定義を承認するか、別の定義を求めます。",
          "Let management accept it, or ask for another.")),
  /** No policy is in force. */
  NO_POLICY(
      objects(
          "ISG-E-719",
          Strength.MUST,
          "1.4.2(1), 3.1.4",
          "施行中のリスク管理方針がありません。",
          "No risk management policy is in force.",
          "経営陣が方針を決めます。",
          "Let management decide a policy."));

  private final RuleDefinition definition;

  SignalRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
