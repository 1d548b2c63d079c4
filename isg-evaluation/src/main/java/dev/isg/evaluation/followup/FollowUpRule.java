package dev.isg.evaluation.followup;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What must hold of requests for improvement, from the day they are raised to their end.
 *
 * @source METI 2009, 1.4.2(4); the states are a design of this library
 */
public enum FollowUpRule implements Rule {
  /** Nobody raised it. */
  NO_HISTORY(
      guidance(
          "ISG-E-751",
          Strength.MUST,
          "1.4.2(4)",
          MessageTemplate.of(
              "改善要請「{id}」の経過が記録されていません", "nothing is recorded of what became of request '{id}'"),
          MessageTemplate.of(
              "steps に要請から順に記録します", "record its steps, from the day it was raised"))),
  /** A state cannot follow the one before. */
  STEP_NOT_POSSIBLE(
      library(
          "ISG-E-752",
          "a request is answered before it is closed, and ends once",
          MessageTemplate.of(
              "改善要請「{id}」は「{before}」から「{state}」には進めません",
              "request '{id}' cannot go from '{before}' to '{state}'"),
          MessageTemplate.of("順序を直すか、新しい要請とします", "correct the order, or raise a new request"))),
  /** A step is dated before an earlier one. */
  DAYS_BACKWARDS(
      library(
          "ISG-E-753",
          "steps are recorded oldest first",
          MessageTemplate.of(
              "改善要請「{id}」の「{state}」の日（{on}）が、前の段階の日（{before}）より前です",
              "request '{id}' became {state} on {on}, before the step that comes first, on {before}"),
          MessageTemplate.of("日付を直します", "correct the days"))),
  /** Someone who does not oversee raised, closed or withdrew it. */
  NOT_FOR_THE_OVERSEEN(
      guidance(
          "ISG-E-754",
          Strength.MUST,
          "1.4.2(4)",
          MessageTemplate.of(
              "改善要請「{id}」を「{state}」とした{person}は、{on}に監督する立場にありませんでした",
              "request '{id}' was {state} by {person}, who did not oversee on {on}"),
          MessageTemplate.of("監督する人が確かめて記録します", "let someone who oversees confirm and record it"))),
  /** It was closed and nothing shows that it was done. */
  CLOSED_WITHOUT_EVIDENCE(
      guidance(
          "ISG-E-755",
          Strength.MUST,
          "1.4.2(4)",
          MessageTemplate.of(
              "改善要請「{id}」は完了とされていますが、それを示すものがありません",
              "request '{id}' is closed, but nothing shows that it was done"),
          MessageTemplate.of("evidence に確かめたものを記録します", "name in evidence what was looked at"))),
  /** It has no last day. */
  NO_LAST_DAY(
      library(
              "ISG-E-756",
              "without a last day nobody sees that it is late",
              MessageTemplate.of(
                  "改善要請「{id}」に期限がなく、遅れているかどうかが分かりません",
                  "request '{id}' has no last day, so nobody can tell whether it is late"),
              MessageTemplate.of("due に期限を定めます", "set one in due"))
          .withSeverity(Severity.WARNING)),
  /** It was not answered in time. */
  RESPONSE_OVERDUE(
      guidance(
          "ISG-E-757",
          Strength.MUST,
          "1.4.2(4)",
          MessageTemplate.of(
              "改善要請「{id}」への回答が期限の{due}を {days}過ぎています",
              "the answer to request '{id}' was due on {due}, {days} ago"),
          MessageTemplate.of("{addressee}に回答を求めます", "ask {addressee} to answer"))),
  /** It was not closed in time. */
  OVERDUE(
      guidance(
          "ISG-E-758",
          Strength.MUST,
          "1.4.2(4)",
          MessageTemplate.of(
              "改善要請「{id}」（{state}）が期限の{due}を {days}過ぎても終わっていません",
              "request '{id}' ({state}) was due on {due}, {days} ago, and has not ended"),
          MessageTemplate.of("{addressee}に状況を確かめます", "ask {addressee} how far it is"))),
  /** It is not said who has to act. */
  NO_ADDRESSEE(
      library(
              "ISG-E-759",
              "a request that is addressed to nobody is answered by nobody",
              MessageTemplate.of(
                  "改善要請「{id}」に対応する人が定まっていません", "it is not said who has to act on request '{id}'"),
              MessageTemplate.of("addressee に対応する人を書きます", "name someone in addressee"))
          .withSeverity(Severity.WARNING)),
  /** A point was found wanting and nothing was demanded. */
  ANSWER_WITHOUT_REQUEST(
      guidance(
          "ISG-E-760",
          Strength.MUST,
          "1.4.2(4)",
          MessageTemplate.of(
              "確認点「{point}」は「{answer}」ですが、改善要請がありません",
              "point '{point}' was answered '{answer}', and no improvement was demanded"),
          MessageTemplate.of(
              "improvementRequests に要請を加えます", "add a request to improvementRequests")));

  private final RuleDefinition definition;

  FollowUpRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
