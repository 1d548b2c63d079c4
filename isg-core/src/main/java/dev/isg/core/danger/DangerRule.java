package dev.isg.core.danger;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold so that management manages risk itself. */
public enum DangerRule implements Rule {
  /** A role that is not management's accepted a risk. */
  ACCEPTED_BELOW_MANAGEMENT(
      guidance(
          "ISG-R-171",
          Strength.MUST,
          "2.1",
          MessageTemplate.of(
              "決定「{id}」（{subject}）で、経営陣でない「{person}」（{role}）がリスクを受容しています",
              "decision '{id}' ({subject}): '{person}', acting as {role} and not as management,"
                  + " accepted risk"),
          MessageTemplate.of(
              "経営陣が判断し、新しい決定として記録します",
              "let management judge it, and record that as a new decision"))),
  /** The person who accepted a risk was not in office. */
  ACCEPTED_OUT_OF_OFFICE(
      guidance(
          "ISG-R-172",
          Strength.MUST,
          "2.1",
          MessageTemplate.of(
              "決定「{id}」（{subject}）でリスクを受容した「{person}」は、{on} に「{role}」ではありません",
              "decision '{id}' ({subject}): '{person}', who accepted risk, was not {role} on {on}"),
          MessageTemplate.of(
              "任命の記録を補うか、在任の経営陣が判断し直します",
              "complete the appointments, or let those in office judge it anew"))),
  /** Who accepted a risk is not on record. */
  ACCEPTANCE_NOT_ON_RECORD(
      guidance(
              "ISG-R-173",
              Strength.MUST,
              "2.1",
              MessageTemplate.of(
                  "「{subject}」のリスクを誰が受容したかの決定が {day} までに記録されていません",
                  "by {day} no decision on record tells who accepted the risk in '{subject}'"),
              MessageTemplate.of("経営陣の決定を記録します", "record management's decision"))
          .withSeverity(Severity.WARNING)),
  /** Management received no report on a period that ended. */
  REPORT_NOT_RECEIVED(
      guidance(
          "ISG-R-174",
          Strength.MUST,
          "2.1",
          MessageTemplate.of(
              "{period} の報告を経営陣が {day} までに受領していません（{why}）",
              "by {day} management has not received the report on {period} ({why})"),
          MessageTemplate.of(
              "報告し、受領を receipt に記録します", "report it, and record in receipt who received it"))),
  /** How management is kept informed is not laid down. */
  REPORTING_NOT_LAID_DOWN(
      guidance(
              "ISG-R-175",
              Strength.MUST,
              "2.1",
              MessageTemplate.of(
                  "経営陣への報告の間隔が定められておらず、報告が届いているか分かりません",
                  "how often management gets a report is not laid down, so whether it does is unknown"),
              MessageTemplate.of(
                  "reporting に interval と from を書きます", "state interval and from in reporting"))
          .withSeverity(Severity.WARNING)),
  /** An item of a report carries no message. */
  ITEM_WITHOUT_MESSAGE(
      guidance(
              "ISG-R-176",
              Strength.FACT,
              "3.2.1",
              MessageTemplate.of(
                  "{period} の報告の項目「{fact}」に、経営陣に分かる言葉での意味が書かれていません",
                  "in the report on {period}, the item '{fact}' does not say in plain language what"
                      + " it means"),
              MessageTemplate.of("message に意味を書きます", "state the meaning in message"))
          .withSeverity(Severity.WARNING)),
  /** The CISO has not interpreted an element of the policy. */
  ELEMENT_NOT_INTERPRETED(
      guidance(
              "ISG-R-177",
              Strength.FACT,
              "3.2.1",
              MessageTemplate.of(
                  "「{policy}」の「{element}」を CISO が {day} までに解釈していません",
                  "by {day} the CISO has not interpreted '{element}' of '{policy}'"),
              MessageTemplate.of(
                  "CISO が情報セキュリティ分野の interpretations に、これを受ける目的を挙げます",
                  "let the CISO name an objective that serves it in interpretations of the"
                      + " information security domain"))
          .withSeverity(Severity.WARNING)),
  /** There is nothing on record to look at. */
  NOTHING_ON_RECORD(
      guidance(
              "ISG-R-178",
              Strength.FACT,
              "2.1, 3.2.1",
              MessageTemplate.of(
                  "{day} の時点で{what}が記録されておらず、判断できません",
                  "as of {day} there is no record of {what}, so nothing can be told"),
              MessageTemplate.of("記録に漏れがあれば補います", "complete the records if something was left out"))
          .withSeverity(Severity.INFO));

  private final RuleDefinition definition;

  DangerRule(RuleDefinition definition) {
    this.definition = definition;
  }

  /** Whether it tells of a gap in the records, by which nothing is shown yet. */
  public boolean gapInTheRecords() {
    return this == ACCEPTANCE_NOT_ON_RECORD
        || this == REPORTING_NOT_LAID_DOWN
        || this == NOTHING_ON_RECORD;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
