package dev.isg.disclosure.prior;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** The ways in which it is known, or not, whether a risk was disclosed before it came true. */
public enum PriorRule implements Rule {
  /** It was disclosed before the day of the incident. */
  DISCLOSED_BEFORE(
      of(
          "ISG-F-131",
          Severity.INFO,
          "インシデント「{incident}」のリスクは、発生した {occurred} より前の {disclosed} に「{document}」で開示されていました",
          "the risk of incident '{incident}' was disclosed in '{document}' on {disclosed}, before it"
              + " occurred on {occurred}",
          "対応は要りません",
          "nothing to do")),
  /** It was disclosed on the day of the incident or later only. */
  DISCLOSED_TOO_LATE(
      of(
          "ISG-F-132",
          Severity.WARNING,
          "インシデント「{incident}」のリスクの開示は、最も早いものでも {disclosed} の「{document}」であり、発生（{occurred}）より前ではありません",
          "the risk of incident '{incident}' was first disclosed in '{document}' on {disclosed}, not"
              + " before it occurred ({occurred})",
          "他のリスクを事前に開示するかどうかを見直します",
          "review whether other risks should be disclosed beforehand")),
  /** No disclosure is linked to the risk. */
  NOT_LINKED(
      of(
          "ISG-F-133",
          Severity.WARNING,
          "インシデント「{incident}」のリスクに結び付けられた開示がなく、事前に開示していたかは不明です",
          "no disclosure is linked to the risk of incident '{incident}'; whether it was disclosed"
              + " before is unknown",
          "開示していれば、そのリスクか分野を結び付けます",
          "link the risk or its category to the disclosure, if there was one")),
  /** The day of the incident is not known. */
  DAY_UNKNOWN(
      of(
          "ISG-F-134",
          Severity.WARNING,
          "インシデント「{incident}」の発生日が分からず、{disclosed} の「{document}」が事前の開示だったかは不明です",
          "nobody knows when incident '{incident}' occurred, so whether '{document}' of {disclosed}"
              + " came before is unknown",
          "発生した日時が分かれば occurredAt に書きます",
          "write occurredAt once it is known")),
  /** The incident is tied to no risk. */
  NO_RISK(
      of(
          "ISG-F-135",
          Severity.WARNING,
          "インシデント「{incident}」がどのリスクの現れか示されておらず、事前に開示していたかは不明です",
          "incident '{incident}' names no risk; whether it was disclosed before is unknown",
          "インシデントに risk か category を書きます",
          "name risk or category in the incident"));

  private final RuleDefinition definition;

  PriorRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }

  private static RuleDefinition of(
      String id, Severity severity, String ja, String en, String mendJa, String mendEn) {
    return guidance(
            id,
            Strength.SHOULD,
            "2.5",
            MessageTemplate.of(ja, en),
            MessageTemplate.of(mendJa, mendEn))
        .withSeverity(severity);
  }
}
