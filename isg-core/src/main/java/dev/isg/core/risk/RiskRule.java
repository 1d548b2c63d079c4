package dev.isg.core.risk;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the risks of a policy. */
public enum RiskRule implements Rule {
  /** A risk departs from the nature of its category without a note. */
  NATURE_WITHOUT_NOTE(
      guidance(
              "ISG-R-101",
              Strength.FACT,
              "3.1.2 脚注19 / footnote 19",
              MessageTemplate.of(
                  "リスク「{id}」は「{nature}」で、「{category}」の通例と異なりますが、理由の記録がありません",
                  "risk '{id}' is a {nature}, other than usual for {category}, without a note on why"),
              MessageTemplate.of("natureNote に理由を書きます", "record why in natureNote"))
          .withSeverity(Severity.WARNING)),
  /** A risk of a decided policy threatens nothing that must be protected. */
  RISK_WITHOUT_CORE_VALUE(
      guidance(
          "ISG-R-102",
          Strength.MUST,
          "3.1.4 (2)",
          MessageTemplate.of(
              "リスク「{id}」がどの価値を脅かすかが示されていません",
              "risk '{id}' does not say which core value it threatens"),
          MessageTemplate.of("threatens に価値を挙げます", "name the values in threatens"))),
  /** An assessed level lies outside the matrix. */
  LEVEL_OUTSIDE_MATRIX(
      library(
          "ISG-R-103",
          "risks are graded on the company's own scales",
          MessageTemplate.of(
              "リスク「{id}」の{stage}水準（影響度 {impact}・発生可能性 {likelihood}）は表の外です",
              "the {stage} level of risk '{id}' (impact {impact}, likelihood {likelihood}) lies"
                  + " outside the matrix"),
          MessageTemplate.of("表の範囲の段階に直します", "use levels of the matrix"))),
  /** Controls would make a risk worse. */
  RESIDUAL_ABOVE_INHERENT(
      library(
              "ISG-R-104",
              "controls do not raise the level they start from",
              MessageTemplate.of(
                  "リスク「{id}」の残存水準が固有水準より重くなっています",
                  "the residual level of risk '{id}' is graver than the inherent one"),
              MessageTemplate.of("評価を確かめます", "check the assessment"))
          .withSeverity(Severity.WARNING)),
  /** A risk that law or society wants treated was ranked down. */
  OBLIGATION_RANKED_DOWN(
      guidance(
              "ISG-R-105",
              Strength.SHOULD,
              "付録4 / Appendix 4",
              MessageTemplate.of(
                  "リスク「{id}」への対応は法または社会的責任が求めるものですが、優先から外されています",
                  "law or social responsibility demands that risk '{id}' be treated, yet it was taken"
                      + " out of the priorities"),
              MessageTemplate.of(
                  "優先から外す判断を取り消すか、義務の有無を見直します",
                  "withdraw the override, or review whether the obligation holds"))
          .withSeverity(Severity.ERROR)),
  /** Only money was compared although nobody estimated it. */
  RISK_NOT_RANKED(
      guidance(
              "ISG-R-106",
              Strength.MUST,
              "3.1.4 (2)",
              MessageTemplate.of(
                  "リスク「{id}」は「{method}」に必要な情報がなく、優先順位が不明です",
                  "risk '{id}' has no place: what '{method}' needs is missing"),
              MessageTemplate.of(
                  "情報を補うか、経営陣が優先の有無を決めます", "add it, or let management decide on its priority"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  RiskRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
