package dev.isg.examples.quickstart.history;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;

/** What must hold between a folder and its history. */
public enum HistoryRule implements Rule {
  /** A measurement that is recorded has other content in the folder. */
  MEASUREMENT_CHANGED(
      library(
          "ISG-Q-010",
          "what is recorded is never overwritten",
          MessageTemplate.of(
              "測定値「{id}」は別の内容で記録済みです", "measurement '{id}' is recorded with other content already"),
          MessageTemplate.of(
              "訂正なら行に新しい id と訂正時の recordedAt を付けます。試すだけなら --store none を使います",
              "to correct it, give the row a new id and the time of the correction as recordedAt; to"
                  + " try something out, use --store none"))),
  /** A decision that is recorded has other content in the folder. */
  DECISION_CHANGED(
      library(
          "ISG-Q-011",
          "what was decided stays on record",
          MessageTemplate.of(
              "決定「{id}」は別の内容で記録済みです", "decision '{id}' is recorded with other content already"),
          MessageTemplate.of(
              "元に戻し、訂正は replaces で「{id}」を指す新しい決定にします",
              "put it back, and correct it by a new decision that names '{id}' in replaces"))),
  /** The history is that of another governance unit. */
  OTHER_UNIT(
      library(
          "ISG-Q-012",
          "a history belongs to one governance unit",
          MessageTemplate.of(
              "この履歴は「{kept}」のもので、「{unit}」のものではありません",
              "this history is that of '{kept}', not of '{unit}'"),
          MessageTemplate.of("--store に別の保存先を指定します", "name another place in --store"))),
  /** Something would be recorded earlier than what is recorded already. */
  RECORDED_EARLIER(
      library(
          "ISG-Q-013",
          "what is known only grows",
          MessageTemplate.of(
              "{at} の記録はできません。{last} まで記録済みです",
              "nothing can be recorded at {at}; {last} is recorded"),
          MessageTemplate.of(
              "--recorded-at に {last} 以後の時刻を指定するか、時計を直します",
              "name a time from {last} on in --recorded-at, or set the clock right"))),
  /** An edition was published with other words than are written now. */
  PUBLISHED_OTHERWISE(
      library(
              "ISG-Q-014",
              "what was published stays as it was",
              MessageTemplate.of(
                  "第 {edition} 版は別の内容で公表済みです（{hash}、記録 {recorded}）",
                  "edition {edition} was published with other content ({hash}, recorded {recorded})"),
              MessageTemplate.of(
                  "訂正を公表するなら disclosure.json の edition を上げます",
                  "to publish a correction, raise edition in disclosure.json"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  HistoryRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
