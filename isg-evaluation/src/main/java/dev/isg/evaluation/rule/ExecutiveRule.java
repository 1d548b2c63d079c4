package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What the three viewpoints of management lead to, and what the decision on the policy rests on.
 *
 * @source METI 2009, 5.1
 */
public enum ExecutiveRule implements EvaluationRule {
  /** Nothing asks for a revision from a viewpoint. */
  VIEW_KEEP(
      says(
          "ISG-E-901",
          Strength.MUST,
          "5.1",
          "観点「{viewpoint}」から見て、見直しを求める事情は見当たりません。",
          "Seen from \"{viewpoint}\", nothing found asks for a revision.")),
  /** Something asks for a revision from a viewpoint. */
  VIEW_CONSIDER(
      asks(
          "ISG-E-902",
          Strength.MUST,
          "5.1",
          "観点「{viewpoint}」から見て、見直しを検討すべき事情があります。",
          "Seen from \"{viewpoint}\", there is reason to consider a revision.",
          "{question}経営陣が、維持か改訂かを理由とともに判断します。",
          "{question} Let management conclude, with its reason, whether to keep or to revise.")),
  /** Too little is known from a viewpoint. */
  VIEW_NOT_EVALUABLE(
      asks(
          "ISG-E-903",
          Strength.DERIVED,
          "unknown is a value, never zero and never good",
          "観点「{viewpoint}」は、資料が足りず評価できません。",
          "Seen from \"{viewpoint}\", too little is known to say.",
          "下に挙げた分からないことを補います。{question}経営陣が、理由とともに判断します。",
          "Supply what is said below to be unknown. {question} Let management conclude, with its reason.")),
  /** An input is known and asks for nothing. */
  INPUT_QUIET(
      says(
          "ISG-E-904",
          Strength.MUST,
          "5.1",
          "{source}：資料があります（{from}）。",
          "On record: {source} ({from}).")),
  /** An input is known and asks for a revision. */
  INPUT_SPEAKS(
      says(
          "ISG-E-905",
          Strength.MUST,
          "5.1",
          "{source}：見直しを求める事情があります（{from}）。",
          "Speaks for a revision: {source} ({from}).")),
  /** An input is missing or not whole. */
  INPUT_UNKNOWN(
      asks(
          "ISG-E-906",
          Strength.MUST,
          "5.1",
          "{source}：分からないことがあります（{from}）。",
          "Not known, or not as a whole: {source} ({from}).",
          "足りない資料を補います：{from}。",
          "Supply what is missing: {from}.")),
  /** An input is not whole, and what is there asks for a revision. */
  INPUT_SPEAKS_UNKNOWN(
      asks(
          "ISG-E-907",
          Strength.MUST,
          "5.1",
          "{source}：見直しを求める事情があり、分からないこともあります（{from}）。",
          "Speaks for a revision, and is not known as a whole: {source} ({from}).",
          "足りない資料を補います：{from}。",
          "Supply what is missing: {from}.")),
  /** A viewpoint bears on the decision on the whole. */
  BECAUSE_OF_VIEWPOINT(
      says(
          "ISG-E-911",
          Strength.MUST,
          "5.1",
          "観点「{viewpoint}」：提案は「{suggestion}」、経営陣の結論は「{outcome}」。",
          "Seen from \"{viewpoint}\": suggested is {suggestion}; concluded is: {outcome}.")),
  /** Nothing asks for a revision of the policy, but too little is known. */
  POLICY_NOT_EVALUABLE(
      asks(
          "ISG-E-912",
          Strength.DERIVED,
          "unknown is a value, never zero and never good",
          "方針「{policy}」は、見直しを求める事情は見当たりませんが、資料が足りず維持すべきとも言えません。",
          "Nothing found speaks for a revision of the policy \"{policy}\", but too little is known to suggest to keep it.",
          "足りない資料を補うか、それでも決める理由を添えて経営陣が決めます。",
          "Supply what is missing, or let management decide all the same, with its reason.")),
  /** The policy is to be kept although a viewpoint asks for a revision. */
  KEEP_CONTRADICTS(
      objects(
          "ISG-E-913",
          Strength.DERIVED,
          "the whole follows from the three viewpoints",
          "方針を維持する決定は、見直すという観点別の結論（{viewpoints}）と矛盾します。",
          "To keep the policy contradicts what was concluded from {viewpoints}: to revise.",
          "観点別の結論か、方針全体の決定を改めます。",
          "Change either that conclusion or the decision on the whole.")),
  /** A conclusion without a reason. */
  REASON_MANDATORY(
      objects(
          "ISG-E-914",
          Strength.MUST,
          "5.1",
          "観点ごとの結論には、提案どおりであっても理由が必要です。",
          "A conclusion from a viewpoint needs a reason, also where it follows the suggestion.",
          "理由を添えて記録し直します。",
          "Record it again with its reason."));

  private final RuleDefinition definition;

  ExecutiveRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
