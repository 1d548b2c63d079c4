package dev.isg.evaluation.cause;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;

/**
 * What must hold of an analysis of a cause so that something can follow from it.
 *
 * @source METI 2009, 1.4.2(3); the checks are a design of this library
 */
public enum CauseRule implements Rule {
  /** It does not say which control, resource or risk the cause lies in. */
  LINK_MISSING(
      library(
              "ISG-R-941",
              "a cause is tied to what it lies in, so that it is known again",
              MessageTemplate.of(
                  "原因分析「{id}」は原因を「{factor}」としていますが、どれのことかが {place} にありません",
                  "analysis '{id}' finds the cause in {factor}, but {place} does not say which"),
              MessageTemplate.of("{place} に書きます", "write it in {place}"))
          .withSeverity(Severity.WARNING)),
  /** The cause is said to be the target, which could have been reached. */
  REALISM_CONTRADICTED(
      library(
          "ISG-R-942",
          "a target that could have been reached is no cause of its own miss",
          MessageTemplate.of(
              "原因分析「{id}」は目標の現実性を原因としながら、目標を「{realism}」としています",
              "analysis '{id}' finds the cause in the target, of which it says: {realism}"),
          MessageTemplate.of("factor か realism を直します", "correct factor or realism"))),
  /** The target is out of reach, and kept. */
  UNREALISTIC_TARGET_KEPT(
      library(
              "ISG-R-943",
              "a target out of reach is missed again",
              MessageTemplate.of(
                  "原因分析「{id}」は目標を「{realism}」としながら、見直さないこととしています",
                  "analysis '{id}' keeps a target of which it says: {realism}"),
              MessageTemplate.of(
                  "nextStep を目標か目的の見直しとするか、維持する理由を finding に書きます",
                  "let nextStep revise the target or the objective, or give the reason in finding"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  CauseRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
