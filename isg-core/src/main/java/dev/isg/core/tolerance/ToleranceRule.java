package dev.isg.core.tolerance;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of acceptable levels and of risks against them. */
public enum ToleranceRule implements Rule {
  /** A risk will stay above the level. */
  RESIDUAL_ABOVE_LEVEL(
      guidance(
              "ISG-R-301",
              Strength.FACT,
              "3.2.2",
              MessageTemplate.of(
                  "対応後も許容水準を超えます（{comparison}）",
                  "the risk stays above the acceptable level once treated ({comparison})"),
              MessageTemplate.of(
                  "対応を加えるか、経営陣が水準か受容を決めます",
                  "treat it further, or let management decide on the level or on acceptance"))
          .withSeverity(Severity.WARNING)),
  /** A level refers to a matrix the policy does not have. */
  LEVEL_WITHOUT_MATRIX(
      library(
          "ISG-R-302",
          "a level by cells needs the matrix",
          MessageTemplate.of(
              "許容水準（{form}）に必要なマトリクスがないか、マスが範囲外です",
              "the acceptable level ({form}) has no matrix, or one without these cells"),
          MessageTemplate.of(
              "matrix を定めるか、別の形式にします", "set a matrix that has them, or use another form")));

  private final RuleDefinition definition;

  ToleranceRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
