package dev.isg.core.environment;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the record of changes around the company. */
public enum EnvironmentRule implements Rule {
  /** The news comes from the CISO. */
  TOLD_BY_THE_CISO(
      guidance(
              "ISG-R-914",
              Strength.FACT,
              "4.1.1",
              MessageTemplate.of(
                  "環境変化「{id}」の情報源が CISO になっています",
                  "the news of environment change '{id}' comes from the CISO"),
              MessageTemplate.of(
                  "経営戦略を立てる部門（経営企画など）を source に書きます",
                  "name in source those who form business strategy, such as corporate planning"))
          .withSeverity(Severity.WARNING)),
  /** No risk of the policy is named. */
  NO_RISK_NAMED(
      guidance(
              "ISG-R-915",
              Strength.MUST,
              "5.1(1)",
              MessageTemplate.of(
                  "環境変化「{id}」が方針のどのリスクに及ぶかが書かれていません",
                  "environment change '{id}' does not say which risks of the policy it touches"),
              MessageTemplate.of(
                  "risks に書きます。新しいリスクであれば、次の版の方針に加えることを検討します",
                  "name them in risks; if it brings a new one, consider it for the next version of"
                      + " the policy"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  EnvironmentRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
