package dev.isg.core.control;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the life of controls and of controls beside each other. */
public enum ControlRule implements Rule {
  /** Nothing is recorded of a control's life. */
  NO_STEP(
      guidance(
          "ISG-R-311",
          Strength.MUST,
          "3.3.2",
          MessageTemplate.of(
              "管理策「{id}」の選択・実施・評価の記録がありません", "nothing is recorded of the life of control '{id}'"),
          MessageTemplate.of("steps に選択から順に記録します", "record its steps, from the selection on"))),
  /** A state was skipped. */
  STEP_SKIPPED(
      guidance(
          "ISG-R-312",
          Strength.MUST,
          "3.3.2",
          MessageTemplate.of(
              "管理策「{id}」は「{state}」ですが、その前の「{skipped}」の記録がありません",
              "control '{id}' is {state}, yet it never was {skipped}"),
          MessageTemplate.of(
              "前の段階を steps に加えるか、段階を直します", "add the step before, or correct the state"))),
  /** A control fell back, or came twice into a state other than evaluated. */
  STEP_BACKWARDS(
      library(
          "ISG-R-313",
          "a control comes to each state once; evaluation alone is repeated",
          MessageTemplate.of(
              "管理策「{id}」が「{before}」の後に「{state}」になっています",
              "control '{id}' became {state} after it was {before}"),
          MessageTemplate.of(
              "順序を直します。大きく変えた管理策は新しい管理策とします",
              "put the steps in order; a control that was changed at heart is a new one"))),
  /** A step is dated before an earlier one. */
  DAYS_BACKWARDS(
      library(
          "ISG-R-314",
          "steps are recorded oldest first",
          MessageTemplate.of(
              "管理策「{id}」の「{state}」の日 {on} が、前の段階の日 {before} より前です",
              "control '{id}' became {state} on {on}, before the step that comes first, on"
                  + " {before}"),
          MessageTemplate.of("日付を直します", "correct the days"))),
  /** Effectiveness was judged without a day or anything to show. */
  EVALUATION_NOT_SHOWN(
      guidance(
              "ISG-R-315",
              Strength.MUST,
              "3.3.2",
              MessageTemplate.of(
                  "管理策「{id}」の有効性評価に記録のないものがあります（{missing}）",
                  "the evaluation of control '{id}' does not show: {missing}"),
              MessageTemplate.of(
                  "steps の評価の段階に日付と根拠を加えます", "add day and evidence to the step of its evaluation"))
          .withSeverity(Severity.WARNING)),
  /** The day of a step before the evaluation is not recorded. */
  STEP_UNDATED(
      guidance(
              "ISG-R-316",
              Strength.MUST,
              "3.3.2",
              MessageTemplate.of(
                  "管理策「{id}」の日付が記録されていない段階があります（{states}）",
                  "no day is recorded for steps of control '{id}' ({states})"),
              MessageTemplate.of("分かれば on に日付を書きます", "write the day in on where it is known"))
          .withSeverity(Severity.INFO)),
  /** Two controls that contradict each other are at work in the same units. */
  CONFLICT_AT_WORK(
      guidance(
              "ISG-R-317",
              Strength.SHOULD,
              "3.3.2",
              MessageTemplate.of(
                  "矛盾する管理策「{id}」と「{other}」が、同じ範囲（{units}）で実施されています",
                  "controls '{id}' and '{other}' contradict each other and are both at work in"
                      + " {units}"),
              MessageTemplate.of("一方をやめるか、範囲を分けます", "end one of them, or part their units"))
          .withSeverity(Severity.ERROR)),
  /** Two controls that contradict each other would meet once both are at work. */
  CONFLICT_AHEAD(
      guidance(
              "ISG-R-318",
              Strength.SHOULD,
              "3.3.2",
              MessageTemplate.of(
                  "矛盾する管理策「{id}」と「{other}」が、両方とも実施されると同じ範囲（{units}）で重なります",
                  "controls '{id}' and '{other}' contradict each other and will meet in {units}"
                      + " once both are at work"),
              MessageTemplate.of(
                  "実施する前にどちらを選ぶか決めます", "decide between them before they are implemented"))
          .withSeverity(Severity.WARNING)),
  /** Whether two controls that contradict each other meet cannot be said. */
  CONFLICT_UNKNOWN(
      guidance(
              "ISG-R-319",
              Strength.SHOULD,
              "3.3.2",
              MessageTemplate.of(
                  "矛盾する管理策「{id}」と「{other}」が同じ範囲にあるかは、「{unknown}」の units がなく不明です",
                  "whether controls '{id}' and '{other}', which contradict each other, meet is"
                      + " unknown: '{unknown}' names no units"),
              MessageTemplate.of("units に範囲を書きます", "name its units"))
          .withSeverity(Severity.WARNING)),
  /** A control contradicts itself. */
  CONFLICT_WITH_ITSELF(
      library(
          "ISG-R-320",
          "a contradiction needs two controls",
          MessageTemplate.of(
              "管理策「{id}」が自分自身と矛盾するとされています", "control '{id}' is said to contradict itself"),
          MessageTemplate.of("conflictsWith から除きます", "take it out of conflictsWith")));

  private final RuleDefinition definition;

  ControlRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
