package dev.isg.core.treatment;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of treatments. */
public enum TreatmentRule implements Rule {
  /** A risk is kept without a word on why. */
  RETENTION_NOT_DISTINGUISHED(
      guidance(
          "ISG-R-201",
          Strength.FACT,
          "付録4 / Appendix 4",
          MessageTemplate.of(
              "対応「{id}」はリスクを保有しますが、選択か止むを得ずかの区別がありません",
              "treatment '{id}' retains the risk and does not say whether by choice or unavoidably"),
          MessageTemplate.of(
              "retention に BY_CHOICE か UNAVOIDABLE を書きます",
              "set retention to BY_CHOICE or UNAVOIDABLE"))),
  /** An activity is avoided without a word on what that brings. */
  AVOIDANCE_WITHOUT_SIDE_EFFECTS(
      guidance(
          "ISG-R-202",
          Strength.FACT,
          "付録4 / Appendix 4",
          MessageTemplate.of(
              "{kind}「{id}」はリスクを回避しますが、生じる別のリスクや失う機会の記録がありません",
              "{kind} '{id}' avoids the risk and records neither the risks this raises nor the"
                  + " opportunity it loses"),
          MessageTemplate.of(
              "回避の対応の sideEffects に書きます", "record them in sideEffects of the avoiding treatment"))),
  /** A shared risk has nobody here who leads when it happens. */
  SHARED_WITHOUT_CRISIS_OWNER(
      guidance(
              "ISG-R-203",
              Strength.FACT,
              "3.4.2",
              MessageTemplate.of(
                  "{kind}「{id}」はリスクを他者と共有しますが、危機時の自社の責任者がいません",
                  "{kind} '{id}' shares the risk, and nobody here leads when it happens there"),
              MessageTemplate.of(
                  "監督責任は残るため、crisisOwner に責任者を書きます",
                  "supervision stays with us: name the person in crisisOwner"))
          .withSeverity(Severity.WARNING)),
  /** Cost was a ground to turn down what law or society demands. */
  REJECTED_FOR_COST_DESPITE_OBLIGATION(
      guidance(
              "ISG-R-204",
              Strength.SHOULD,
              "付録4 / Appendix 4",
              MessageTemplate.of(
                  "対応「{id}」は費用を理由に不採用ですが、リスク「{risk}」への対応は法または社会的責任が求めるものです",
                  "treatment '{id}' was turned down for cost, yet law or social responsibility demands"
                      + " that risk '{risk}' be treated"),
              MessageTemplate.of(
                  "費用対効果より義務が先に立ちます。採用するか、費用以外の理由を示します",
                  "duty comes before cost and benefit: choose it, or give a ground other than cost"))
          .withSeverity(Severity.ERROR)),
  /** It was turned down without a word on why. */
  REJECTED_WITHOUT_GROUND(
      library(
          "ISG-R-205",
          "a rejection is judged by its ground",
          MessageTemplate.of(
              "対応「{id}」の不採用の理由がありません", "treatment '{id}' was turned down without a ground"),
          MessageTemplate.of("rejectedFor に理由を書きます", "give the ground in rejectedFor"))),
  /** It was closed although not sound on every axis. */
  CLOSED_WITHOUT_BOTH_AXES(
      guidance(
          "ISG-R-206",
          Strength.MUST,
          "はじめに / preface",
          MessageTemplate.of(
              "対応「{id}」は完了とされていますが、「{axes}」の評価で問題なしとされていません",
              "treatment '{id}' is closed without having been found sound on {axes}"),
          MessageTemplate.of(
              "適法であるだけでは完了しません。assessments に両方の軸の評価を書くか、完了を取り消します",
              "being lawful does not close it: record both axes in assessments, or reopen it"))),
  /** Its attributes contradict its option or state. */
  CONTRADICTION(
      library(
          "ISG-R-207",
          "an attribute that means nothing misleads",
          MessageTemplate.of(
              "対応「{id}」の {attribute} は、区分「{value}」には書けません",
              "treatment '{id}' has {attribute}, which means nothing for the option '{value}'"),
          MessageTemplate.of(
              "{attribute} を削るか、区分を直します", "delete {attribute}, or correct the rest")));

  private final RuleDefinition definition;

  TreatmentRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
