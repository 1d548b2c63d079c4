package dev.isg.core.decision;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the record of decisions. */
public enum DecisionRule implements Rule {
  /** Management decided, and what it looked at is not recorded. */
  INPUTS_NOT_RECORDED(
      guidance(
              "ISG-R-901",
              Strength.FACT,
              "付録2 / Appendix 2",
              MessageTemplate.of(
                  "経営陣の決定「{id}」（{kind}）に、検討した情報の記録がありません",
                  "decision '{id}' of management ({kind}) does not record what was considered"),
              MessageTemplate.of(
                  "検討した資料のハッシュを inputs に書きます", "record the hash of what was considered in inputs"))
          .withSeverity(Severity.WARNING)),
  /** Management decided without a word on why. */
  REASON_NOT_RECORDED(
      guidance(
              "ISG-R-902",
              Strength.FACT,
              "付録2 / Appendix 2",
              MessageTemplate.of(
                  "経営陣の決定「{id}」（{kind}）に理由の記録がありません",
                  "decision '{id}' of management ({kind}) does not say why"),
              MessageTemplate.of("reason に意思決定の理由を書きます", "record in reason how it was decided"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  DecisionRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
