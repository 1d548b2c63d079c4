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
          .withSeverity(Severity.WARNING)),
  /** Management chose on a changed precondition without a word on why. */
  CHOICE_WITHOUT_REASON(
      guidance(
          "ISG-R-911",
          Strength.MUST,
          "5.1(1)",
          MessageTemplate.of(
              "「{subject}」についての経営陣の選択「{id}」（{kind}）に理由がありません",
              "choice '{id}' of management on '{subject}' ({kind}) has no reason"),
          MessageTemplate.of(
              "どの選択にも理由が必要です。reason に書きます", "every option needs a reason: give it in reason"))),
  /** Management chose something else and does not say what. */
  CHOICE_WITHOUT_WORDS(
      guidance(
          "ISG-R-912",
          Strength.MUST,
          "5.1(1)",
          MessageTemplate.of(
              "「{subject}」についての経営陣の選択「{id}」（{kind}）は「その他」ですが、内容がありません",
              "choice '{id}' of management on '{subject}' ({kind}) is another than those offered, and"
                  + " does not say which"),
          MessageTemplate.of("選択の内容を choiceText に書きます", "say in choiceText what was chosen"))),
  /** Two choices on one change stand side by side. */
  TWO_CHOICES(
      guidance(
          "ISG-R-913",
          Strength.MUST,
          "5.1(1)",
          MessageTemplate.of(
              "「{subject}」について、経営陣の選択「{first}」と「{id}」（{kind}）が並び立っています",
              "on '{subject}' the choices '{first}' and '{id}' of management ({kind}) stand side by"
                  + " side"),
          MessageTemplate.of(
              "選択は一つだけです。改めた決定の replaces に前の決定を書きます",
              "only one may stand: name the earlier one in replaces of the one that replaces it")));

  private final RuleDefinition definition;

  DecisionRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
