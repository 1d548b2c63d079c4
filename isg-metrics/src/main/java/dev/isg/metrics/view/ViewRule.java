package dev.isg.metrics.view;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What must hold of what management and managers are shown.
 *
 * @source METI 2009, 4.1.1, 4.3.1 and 4.3.3
 */
public enum ViewRule implements Rule {
  /** A manager sees no record, only what was made of them. */
  MANAGER_WITHOUT_RECORDS(
      guidance(
              "ISG-M-281",
              Strength.MUST,
              "4.3.3",
              MessageTemplate.of(
                  "管理者向けの「{view}」に個々の記録がなく、どこで何が起きたかを管理者が直接知ることができません",
                  "'{view}' shows a manager no single records, so that what happened where is not"
                      + " seen directly"),
              MessageTemplate.of(
                  "content: RECORDS の項目を加えます。集計値は併せて示せます",
                  "add an item with the content RECORDS; figures may stay beside it"))
          .withSeverity(Severity.WARNING)),
  /** What a manager sees waits for the end of a period. */
  MANAGER_KEPT_WAITING(
      guidance(
              "ISG-M-282",
              Strength.MUST,
              "4.3.3",
              MessageTemplate.of(
                  "管理者向けの「{view}」は {months} か月ごとで、それまで問題が管理者に伝わりません",
                  "'{view}' reaches a manager every {months} months only, and problems wait until"
                      + " then"),
              MessageTemplate.of(
                  "everyMonths を省き、記録された時点で示します",
                  "leave everyMonths out, and show what is recorded at once"))
          .withSeverity(Severity.WARNING)),
  /** Management is shown records as they are. */
  MANAGEMENT_SEES_RECORDS(
      guidance(
          "ISG-M-283",
          Strength.MUST,
          "4.3.1, 付録5 / appendix 5",
          MessageTemplate.of(
              "経営陣向けの「{view}」の項目「{item}」は、個々の記録をそのまま示しています",
              "item '{item}' of '{view}' shows management single records as they are"),
          MessageTemplate.of(
              "意味を MESSAGE か AGGREGATE で示し、記録へは leadsToRecords で導きます",
              "show what they mean as MESSAGE or AGGREGATE, and lead to them by leadsToRecords"))),
  /** Management is shown figures, and nobody says what they mean. */
  MANAGEMENT_WITHOUT_MESSAGE(
      guidance(
              "ISG-M-284",
              Strength.MUST,
              "4.3.1",
              MessageTemplate.of(
                  "経営陣向けの「{view}」に、重要な点を述べるメッセージがありません",
                  "'{view}' tells management no message on what matters"),
              MessageTemplate.of(
                  "content: MESSAGE の項目を加えます", "add an item with the content MESSAGE"))
          .withSeverity(Severity.WARNING)),
  /** Management gets reports more often than once a quarter. */
  REPORTED_TOO_OFTEN(
      guidance(
              "ISG-M-285",
              Strength.FACT,
              "4.1.1",
              MessageTemplate.of(
                  "経営陣への「{view}」は {months} か月ごとです。四半期に 1 回より頻繁です",
                  "'{view}' goes to management every {months} months, more often than once a"
                      + " quarter"),
              MessageTemplate.of(
                  "everyMonths を 3 以上にするか、頻繁にする理由を確かめます",
                  "set everyMonths to 3 or more, or make sure there is a reason"))
          .withSeverity(Severity.WARNING)),
  /** Management gets reports more seldom than once a year. */
  REPORTED_TOO_SELDOM(
      guidance(
              "ISG-M-286",
              Strength.FACT,
              "4.1.1",
              MessageTemplate.of(
                  "経営陣への「{view}」は {months} か月ごとです。年に 1 回に達しません",
                  "'{view}' goes to management every {months} months, less often than once a year"),
              MessageTemplate.of("everyMonths を 12 以下にします", "set everyMonths to 12 or less"))
          .withSeverity(Severity.WARNING)),
  /** Management hears of the business environment from the CISO. */
  ENVIRONMENT_FROM_CISO(
      guidance(
              "ISG-M-287",
              Strength.FACT,
              "4.1.1",
              MessageTemplate.of(
                  "「{view}」の項目「{item}」では、経営環境の変化を CISO から聞いています",
                  "item '{item}' of '{view}' hears of changes of the business environment from the"
                      + " CISO"),
              MessageTemplate.of(
                  "事業戦略を立てる経営企画などの部門を heardFrom にします",
                  "name in heardFrom those who form the business strategy, such as corporate"
                      + " planning"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  ViewRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
