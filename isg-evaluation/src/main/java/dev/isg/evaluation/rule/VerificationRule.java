package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What evaluating again says of a recorded evaluation.
 *
 * @source METI 2009, chapter 5; hashes and verification are a design of this library
 */
public enum VerificationRule implements EvaluationRule {
  /** Everything came out the same. */
  REPRODUCED(
      says(
          "ISG-E-951",
          Strength.DERIVED,
          "an evaluation can be reproduced",
          "{asOf}を基準日とする {period} の評価（{hash}）は、同じ材料から同じ結果になりました。",
          "The evaluation {hash} of {period} as of {asOf} comes out the same from the same"
              + " inputs.")),
  /** It was made of other inputs. */
  INPUTS_CHANGED(
      asks(
          "ISG-E-952",
          Strength.DERIVED,
          "an evaluation names what it was made of",
          "{asOf}を基準日とする {period} の評価（{hash}）の材料は、今回の材料と違います。結果の違いは {count} 件です。",
          "The evaluation {hash} of {period} as of {asOf} was made of other inputs. The number of"
              + " parts that come out otherwise is {count}.",
          "評価した当時の材料で再評価するか、材料が変わった理由を確かめます。",
          "Evaluate again with the inputs as they were, or find out why they changed.")),
  /** It was made by other rules. */
  RULES_CHANGED(
      asks(
          "ISG-E-953",
          Strength.DERIVED,
          "an evaluation names the rules it was made by",
          "{asOf}を基準日とする {period} の評価（{hash}）は、別の版の規則によります。結果の違いは {count} 件です。",
          "The evaluation {hash} of {period} as of {asOf} was made by other rules. The number of"
              + " parts that come out otherwise is {count}.",
          "規則の版 {recorded} を持つリリースで再評価します。",
          "Evaluate again with a release that has the rules {recorded}.")),
  /** What it says does not come of what it names. */
  ALTERED(
      objects(
          "ISG-E-954",
          Strength.DERIVED,
          "an evaluation is frozen",
          "{asOf}を基準日とする {period} の評価（{hash}）は、示された材料と規則から得られる内容ではありません。作成後に書き換えられた" + "おそれがあります。",
          "The evaluation {hash} of {period} as of {asOf} does not say what comes of the inputs and"
              + " rules it names. It may have been altered after it was made.",
          "履歴など別の控えと照合し、違いの理由を確かめます。",
          "Compare it with another copy, such as that of the history, and find out why they differ.")),
  /** Something it was made of has another hash. */
  INPUT_DIFFERS(
      says(
          "ISG-E-955",
          Strength.DERIVED,
          "an evaluation names what it was made of",
          "{input}が違います（記録 {recorded}、今回 {again}）。",
          "Other than recorded: {input} ({recorded} on record, {again} now).")),
  /** The value of an indicator is another. */
  VALUE_DIFFERS(
      says(
          "ISG-E-956",
          Strength.DERIVED,
          "an evaluation holds the values it looked at",
          "指標「{indicator}」の値：記録では {recorded}、今回は {again}。",
          "The value of \"{indicator}\" is {recorded} on record and {again} now.")),
  /** The value of an indicator is the same, but comes from other measurements. */
  SOURCE_DIFFERS(
      says(
          "ISG-E-957",
          Strength.DERIVED,
          "an evaluation holds the ids its values come from",
          "指標「{indicator}」の値は同じ（{value}）ですが、元の測定値が違います：{measurements}。",
          "The value of \"{indicator}\" is the same ({value}), but not the measurements behind it:"
              + " {measurements}.")),
  /** A part comes out otherwise. */
  VERDICT_DIFFERS(
      says(
          "ISG-E-958",
          Strength.DERIVED,
          "the same inputs give the same verdicts",
          "{part}「{subject}」の結果が違います。記録では「{recorded}」、今回は「{again}」です。",
          "The {part} \"{subject}\" comes out otherwise: \"{recorded}\" on record, \"{again}\" now.")),
  /** A part comes to the same, but not in the same way. */
  DETAIL_DIFFERS(
      says(
          "ISG-E-959",
          Strength.DERIVED,
          "the same inputs give the same verdicts",
          "{part}「{subject}」の結果は同じ（{recorded}）ですが、内容が違います：{attributes}。",
          "The {part} \"{subject}\" comes to the same (\"{recorded}\"), but differs in {attributes}.")),
  /** What the record gives as its reason. */
  REASON_RECORDED(
      says(
          "ISG-E-960",
          Strength.DERIVED,
          "a difference is explained from both sides",
          "記録の理由：{reason}",
          "On record: {reason}")),
  /** What evaluating again gives as its reason. */
  REASON_NOW(
      says(
          "ISG-E-961",
          Strength.DERIVED,
          "a difference is explained from both sides",
          "今回の理由：{reason}",
          "Now: {reason}")),
  /** The document does not have the hash of what it says. */
  HASH_DOES_NOT_FIT(
      objects(
          "ISG-E-962",
          Strength.DERIVED,
          "an evaluation is named by the hash of all it says",
          "文書のハッシュ（{recorded}）が、その内容のハッシュ（{again}）と一致しません。",
          "The document has the hash {recorded}; what it says has the hash {again}.",
          "説明文が書き換えられていないか、別のリリースの言い回しではないかを確かめます。",
          "Find out whether its sentences were altered, or are those of another release.")),
  /** The values in the document are not those it has the hash of. */
  VALUES_DO_NOT_FIT(
      objects(
          "ISG-E-963",
          Strength.DERIVED,
          "an evaluation holds the values it looked at",
          "文書にある値のハッシュ（{again}）が、文書に記された値のハッシュ（{recorded}）と一致しません。",
          "The document states the hash {recorded} of its values; the values in it have the hash"
              + " {again}.",
          "値が書き換えられていないかを確かめます。",
          "Find out whether a value was altered."));

  private final RuleDefinition definition;

  VerificationRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
