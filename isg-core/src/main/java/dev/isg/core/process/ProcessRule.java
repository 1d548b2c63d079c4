package dev.isg.core.process;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the process behind a decided policy. */
public enum ProcessRule implements Rule {
  /** A step was never taken. */
  STEP_MISSING(
      guidance(
          "ISG-R-501",
          Strength.FACT,
          "付録4 / Appendix 4",
          MessageTemplate.of(
              "リスクマネジメントの記録に「{step}」がありません", "the record of the process has no {step}"),
          MessageTemplate.of(
              "process/steps に実施日・責任者・結果を書きます",
              "record in process/steps when, by whom and with which result"))),
  /** A step came before the one it builds on. */
  STEP_TOO_EARLY(
      guidance(
          "ISG-R-502",
          Strength.FACT,
          "付録4 / Appendix 4",
          MessageTemplate.of(
              "「{step}」（{on}）がその前提となる「{before}」（{beforeOn}）より前です",
              "{step} ({on}) comes before {before} ({beforeOn}), on which it builds"),
          MessageTemplate.of("日付を直すか、手順をやり直します", "correct the day, or take the step again"))),
  /** A step lacks its communication or its monitoring. */
  STEP_WITHOUT_COMPANION(
      guidance(
          "ISG-R-503",
          Strength.FACT,
          "付録4 / Appendix 4",
          MessageTemplate.of(
              "「{step}」に{companion}の記録がありません", "the step '{step}' records no {companion}"),
          MessageTemplate.of(
              "コミュニケーションとモニタリングはすべての手順に伴います。記録を加えます",
              "communication and monitoring go with every step: record them"))),
  /** Identification left something out. */
  IDENTIFICATION_INCOMPLETE(
      guidance(
          "ISG-R-504",
          Strength.SHOULD,
          "付録4 / Appendix 4",
          MessageTemplate.of("リスク特定で考慮されていません: {missing}", "identification left out: {missing}"),
          MessageTemplate.of("対象に加えるか、その理由を記録します", "include it, or record why not"))),
  /** A principle of evaluation was not heeded. */
  PRINCIPLE_NOT_HEEDED(
      guidance(
          "ISG-R-505",
          Strength.SHOULD,
          "付録4 / Appendix 4",
          MessageTemplate.of("リスク評価で考慮されていません: {missing}", "evaluation did not heed: {missing}"),
          MessageTemplate.of("考慮して principles に加えます", "heed it and add it to principles"))),
  /** There is no plan of communication. */
  NO_COMMUNICATION_PLAN(
      guidance(
          "ISG-R-506",
          Strength.SHOULD,
          "付録4 / Appendix 4",
          MessageTemplate.of(
              "リスクについてのコミュニケーション計画がありません", "there is no plan of communication on risk"),
          MessageTemplate.of("communicationPlan を定めます", "set a communicationPlan"))),
  /** The plan of communication leaves a purpose out. */
  PURPOSE_NOT_PLANNED(
      guidance(
          "ISG-R-507",
          Strength.SHOULD,
          "付録4 / Appendix 4",
          MessageTemplate.of(
              "コミュニケーション計画にない目的: {missing}",
              "the plan of communication does nothing for: {missing}"),
          MessageTemplate.of("目的ごとの方法と相手を加えます", "add how, and with whom, for each purpose"))),
  /** One of the five elements is not met. */
  ELEMENT_MISSING(
      guidance(
              "ISG-R-508",
              Strength.FACT,
              "付録4 / Appendix 4",
              MessageTemplate.of(
                  "リスクマネジメントの要素の記録がありません: {missing}",
                  "elements of risk management without a record: {missing}"),
              MessageTemplate.of("elements に対応の仕方を書きます", "record in elements how each is met"))
          .withSeverity(Severity.WARNING)),
  /** The process behind a version is not recorded at all. */
  NO_PROCESS_RECORD(
      guidance(
              "ISG-R-509",
              Strength.FACT,
              "付録4 / Appendix 4",
              MessageTemplate.of(
                  "方針「{id}」に至るリスクマネジメントの過程が記録されていません",
                  "the process that led to policy '{id}' is not recorded"),
              MessageTemplate.of("process に手順の記録を加えます", "add the record of its steps in process"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  ProcessRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
