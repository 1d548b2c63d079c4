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
      seen(SPECIFIC, HOLDS, "F1-S-1"),
      MessageTemplate.of("定義に曖昧な語は見当たりません", "no vague word was found in the definition"),
      MessageTemplate.of("2 人が読んで同じ対象を数えるか確かめます", "see whether two readers would count the same")),
  /** The definition has a word that each reader weighs differently. */
  VAGUE_WORD(
      seen(SPECIFIC, DOUBTFUL, "F1-S-2"),
      MessageTemplate.of(
          "定義の「{word}」は測る人によって受け取り方が変わります",
          "'{word}' in the definition means something else to each measurer"),
      MessageTemplate.of("数えられる条件に書き換えます", "replace it by a condition that can be counted")),
  /** A ratio whose definition does not say what its counts are. */
  COUNTS_NOT_NAMED(
      seen(SPECIFIC, DOUBTFUL, "F1-S-3"),
      MessageTemplate.of(
          "割合の定義に{missing}がありません", "the definition of the ratio does not name {missing}"),
      MessageTemplate.of(
          "「分子: …、分母: …」の形で何を数えるかを書きます",
          "say what is counted, as 'numerator: ...; denominator: ...'")),
  /** The population has a word that each reader weighs differently. */
  VAGUE_POPULATION(
      seen(SPECIFIC, DOUBTFUL, "F1-S-4"),
      MessageTemplate.of(
          "対象範囲の「{word}」では、誰と何を測るかが決まりません",
          "'{word}' in the scope does not settle whom and what to measure"),
      MessageTemplate.of(
          "名簿や台帳で数えられる範囲に書き換えます", "replace it by a scope that a list or a ledger settles")),
  /** A time whose definition does not say from when to when. */
  ENDS_NOT_NAMED(
      seen(SPECIFIC, DOUBTFUL, "F1-S-5"),
      MessageTemplate.of(
          "時間の定義に{missing}がありません", "the definition of the time does not name {missing}"),
      MessageTemplate.of(
          "「起点: …、終点: …」の形で、どの時刻からどの時刻までかを書きます",
          "say from which moment to which, as 'start: ...; end: ...'")),
  /** A number with a unit. */
  NUMBER_WITH_UNIT(
      seen(MEASURABLE, HOLDS, "F1-M-1"),
      MessageTemplate.of("単位が{unit}の数値（{scale}）です", "it is a number in {unit} ({scale} scale)"),
      MessageTemplate.of("不要", "nothing to do")),
  /** A grade stands for a judgement. */
  GRADE_NOT_NUMBER(
      seen(MEASURABLE, DOUBTFUL, "F1-M-2"),
      MessageTemplate.of(
          "段階は順序だけを表し、判断を数字に置き換えたものです", "a grade is an order only: a judgement put as a digit"),
      MessageTemplate.of(
          "件数・割合・時間で測れないか検討し、できなければ段階ごとの条件を書きます",
          "try a count, a share or a time; failing that, state the condition of each grade")),
  /** Yes or no stands for a name. */
  NAME_NOT_NUMBER(
      seen(MEASURABLE, DOUBTFUL, "F1-M-3"),
      MessageTemplate.of(
          "{unit}は名前を数字に置き換えたもの（{scale}）で、量ではありません",
          "{unit} is a name put as a digit ({scale} scale), no amount"),
      MessageTemplate.of(
          "有るものの件数や割合で測れないか検討します", "try to count how many there are, or their share")),
  /** Every measurement that was expected is there. */
  NO_GAP(
      seen(ATTAINABLE, HOLDS, "F1-A-1"),
      MessageTemplate.of(
          "予定した {expected} 件の測定がすべてあります", "all {expected} expected measurements are there"),
      MessageTemplate.of("費用が続けられる範囲か確かめます", "see whether the cost can be borne for good")),
  /** Some measurements are missing. */
  GAPS(
      seen(ATTAINABLE, DOUBTFUL, "F1-A-2"),
      MessageTemplate.of(
          "予定した {expected} 件のうち {absent} 件が欠けています",
          "{absent} of {expected} expected measurements are missing"),
      MessageTemplate.of(
          "欠けた理由を調べ、取得方法か頻度を見直します",
          "find out why, and review the method or how often it is measured")),
  /** Nothing was expected or measured so far. */
  NO_HISTORY(
      seen(ATTAINABLE, NO_EVIDENCE, "F1-A-3"),
      MessageTemplate.of("測定の実績がまだありません", "nothing was measured so far"),
      MessageTemplate.of("予算と技術の制約を見積もって答えます", "answer from the cost and the means it takes")),
  /** The cost of a year is within the budget. */
  COST_WITHIN_BUDGET(
      seen(ATTAINABLE, HOLDS, "F1-A-4"),
      MessageTemplate.of(
          "1 年の費用 {cost} は予算 {budget} に収まります",
          "a year costs {cost}, within the budget of {budget}"),
      MessageTemplate.of("不要", "nothing to do")),
  /** The cost of a year is above the budget. */
  COST_ABOVE_BUDGET(
      seen(ATTAINABLE, DOUBTFUL, "F1-A-5"),
      MessageTemplate.of(
          "1 年の費用 {cost} が予算 {budget} を超えます", "a year costs {cost}, above the budget of {budget}"),
      MessageTemplate.of("頻度を下げるか、方法を替えます", "measure less often, or by another method")),
  /** Nobody said what it costs. */
  COST_NOT_STATED(
      seen(ATTAINABLE, NO_EVIDENCE, "F1-A-6"),
      MessageTemplate.of("費用と予算が示されていません", "neither cost nor budget is stated"),
      MessageTemplate.of(
          "1 回の費用と 1 年の予算を見積もります",
          "estimate the cost of one measurement and the budget of a year")),
  /** People are asked or examined every month. */
  PEOPLE_EVERY_MONTH(
      seen(ATTAINABLE, DOUBTFUL, "F1-A-7"),
      MessageTemplate.of("{method}を毎月続けるには、毎回人手がかかります", "{method} takes people every month"),
      MessageTemplate.of(
          "間隔を延ばすか、記録やログで測ります", "lengthen the interval, or measure by records or logs")),
  /** No object was measured twice. */
  NOT_MEASURED_TWICE(
      seen(REPEATABLE, NO_EVIDENCE, "F1-R-1"),
      MessageTemplate.of(
          "同じ対象を別の人が測り直した記録がありません",
          "there is no record of a second person measuring the same object"),
      MessageTemplate.of(
          "1 つの期間を別の人に測り直してもらい、値を比べます",
          "let another person measure one interval again and compare")),
  /** Too few objects were measured twice. */
  TOO_FEW_PAIRS(
      seen(REPEATABLE, NO_EVIDENCE, "F1-R-2"),
      MessageTemplate.of(
          "測り直しは {pairs} 組（うち別の人 {others} 組）で、判断に必要な {needed} 組に足りません",
          "{pairs} objects were measured twice ({others} by somebody else); it takes {needed} to tell"),
      MessageTemplate.of("測り直しを増やします", "measure more of them again")),
  /** All second looks and all first found one value. */
  NO_VARIATION(
      seen(REPEATABLE, NO_EVIDENCE, "F1-R-3"),
      MessageTemplate.of(
          "測り直した {pairs} 組の値がすべて同じで、偶然の一致と区別できません",
          "all {pairs} pairs have one and the same value, which could be chance"),
      MessageTemplate.of("値の違う対象を選んで測り直します", "choose objects with different values")),
  /** Second looks agree with the first. */
  SECOND_LOOKS_AGREE(
      seen(REPEATABLE, HOLDS, "F1-R-4"),
      MessageTemplate.of(
          "測り直した {pairs} 組（うち別の人 {others} 組）の{statistic}は {value} で、目安の {least} 以上です",
          "the {statistic} of {pairs} pairs ({others} by somebody else) is {value}, at least {least}"),
      MessageTemplate.of("不要", "nothing to do")),
  /** Second looks do not agree with the first. */
  SECOND_LOOKS_DISAGREE(
      seen(REPEATABLE, DOUBTFUL, "F1-R-5"),
      MessageTemplate.of(
          "測り直した {pairs} 組（うち別の人 {others} 組）の{statistic}は {value} で、目安の {least} に届きません",
          "the {statistic} of {pairs} pairs ({others} by somebody else) is {value}, below {least}"),
      MessageTemplate.of(
          "定義と測り方の手順を具体的にし、測る人を揃えて教えます",
          "make definition and procedure more exact, and train those who measure")),
  /** The value was not always the same. */
  CHANGES(
      seen(TIME_DEPENDENT, HOLDS, "F1-T-1"),
      MessageTemplate.of(
          "{intervals} 期間に {least} から {greatest} まで変化しました",
          "over {intervals} intervals it went from {least} to {greatest}"),
      MessageTemplate.of("不要", "nothing to do")),
  /** The value was the same for four intervals or more. */
  DOES_NOT_CHANGE(
      seen(TIME_DEPENDENT, DOUBTFUL, "F1-T-2"),
      MessageTemplate.of(
          "{intervals} 期間とも {value} で、変化しません",
          "does not change: {value} in all of {intervals} intervals"),
      MessageTemplate.of(
          "状況の違いが表れる指標に替えるか、測り方を確かめます",
          "choose an indicator that shows differences, or check how it is measured")),
  /** There are too few values to tell. */
  TOO_FEW_INTERVALS(
      seen(TIME_DEPENDENT, NO_EVIDENCE, "F1-T-3"),
      MessageTemplate.of(
          "値のある期間が {intervals} で、変化するかはまだ分かりません",
          "with values of {intervals} intervals it cannot be told yet whether it changes"),
      MessageTemplate.of("{needed} 期間以上の値が揃ってから見直します", "look again with {needed} intervals"));

  private final Seen seen;
  private final RuleDefinition definition;

  SmartRule(Seen seen, MessageTemplate message, MessageTemplate mend) {
    this.seen = seen;
    RuleDefinition guidance =
        RuleDefinition.guidance(seen.id(), Strength.SHOULD, "4.2.1, table 4-1", message, mend);
    this.definition = seen.verdict() == DOUBTFUL ? guidance : guidance.withSeverity(Severity.INFO);
  }

  /** The property it is about. */
  public SmartProperty property() {
    return seen.property();
  }

  /** What it says of the property. */
  public SmartVerdict verdict() {
    return seen.verdict();
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  private static Seen seen(SmartProperty property, SmartVerdict verdict, String id) {
    return new Seen(property, verdict, id);
  }

  /** What is seen of which property, under the id of the rule. */
  private record Seen(SmartProperty property, SmartVerdict verdict, String id) {}
}
