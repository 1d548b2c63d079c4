package dev.isg.metrics.plan;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of a measurement plan, of its progress, and of values set beforehand. */
public enum PlanRule implements Rule {
  /** The interval does not lie in the plan's period. */
  OUTSIDE_PERIOD(
      library(
          "ISG-M-201",
          "a plan plans its own period",
          MessageTemplate.of(
              "指標「{id}」の対象期間 {interval} が計画の期間 {period} の外です",
              "the interval {interval} of indicator '{id}' is not in the plan's period {period}"),
          MessageTemplate.of("期間を直すか、別の計画に移します", "correct it, or move it to another plan"))),
  /** The interval is none the indicator has. */
  NO_INTERVAL_OF_THE_INDICATOR(
      library(
          "ISG-M-202",
          "a measurement is of one interval of its indicator",
          MessageTemplate.of(
              "指標「{id}」は{every}測りますが、{interval} はその区切りではありません",
              "indicator '{id}' is measured {every}, and {interval} is no such interval"),
          MessageTemplate.of("区切りどおりの期間にします", "plan an interval of the fiscal calendar"))),
  /** The same measurement is planned twice. */
  PLANNED_TWICE(
      library(
          "ISG-M-203",
          "each measurement is made once",
          MessageTemplate.of(
              "指標「{id}」の「{unit}」での {interval} の測定が 2 回計画されています",
              "indicator '{id}' in '{unit}' is planned twice for {interval}"),
          MessageTemplate.of("一方を削ります", "delete one of them"))),
  /** The unit is not to measure the indicator. */
  NOT_MEASURED_THERE(
      library(
          "ISG-M-204",
          "units measure what their indicators say",
          MessageTemplate.of(
              "指標「{id}」は「{unit}」で測ることになっていません",
              "indicator '{id}' is not to be measured in '{unit}'"),
          MessageTemplate.of(
              "指標の measuredIn に加えるか、計画から削ります",
              "add the unit to measuredIn, or delete the measurement"))),
  /** The plan names another method than the indicator. */
  OTHER_METHOD(
      library(
              "ISG-M-205",
              "values are compared if they were collected alike",
              MessageTemplate.of(
                  "指標「{id}」の方法は「{expected}」ですが、計画では「{found}」です",
                  "the plan collects indicator '{id}' by {found}, but its method is {expected}"),
              MessageTemplate.of("どちらかに揃えます", "use one method in both"))
          .withSeverity(Severity.WARNING)),
  /** Something that is to be measured is not in the plan. */
  NOT_PLANNED(
      guidance(
          "ISG-M-206",
          Strength.MUST,
          "4.2.2",
          MessageTemplate.of(
              "指標「{id}」の「{unit}」での測定 {expected} 回のうち {absent} 回が計画にありません",
              "of {expected} measurements of indicator '{id}' in '{unit}' the plan lacks {absent}"),
          MessageTemplate.of("計画に加えるか、測る組織単位を見直します", "plan them, or review who measures it"))),
  /** A measurement was not recorded in time. */
  OVERDUE(
      guidance(
              "ISG-M-207",
              Strength.MUST,
              "4.2.2",
              MessageTemplate.of(
                  "指標「{id}」の「{unit}」での {interval} の測定が期限 {due} を {days} 日過ぎています（担当: {who}、方法:"
                      + " {method}）",
                  "indicator '{id}' in '{unit}' for {interval} was due on {due}, {days} days ago"
                      + " ({who}, {method})"),
              MessageTemplate.of("測定を催促し、遅れた理由を記録します", "ask for it, and record why it is late"))
          .withSeverity(Severity.WARNING)),
  /** Something was measured that nobody planned. */
  MEASURED_UNPLANNED(
      guidance(
              "ISG-M-208",
              Strength.MUST,
              "4.2.2",
              MessageTemplate.of(
                  "指標「{id}」の「{unit}」での {day} の測定値 {measurement} は計画にありません",
                  "measurement {measurement} of indicator '{id}' in '{unit}' on {day} was not planned"),
              MessageTemplate.of("計画に加えるか、測る必要があるか見直します", "plan it, or ask whether it is needed"))
          .withSeverity(Severity.INFO)),
  /** The value to reach was set after something was measured. */
  SET_AFTER_MEASURING(
      guidance(
          "ISG-M-211",
          Strength.MUST,
          "4 (introduction)",
          MessageTemplate.of(
              "目標「{target}」の指標「{id}」の目標値は {setOn} に定められましたが、{day} の測定値 {measurement} が先にあります",
              "target '{target}' was given its value for indicator '{id}' on {setOn}, after"
                  + " measurement {measurement} of {day}"),
          MessageTemplate.of(
              "目標値を定めた日より後の期間で評価します", "judge by a period after the day the value was set"))),
  /** Nobody recorded when the value to reach was set. */
  SET_ON_UNKNOWN_DAY(
      guidance(
              "ISG-M-212",
              Strength.MUST,
              "4 (introduction)",
              MessageTemplate.of(
                  "目標「{target}」の指標「{id}」の目標値をいつ定めたか分からず、測定より先だったかは不明です",
                  "it is not recorded when target '{target}' was given its value for indicator"
                      + " '{id}', so whether that was before measuring is unknown"),
              MessageTemplate.of("setOn に日付を書きます", "write the day into setOn"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  PlanRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
