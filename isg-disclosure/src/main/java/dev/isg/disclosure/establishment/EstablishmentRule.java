package dev.isg.disclosure.establishment;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** The ways in which a part of a mechanism is in place, missing or unknown. */
public enum EstablishmentRule implements Rule {
  /** Management decided the policy in force. */
  POLICY_DECIDED(
      shown(
          "ISG-F-141",
          "方針「{policy}」は、経営陣の決定 {decision} によります",
          "policy {policy} rests on management's decision {decision}")),
  /** No decision on the policy in force is on record. */
  DECISION_NOT_RECORDED(
      lacking(
          "ISG-F-142",
          "方針「{policy}」を経営陣が決めた記録がありません",
          "there is no record that management decided policy {policy}",
          "決定を記録し、adoption で示します",
          "record the decision and name it in adoption")),
  /** The decision on the policy was not management's, or did not adopt it. */
  DECISION_IMPROPER(
      lacking(
          "ISG-F-143",
          "方針「{policy}」についての決定 {decision} は、経営陣による採択ではありません",
          "decision {decision} on policy {policy} is no adoption by management",
          "経営陣が改めて決定します",
          "let management decide")),
  /** No policy is in force. */
  NO_POLICY(
      lacking(
          "ISG-F-144",
          "施行中のリスク管理方針がありません",
          "no risk management policy is in force",
          "経営陣が方針を決めます",
          "let management decide one")),
  /** Every indicator of the targets has measurements. */
  MONITORED(
      shown(
          "ISG-F-145",
          "目標の指標 {all} 件すべてに測定値があります",
          "all indicators of targets ({all}) have measurements")),
  /** Some indicators have no measurement. */
  PARTLY_MEASURED(
      lacking(
          "ISG-F-146",
          "目標の指標 {all} 件のうち、測定値があるのは {measured} 件です",
          "of the indicators of targets ({all}) only {measured} have measurements",
          "測定するか、測定の記録を取り込みます",
          "measure them, or import what was measured")),
  /** No target is tied to an indicator. */
  NO_INDICATOR(
      lacking(
          "ISG-F-147",
          "目標に指標が 1 つも結び付いていません",
          "no target is tied to an indicator",
          "目標に指標を定めます",
          "give the targets indicators")),
  /** Something was published to an audience outside. */
  DISCLOSED(
      shown(
          "ISG-F-148",
          "{count} 件を公表しています（対象: {audiences}）",
          "published so far: {count} (to {audiences})")),
  /** What there is to tell is not published. */
  NOT_PUBLISHED(
      lacking(
          "ISG-F-149",
          "報告書はありますが、{day} までに社外へ公表されたものがありません",
          "there are reports, but by {day} none is published to anybody outside",
          "承認して公表します",
          "approve and publish one")),
  /** No disclosure is on record. */
  NO_DISCLOSURE_KNOWN(
      lacking(
          "ISG-F-150",
          "開示の記録がありません",
          "no disclosure is on record",
          "開示していれば、その報告書を渡します",
          "hand in the report, if there is one")),
  /** Stakeholders have a way to judge the company. */
  OPEN_TO_EVALUATION(
      shown(
          "ISG-F-151",
          "利害関係者の評価を受け止める場があります（{groups}）。これまでに寄せられたのは {count} 件です",
          "stakeholders have a way to evaluate ({groups}); feedback so far: {count}")),
  /** What was arranged is not in place on the day. */
  ARRANGEMENT_NOT_IN_PLACE(
      lacking(
          "ISG-F-152",
          "利害関係者の評価を受け止める場は、{day} には設けられていません",
          "what was arranged for stakeholders to evaluate is not in place on {day}",
          "続けるか、別の場を設けます",
          "continue it, or arrange another")),
  /** Nothing is recorded on how stakeholders may judge. */
  NO_ARRANGEMENT_KNOWN(
      lacking(
          "ISG-F-153",
          "利害関係者の評価をどう受け止めるかの記録がありません",
          "how stakeholders may evaluate is not on record",
          "窓口や対話の場を arrangements に記録します",
          "record desks and meetings in arrangements")),
  /** A group management has to report to is reached by no published report. */
  GROUP_NOT_REPORTED_TO(
      guidance(
          "ISG-F-161",
          Strength.MUST,
          "1.4.2(5)",
          MessageTemplate.of(
              "{group}に向けて {day} までに公表された報告がありません", "by {day} no report is published to {group}"),
          MessageTemplate.of(
              "経営陣の承認を得て報告するか、他の方法での報告を記録します",
              "report to them with management's approval, or record how it is done otherwise")));

  private final RuleDefinition definition;

  EstablishmentRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  private static RuleDefinition shown(String id, String ja, String en) {
    return of(id, Severity.INFO, ja, en, "対応は要りません", "nothing to do");
  }

  private static RuleDefinition lacking(
      String id, String ja, String en, String mendJa, String mendEn) {
    return of(id, Severity.WARNING, ja, en, mendJa, mendEn);
  }

  private static RuleDefinition of(
      String id, Severity severity, String ja, String en, String mendJa, String mendEn) {
    return guidance(
            id,
            Strength.FACT,
            "1.1",
            MessageTemplate.of(ja, en),
            MessageTemplate.of(mendJa, mendEn))
        .withSeverity(severity);
  }
}
