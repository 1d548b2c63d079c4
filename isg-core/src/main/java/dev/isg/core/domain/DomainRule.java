package dev.isg.core.domain;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of domains and of what their heads make of the policy. */
public enum DomainRule implements Rule {
  /** Something a domain consists of is missing. */
  DOMAIN_INCOMPLETE(
      guidance(
              "ISG-R-401",
              Strength.FACT,
              "3.1.4",
              MessageTemplate.of("分野「{id}」に{missing}がありません", "domain '{id}' has no {missing}"),
              MessageTemplate.of("補います", "add it"))
          .withSeverity(Severity.WARNING)),
  /** The head has not interpreted the version in force. */
  VERSION_NOT_INTERPRETED(
      guidance(
              "ISG-R-402",
              Strength.FACT,
              "3, 3.1.4",
              MessageTemplate.of(
                  "分野「{id}」は施行中の「{policy}」をまだ解釈していません（解釈済み: {known}）",
                  "domain '{id}' has not interpreted '{policy}', which is in force (interpreted:"
                      + " {known})"),
              MessageTemplate.of(
                  "分野の最高責任者が interpretations に目的・目標などを加えます",
                  "let its head add objectives, targets and the rest to interpretations"))
          .withSeverity(Severity.WARNING)),
  /** What the CISO has to set is not all set. */
  INTERPRETATION_INCOMPLETE(
      guidance(
          "ISG-R-403",
          Strength.MUST,
          "1.4.2(1)",
          MessageTemplate.of(
              "分野「{id}」による「{policy}」の解釈に{missing}がありません",
              "what domain '{id}' made of '{policy}' lacks {missing}"),
          MessageTemplate.of(
              "目的・目標・体制・経営資源の 4 つをすべて記録します",
              "record all four: objectives, targets, organisation, resources"))),
  /** A version that does not exist was interpreted. */
  INTERPRETS_UNKNOWN_VERSION(
      library(
          "ISG-R-404",
          "what is interpreted must exist",
          MessageTemplate.of(
              "分野「{id}」が解釈した「{policy}」という版はありません",
              "there is no version '{policy}', which domain '{id}' interpreted"),
          MessageTemplate.of("policy と version を直します", "correct policy and version"))),
  /** A draft was interpreted. */
  INTERPRETS_DRAFT(
      guidance(
          "ISG-R-405",
          Strength.FACT,
          "3",
          MessageTemplate.of(
              "分野「{id}」が、経営陣の決定前の草案「{policy}」を解釈しています",
              "domain '{id}' interprets '{policy}', a draft management has not decided"),
          MessageTemplate.of("方針の決定を待って解釈します", "interpret it once management has decided"))),
  /** Someone other than the head interpreted. */
  NOT_INTERPRETED_BY_HEAD(
      guidance(
          "ISG-R-406",
          Strength.FACT,
          "3.1.4",
          MessageTemplate.of(
              "「{policy}」を解釈した「{by}」は分野「{id}」の最高責任者（{head}）ではありません",
              "'{by}', who interpreted '{policy}', is not the head of domain '{id}' ({head})"),
          MessageTemplate.of(
              "最高責任者が解釈するか、head を直します", "let the head interpret it, or correct head"))),
  /** The head of information security is not the CISO. */
  HEAD_IS_NOT_CISO(
      guidance(
              "ISG-R-407",
              Strength.FACT,
              "1.4.2(1), 3.1.4",
              MessageTemplate.of(
                  "情報セキュリティ分野「{id}」の最高責任者「{head}」は CISO に任命されていません",
                  "'{head}', head of the information security domain '{id}', is not appointed CISO"),
              MessageTemplate.of(
                  "CISO を head にするか、任命を加えます", "name the CISO as head, or add the appointment"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  DomainRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
