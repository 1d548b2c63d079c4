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
          MessageTemplate.of("risk か category を書きます", "name risk or category"))),
  /** Nobody was told of an incident. */
  NO_RECIPIENTS(
      guidance(
          "ISG-M-251",
          Strength.MUST,
          "4.2.2",
          MessageTemplate.of(
              "インシデント「{incident}」（{title}）は {observed} に発見されましたが、通報先の記録がありません（{asOf} 現在）",
              "incident '{incident}' ({title}) was seen on {observed}, and nobody is on record as"
                  + " told of it (as of {asOf})"),
          MessageTemplate.of(
              "関係する部門・人に直ちに通報し、notifications に記録します",
              "notify the departments and people concerned at once, and record them in notifications"))),
  /** Two times of an incident run backwards. */
  TIMES_RUN_BACKWARDS(
      library(
          "ISG-M-252",
          "what follows cannot come first, and lengths of time are computed from the times",
          MessageTemplate.of(
              "インシデント「{incident}」の {later} が {earlier} より前です",
              "{later} of incident '{incident}' lies before {earlier}"),
          MessageTemplate.of("時刻を直します", "correct the times"))),
  /** A stretch of time took longer than the caller allows. */
  OVER_LIMIT(
      guidance(
              "ISG-M-253",
              Strength.MUST,
              "4.2.2",
              MessageTemplate.of(
                  "インシデント「{incident}」の{span}は {elapsed}で、限度の {limit}を超えました",
                  "incident '{incident}' took {elapsed} {span}, over the limit of {limit}"),
              MessageTemplate.of("遅れた理由を調べ、手順を直します", "find out why, and mend the procedure"))
          .withSeverity(Severity.WARNING)),
  /** A stretch of time that is not over has already taken longer than the caller allows. */
  OPEN_OVER_LIMIT(
      guidance(
          "ISG-M-254",
          Strength.MUST,
          "4.2.2",
          MessageTemplate.of(
              "インシデント「{incident}」の{span}が {elapsed}たっても終わらず、限度の {limit}を超えています",
              "incident '{incident}' has been open for {elapsed} {span}, over the limit of {limit}"),
          MessageTemplate.of("直ちに行い、時刻を記録します", "do it at once, and record the time"))),
  /** What is a material fact is not to be explained. */
  MATERIAL_FACT_NOT_EXPLAINED(
      guidance(
          "ISG-M-255",
          Strength.MUST,
          "3.4.2(3)",
          MessageTemplate.of(
              "インシデント「{incident}」（{title}）は重要事実ですが、説明しないと決まっています",
              "incident '{incident}' ({title}) is a material fact, and it was decided not to explain"
                  + " it"),
          MessageTemplate.of(
              "遅滞なく開示すると決め直すか、重要事実でないと判断した記録を残します",
              "decide to disclose it without delay, or record the judgement that it is no material"
                  + " fact"))),
  /** A grave incident was not judged. */
  MATERIAL_FACT_UNDECIDED(
      guidance(
              "ISG-M-256",
              Strength.MUST,
              "3.4.2(3)",
              MessageTemplate.of(
                  "インシデント「{incident}」（{title}）は{severity}ですが、重要事実かどうかを誰も判断していません",
                  "incident '{incident}' ({title}) is {severity}, and nobody has judged whether it is a"
                      + " material fact"),
              MessageTemplate.of("判断し、materialFact に記録します", "judge, and record it in materialFact"))
          .withSeverity(Severity.WARNING)),
  /** An incident is said to repeat one that was not before it. */
  REPEATS_A_LATER_ONE(
      library(
          "ISG-M-257",
          "what is repeated came first",
          MessageTemplate.of(
              "インシデント「{incident}」が再発元とする「{earlier}」は、先に発見されたものではありません",
              "incident '{incident}' is said to repeat '{earlier}', which was not seen before it"),
          MessageTemplate.of("recurrence/earlier を直します", "correct recurrence/earlier"))),
  /** One kind of damage is there twice in one unit. */
  DAMAGE_TWICE(
      library(
          "ISG-M-258",
          "the damage of an incident is added up by kind, each counted once",
          MessageTemplate.of(
              "インシデント「{incident}」に{kind}の損害が 2 つあります",
              "incident '{incident}' has two damages of the kind {kind}"),
          MessageTemplate.of("1 つにまとめます", "put them into one")));

  private final RuleDefinition definition;

  IncidentRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
