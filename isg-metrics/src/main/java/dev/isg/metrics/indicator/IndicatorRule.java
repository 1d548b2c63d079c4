package dev.isg.metrics.indicator;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of a set of indicators and of the targets that are judged by them. */
public enum IndicatorRule implements Rule {
  /** No unit measures the indicator, so it can never have a value. */
  NOT_MEASURED_ANYWHERE(
      guidance(
          "ISG-I-001",
          Strength.MUST,
          "4.2",
          MessageTemplate.of("指標「{id}」を測る組織単位がありません", "no unit measures indicator '{id}'"),
          MessageTemplate.of(
              "measuredIn に組織単位を 1 つ以上挙げます", "name at least one unit in measuredIn"))),
  /** A unit is named twice among those that measure. */
  UNIT_REPEATED(
      library(
          "ISG-I-002",
          "each unit counts once",
          MessageTemplate.of(
              "指標「{id}」の measuredIn に「{unit}」が 2 回あります",
              "measuredIn of indicator '{id}' names '{unit}' twice"),
          MessageTemplate.of("一方を削ります", "delete one of them"))),
  /** A target is judged in another unit of measure than its indicator has. */
  CRITERION_IN_OTHER_UNIT(
      library(
          "ISG-I-003",
          "values are compared in one unit",
          MessageTemplate.of(
              "目標「{target}」の目標値の単位は {found} ですが、指標「{id}」の単位は {expected} です",
              "target '{target}' asks for a value in {found}, but indicator '{id}' is measured in"
                  + " {expected}"),
          MessageTemplate.of(
              "目標値を {expected} で書き直すか、別の指標を挙げます",
              "write the value in {expected}, or name another indicator"))),
  /** A target asks for more where less is better, or the other way round. */
  CRITERION_AGAINST_DIRECTION(
      library(
              "ISG-I-004",
              "a target asks for what its indicator calls good",
              MessageTemplate.of(
                  "目標「{target}」は「{criterion}」を求めますが、指標「{id}」は「{direction}」です",
                  "target '{target}' asks for {criterion}, but indicator '{id}' is declared {direction}"),
              MessageTemplate.of(
                  "目標値の向きか、指標の direction を直します",
                  "correct the criterion, or the direction of the indicator"))
          .withSeverity(Severity.WARNING)),
  /** The parts of a formula do not fit each other. */
  FORMULA_MISFIT(
      library(
          "ISG-I-005",
          "formulas are checked by unit",
          MessageTemplate.of(
              "指標「{id}」の式が成り立ちません: {problem}",
              "the formula of indicator '{id}' does not hold: {problem}"),
          MessageTemplate.of("式か、算出元の指標を直します", "correct the formula, or what it is derived from"))),
  /** A formula gives another unit than its indicator has. */
  FORMULA_IN_OTHER_UNIT(
      library(
          "ISG-I-006",
          "a formula gives its indicator's unit",
          MessageTemplate.of(
              "指標「{id}」の単位は {expected} ですが、式の結果は {found} です",
              "indicator '{id}' is in {expected}, but its formula gives {found}"),
          MessageTemplate.of(
              "unit を {found} にするか、式を直します", "set unit to {found}, or correct the formula"))),
  /** An indicator is derived from itself. */
  DERIVED_FROM_ITSELF(
      guidance(
          "ISG-I-007",
          Strength.MUST,
          "4.3",
          MessageTemplate.of(
              "指標の算出が循環しています: {cycle}", "indicators are derived in a circle: {cycle}"),
          MessageTemplate.of("循環のどこかを測定する指標に置き換えます", "let one of the circle be measured")));

  private final RuleDefinition definition;

  IndicatorRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
