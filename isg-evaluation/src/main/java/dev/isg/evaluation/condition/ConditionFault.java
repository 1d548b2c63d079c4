package dev.isg.evaluation.condition;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;

/** What must hold of a condition besides its form: that it speaks of what there is, in its unit. */
public enum ConditionFault implements Rule {
  /** There is no such indicator. */
  UNKNOWN_INDICATOR(
      library(
          "ISG-E-881",
          "a condition speaks of what there is",
          MessageTemplate.of("指標「{name}」はありません", "there is no indicator '{name}'"),
          MessageTemplate.of(
              "指標を定義するか、次のいずれかに直します: {known}", "define it, or use one of: {known}"))),
  /** A bound has another unit than the indicator. */
  OTHER_UNIT(
      library(
          "ISG-E-882",
          "only like is compared with like",
          MessageTemplate.of(
              "指標「{name}」の単位は {expected} ですが、条件は {found} で書かれています",
              "'{name}' is measured in {expected}, and the condition is written in {found}"),
          MessageTemplate.of("{expected} で書きます", "write it in {expected}"))),
  /** What is called an improvement is a change for the worse. */
  WRONG_WAY(
      library(
              "ISG-E-883",
              "an improvement is a change for the better",
              MessageTemplate.of(
                  "指標「{name}」は{direction}のに、条件は「{way}」を改善としています",
                  "for '{name}' {direction}, and the condition takes '{way}' for an improvement"),
              MessageTemplate.of(
                  "向きを逆にするか、指標の direction を確かめます",
                  "turn it round, or check the direction of the indicator"))
          .withSeverity(Severity.WARNING)),
  /** There is no such check sheet. */
  UNKNOWN_SHEET(
      library(
          "ISG-E-884",
          "a condition speaks of what there is",
          MessageTemplate.of("確認表「{name}」はありません", "there is no check sheet '{name}'"),
          MessageTemplate.of(
              "確認表を定義するか、次のいずれかに直します: {known}", "define it, or use one of: {known}")));

  private final RuleDefinition definition;

  ConditionFault(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
