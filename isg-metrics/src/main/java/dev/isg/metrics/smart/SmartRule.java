package dev.isg.metrics.smart;

import static dev.isg.metrics.smart.SmartProperty.ATTAINABLE;
import static dev.isg.metrics.smart.SmartProperty.MEASURABLE;
import static dev.isg.metrics.smart.SmartProperty.REPEATABLE;
import static dev.isg.metrics.smart.SmartProperty.SPECIFIC;
import static dev.isg.metrics.smart.SmartProperty.TIME_DEPENDENT;
import static dev.isg.metrics.smart.SmartVerdict.DOUBTFUL;
import static dev.isg.metrics.smart.SmartVerdict.HOLDS;
import static dev.isg.metrics.smart.SmartVerdict.NO_EVIDENCE;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * An observation that speaks for or against a property of an indicator, or that there is none.
 *
 * @source METI 2009, 4.2.1, table 4-1
 */
public enum SmartRule implements Rule {
  /** No vague word was found, and the counts of a ratio are named. */
  CLEAR_WORDS(
      SPECIFIC,
      HOLDS,
      "F1-S-1",
      MessageTemplate.of("定義に曖昧な語は見当たりません", "no vague word was found in the definition"),
      MessageTemplate.of("2 人が読んで同じ対象を数えるか確かめます", "see whether two readers would count the same")),
  /** The definition has a word that each reader weighs differently. */
  VAGUE_WORD(
      SPECIFIC,
      DOUBTFUL,
      "F1-S-2",
      MessageTemplate.of(
          "定義の「{word}」は測る人によって受け取り方が変わります",
          "'{word}' in the definition means something else to each measurer"),
      MessageTemplate.of("数えられる条件に書き換えます", "replace it by a condition that can be counted")),
  /** A ratio whose definition does not say what its counts are. */
  COUNTS_NOT_NAMED(
      SPECIFIC,
      DOUBTFUL,
      "F1-S-3",
      MessageTemplate.of(
          "割合の定義に{missing}がありません", "the definition of the ratio does not name {missing}"),
      MessageTemplate.of(
          "「分子: …、分母: …」の形で何を数えるかを書きます",
          "say what is counted, as 'numerator: ...; denominator: ...'")),
  /** A number with a unit. */
  NUMBER_WITH_UNIT(
      MEASURABLE,
      HOLDS,
      "F1-M-1",
      MessageTemplate.of("単位が{unit}の数値です", "it is a number in {unit}"),
      MessageTemplate.of("不要", "nothing to do")),
  /** A grade stands for a judgement. */
  GRADE_NOT_NUMBER(
      MEASURABLE,
      DOUBTFUL,
      "F1-M-2",
      MessageTemplate.of(
          "段階は順序だけを表し、判断を数字に置き換えたものです", "a grade is an order only: a judgement put as a digit"),
      MessageTemplate.of(
          "件数・割合・時間で測れないか検討し、できなければ段階ごとの条件を書きます",
          "try a count, a share or a time; failing that, state the condition of each grade")),
  /** Every measurement that was expected is there. */
  NO_GAP(
      ATTAINABLE,
      HOLDS,
      "F1-A-1",
      MessageTemplate.of(
          "予定した {expected} 件の測定がすべてあります", "all {expected} expected measurements are there"),
      MessageTemplate.of("費用が続けられる範囲か確かめます", "see whether the cost can be borne for good")),
  /** Some measurements are missing. */
  GAPS(
      ATTAINABLE,
      DOUBTFUL,
      "F1-A-2",
      MessageTemplate.of(
          "予定した {expected} 件のうち {absent} 件が欠けています",
          "{absent} of {expected} expected measurements are missing"),
      MessageTemplate.of(
          "欠けた理由を調べ、取得方法か頻度を見直します",
          "find out why, and review the method or how often it is measured")),
  /** Nothing was expected or measured so far. */
  NO_HISTORY(
      ATTAINABLE,
      NO_EVIDENCE,
      "F1-A-3",
      MessageTemplate.of("測定の実績がまだありません", "nothing was measured so far"),
      MessageTemplate.of("予算と技術の制約を見積もって答えます", "answer from the cost and the means it takes")),
  /** No object was measured twice. */
  NOT_MEASURED_TWICE(
      REPEATABLE,
      NO_EVIDENCE,
      "F1-R-1",
      MessageTemplate.of(
          "同じ対象を別の人が測り直した記録がありません",
          "there is no record of a second person measuring the same object"),
      MessageTemplate.of(
          "1 つの期間を別の人に測り直してもらい、値を比べます",
          "let another person measure one interval again and compare")),
  /** The value was not always the same. */
  CHANGES(
      TIME_DEPENDENT,
      HOLDS,
      "F1-T-1",
      MessageTemplate.of(
          "{intervals} 期間に {least} から {greatest} まで変化しました",
          "over {intervals} intervals it went from {least} to {greatest}"),
      MessageTemplate.of("不要", "nothing to do")),
  /** The value was the same for four intervals or more. */
  DOES_NOT_CHANGE(
      TIME_DEPENDENT,
      DOUBTFUL,
      "F1-T-2",
      MessageTemplate.of(
          "{intervals} 期間とも {value} で、変化しません",
          "does not change: {value} in all of {intervals} intervals"),
      MessageTemplate.of(
          "状況の違いが表れる指標に替えるか、測り方を確かめます",
          "choose an indicator that shows differences, or check how it is measured")),
  /** There are too few values to tell. */
  TOO_FEW_INTERVALS(
      TIME_DEPENDENT,
      NO_EVIDENCE,
      "F1-T-3",
      MessageTemplate.of(
          "値のある期間が {intervals} で、変化するかはまだ分かりません",
          "with values of {intervals} intervals it cannot be told yet whether it changes"),
      MessageTemplate.of("{needed} 期間以上の値が揃ってから見直します", "look again with {needed} intervals"));

  private final SmartProperty property;
  private final SmartVerdict verdict;
  private final RuleDefinition definition;

  SmartRule(
      SmartProperty property,
      SmartVerdict verdict,
      String id,
      MessageTemplate message,
      MessageTemplate mend) {
    this.property = property;
    this.verdict = verdict;
    RuleDefinition guidance =
        RuleDefinition.guidance(id, Strength.SHOULD, "4.2.1, table 4-1", message, mend);
    this.definition = verdict == DOUBTFUL ? guidance : guidance.withSeverity(Severity.INFO);
  }

  /** The property it is about. */
  public SmartProperty property() {
    return property;
  }

  /** What it says of the property. */
  public SmartVerdict verdict() {
    return verdict;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
