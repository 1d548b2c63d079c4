package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * Why a condition on occurrences, check sheets, tasks or statements is met, not met, or unknown.
 *
 * @source METI 2009, 5.2(1); conditions other than values, check sheets and statements are a design
 *     of this library
 */
public enum FactRule implements EvaluationRule {
  /** Nothing happened. */
  NONE_OCCURRED(
      says(
          "ISG-E-866",
          Strength.DERIVED,
          "nothing may be asked not to happen",
          "「{kind}」は{first}から{last}までに一度も起きていません。",
          "\"{kind}\" never occurred from {first} to {last}.")),
  /** It happened. */
  OCCURRED(
      objects(
          "ISG-E-867",
          Strength.DERIVED,
          "nothing may be asked not to happen",
          "「{kind}」は{first}から{last}までに {count} 回起きました（{arithmetic}）。",
          "\"{kind}\" occurred from {first} to {last}, times in all: {count} " + "({arithmetic}).",
          "原因を分析し、再発を防ぎます。",
          "Analyse the cause and prevent it from happening again.")),
  /** Nobody counted in some period. */
  OCCURRENCE_UNKNOWN(
      asks(
          "ISG-E-868",
          Strength.DERIVED,
          "what nobody counted is not known to be none",
          "「{kind}」が起きなかったとは言えません。{open}の件数が記録されていません。",
          "That \"{kind}\" did not occur cannot be said: nobody recorded a count " + "for {open}.",
          "起きなかった場合も 0 件と記録します。",
          "Record the count, also where it is 0.")),
  /** The sheet passes. */
  SHEET_PASSED(
      says(
          "ISG-E-869",
          Strength.OPEN,
          "5.2(1)",
          "確認表「{sheet}」は{period}に合格です（{arithmetic}、必要な割合 {asked}）。",
          "The check sheet \"{sheet}\" passes in {period}: {arithmetic}, where "
              + "{asked} is required.")),
  /** The sheet fails. */
  SHEET_FAILED(
      objects(
          "ISG-E-870",
          Strength.OPEN,
          "5.2(1)",
          "確認表「{sheet}」は{period}に不合格です（{arithmetic}、必要な割合 {asked}）。",
          "The check sheet \"{sheet}\" fails in {period}: {arithmetic}, where "
              + "{asked} is required.",
          "合格しなかった項目に対応します。",
          "Deal with the items that did not pass.")),
  /** It hangs on items nobody answered. */
  SHEET_INCOMPLETE(
      asks(
          "ISG-E-871",
          Strength.DERIVED,
          "what nobody answered is unknown",
          "確認表「{sheet}」が{period}に合格かは、回答のない項目によります（{arithmetic}、必要な割合 {asked}）。",
          "Whether the check sheet \"{sheet}\" passes in {period} hangs on items "
              + "nobody answered: {arithmetic}, where {asked} is required.",
          "残りの項目に回答します。",
          "Answer the remaining items.")),
  /** Nobody filled the sheet in. */
  SHEET_UNKNOWN(
      asks(
          "ISG-E-872",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "確認表「{sheet}」は{period}に記入された項目がなく、合格か分かりません。",
          "Whether the check sheet \"{sheet}\" passes in {period} is unknown: no "
              + "item of it was looked at.",
          "確認表に記入します。",
          "Fill it in.")),
  /** It was done in time. */
  DONE_IN_TIME(
      says(
          "ISG-E-873",
          Strength.DERIVED,
          "a task may be asked for by a day",
          "「{task}」は期限の{due}までに、{day}に済みました。",
          "\"{task}\" was done on {day}, in time: it was due on {due}.")),
  /** It was done too late. */
  DONE_LATE(
      objects(
          "ISG-E-874",
          Strength.DERIVED,
          "a task may be asked for by a day",
          "「{task}」が済んだのは{day}で、期限の{due}から {days} 日遅れました。",
          "\"{task}\" was done on {day}, after {due} by this many days: {days}.",
          "遅れた原因を分析します。",
          "Analyse why it was late.")),
  /** It was not done in time. */
  NOT_DONE(
      objects(
          "ISG-E-875",
          Strength.DERIVED,
          "a task may be asked for by a day",
          "「{task}」は期限の{due}までに済んでいません（{day}に確認）。",
          "\"{task}\" was not done by {due}; this was confirmed on {day}.",
          "直ちに行うか、期限を見直します。",
          "Do it at once, or reconsider the date.")),
  /** There is still time. */
  NOT_DUE(
      asks(
          "ISG-E-876",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "「{task}」は{day}の時点でまだ済んでいませんが、期限の{due}は過ぎていません。",
          "Whether \"{task}\" is done in time is open: on {day} it was not, and it "
              + "is due on {due}.",
          "期限までに行います。",
          "Do it in time.")),
  /** Nobody recorded whether it is done. */
  TASK_UNKNOWN(
      asks(
          "ISG-E-877",
          Strength.DERIVED,
          "unknown is a value, never zero and never met",
          "「{task}」が期限の{due}までに済んだか、記録がありません。",
          "Whether \"{task}\" was done by {due} is unknown: nobody recorded it.",
          "済んだ日か、まだ済んでいないことを記録します。",
          "Record the day it was done, or that it is not.")),
  /** Somebody said that it holds. */
  STATED_SO(
      says(
          "ISG-E-878",
          Strength.OPEN,
          "5.2(1)",
          "{day}に{person}が、次のとおりであると述べました：{text}",
          "On {day} {person} said that this holds: {text}.")),
  /** Somebody said that it does not hold. */
  STATED_NOT_SO(
      objects(
          "ISG-E-879",
          Strength.OPEN,
          "5.2(1)",
          "{day}に{person}が、次のとおりではないと述べました：{text}",
          "On {day} {person} said that this does not hold: {text}.",
          "原因を分析します。",
          "Analyse the cause.")),
  /** Nobody said. */
  NOT_STATED(
      asks(
          "ISG-E-880",
          Strength.OPEN,
          "5.2(1)",
          "次のとおりであるかを、まだ誰も述べていません：{text}",
          "Nobody has said yet whether this holds: {text}.",
          "人が判断して述べます。",
          "Let a person judge and say."));

  private final RuleDefinition definition;

  FactRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
