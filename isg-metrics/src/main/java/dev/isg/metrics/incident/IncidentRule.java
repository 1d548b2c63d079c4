package dev.isg.metrics.incident;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the incidents on record. */
public enum IncidentRule implements Rule {
  /** Nobody has decided whether an incident is explained. */
  NO_EXPLANATION_DECIDED(
      guidance(
          "ISG-F-101",
          Strength.MUST,
          "2.5",
          MessageTemplate.of(
              "インシデント「{incident}」（{title}）を説明するかどうかが、{observed} に気付いてから {days} 日間決まっていません（{asOf} 現在）",
              "whether incident '{incident}' ({title}) is explained has been open for {days} days,"
                  + " since it was seen on {observed} (as of {asOf})"),
          MessageTemplate.of(
              "説明するかどうかを決め、explanations に理由と決めた人を記録します",
              "decide whether to explain it, and record who did and why in explanations"))),
  /** It was decided to explain an incident, and that has not been done. */
  EXPLANATION_DUE(
      guidance(
              "ISG-F-102",
              Strength.MUST,
              "2.5",
              MessageTemplate.of(
                  "インシデント「{incident}」（{title}）は説明すると {decided} に決まり、{days} 日たっても説明の記録がありません（{asOf}"
                      + " 現在）",
                  "incident '{incident}' ({title}) was to be explained, as decided on {decided}, and"
                      + " after {days} days no explanation is on record (as of {asOf})"),
              MessageTemplate.of(
                  "説明し、EXPLAINED として記録します", "explain it, and record that as EXPLAINED"))
          .withSeverity(Severity.WARNING)),
  /** An incident was seen before it began. */
  SEEN_BEFORE_IT_OCCURRED(
      library(
          "ISG-F-103",
          "nobody sees what has not happened",
          MessageTemplate.of(
              "インシデント「{incident}」の observedAt が occurredAt より前です",
              "observedAt of incident '{incident}' lies before occurredAt"),
          MessageTemplate.of("時刻を直します", "correct the times"))),
  /** Someone was told of an incident before anybody saw it. */
  TOLD_BEFORE_IT_WAS_SEEN(
      library(
          "ISG-F-104",
          "nobody tells what nobody has seen",
          MessageTemplate.of(
              "インシデント「{incident}」の通知が observedAt より前です",
              "a notification of incident '{incident}' lies before observedAt"),
          MessageTemplate.of("時刻を直します", "correct the times"))),
  /** An incident is tied to no risk. */
  NO_RISK_NAMED(
      guidance(
          "ISG-F-105",
          Strength.SHOULD,
          "2.5",
          MessageTemplate.of(
              "インシデント「{incident}」がどのリスクの現れか示されていません。事前に開示していたかも不明のままです",
              "incident '{incident}' does not say which risk came true; nor is it known whether"
                  + " that risk was disclosed before"),
          MessageTemplate.of("risk か category を書きます", "name risk or category")));

  private final RuleDefinition definition;

  IncidentRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
