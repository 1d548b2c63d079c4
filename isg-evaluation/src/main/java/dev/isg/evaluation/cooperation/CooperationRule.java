package dev.isg.evaluation.cooperation;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What must hold of what auditors learn from others.
 *
 * @source METI 2009, 6.1 and 6.2
 */
public enum CooperationRule implements Rule {
  /** In a stretch of the period directors were asked for no report. */
  NOT_ASKED(
      guidance(
          "ISG-E-763",
          Strength.MUST,
          "6.1",
          MessageTemplate.of(
              "{span}に、取締役へ報告を求めた記録がありません",
              "from {span} no report was asked of the directors on record"),
          MessageTemplate.of(
              "内部統制システムの構築・運用状況の報告を定期的に求めます",
              "ask them periodically for a report on how internal control is built and run"))),
  /** A report did not come in time. */
  ANSWER_OVERDUE(
      library(
              "ISG-E-764",
              "what was asked for is followed to the answer",
              MessageTemplate.of(
                  "{source}に求めた報告「{id}」が期限の{due}までにありません",
                  "report '{id}', asked of {source}, did not come by {due}"),
              MessageTemplate.of("報告を催促します", "remind them"))
          .withSeverity(Severity.WARNING)),
  /** A report is dated before it was asked for. */
  ANSWER_BEFORE_REQUEST(
      library(
          "ISG-E-765",
          "an answer follows its request",
          MessageTemplate.of(
              "報告「{id}」の日（{on}）が、求めた日（{asked}）より前です",
              "report '{id}' is dated {on}, before it was asked for on {asked}"),
          MessageTemplate.of("日付を直します", "correct the days"))),
  /** Someone asked who does not oversee. */
  ASKED_BY_NO_OVERSEER(
      guidance(
          "ISG-E-766",
          Strength.MUST,
          "6.1",
          MessageTemplate.of(
              "報告「{id}」を求めた{person}は、{on}に監督する立場にありませんでした",
              "report '{id}' was asked for by {person}, who did not oversee on {on}"),
          MessageTemplate.of("監督する人が求めます", "let someone who oversees ask for it"))),
  /** Someone was asked as a director who was none. */
  NOT_A_DIRECTOR(
      library(
              "ISG-E-767",
              "a report of directors comes from management",
              MessageTemplate.of(
                  "報告「{id}」を取締役として求められた{person}は、{on}に経営陣ではありませんでした",
                  "report '{id}' was asked of {person} as a director, who was no part of management on {on}"),
              MessageTemplate.of("経営陣に報告を求めます", "ask someone who is"))
          .withSeverity(Severity.WARNING)),
  /** Nothing came from internal audit, or from the accounting auditor. */
  INPUT_NOT_USED(
      guidance(
          "ISG-E-768",
          Strength.MAY,
          "6.1",
          MessageTemplate.of(
              "{period}に、{source}から得た情報の記録がありません",
              "nothing is on record from {source} for {period}"),
          MessageTemplate.of(
              "連携できる場合は、その内容を記録します", "where there is such cooperation, record what it brought"))),
  /** A finding of internal audit comes from someone else. */
  FINDER_NO_INTERNAL_AUDITOR(
      library(
              "ISG-E-769",
              "a finding of internal audit comes from internal audit",
              MessageTemplate.of(
                  "内部監査の発見事項「{id}」を記録した{person}は、{on}に内部監査人ではありませんでした",
                  "internal finding '{id}' comes from {person}, who was no internal auditor on {on}"),
              MessageTemplate.of("記録した人を確かめます", "ask who found it"))
          .withSeverity(Severity.WARNING)),
  /** A finding bears on no point. */
  FINDING_NOT_LINKED(
      guidance(
          "ISG-E-770",
          Strength.MAY,
          "6.2",
          MessageTemplate.of(
              "内部監査の発見事項「{id}」が、どの確認点にも結び付いていません", "internal finding '{id}' is linked to no point"),
          MessageTemplate.of("points に関わる確認点を書きます", "name the points it bears on"))),
  /** A point was answered without a word on a finding that bears on it. */
  FINDING_NOT_WEIGHED(
      guidance(
          "ISG-E-771",
          Strength.MAY,
          "6.2",
          MessageTemplate.of(
              "確認点「{point}」の回答は、内部監査の発見事項「{id}」に触れていません",
              "the answer to point '{point}' does not mention internal finding '{id}'"),
          MessageTemplate.of(
              "考慮したなら、回答の internalFindings に加えます",
              "if it was weighed, name it in the answer's internalFindings")));

  private final RuleDefinition definition;

  CooperationRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
