package dev.isg.metrics.method;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What must hold of answers that are no numbers by their nature.
 *
 * @source METI 2009, 4.2.2
 */
public enum QualitativeRule implements Rule {
  /** An impression is to be stored as a number. */
  IMPRESSION_AS_NUMBER(
      RuleDefinition.guidance(
          "ISG-M-236",
          Strength.FACT,
          "4.2.2",
          MessageTemplate.of(
              "指標「{id}」は{method}で集めますが、その答えは定性的で、{unit}の数値にはなりません",
              "indicator '{id}' is collected by {method}, whose answers are qualitative and no"
                  + " number in {unit}"),
          MessageTemplate.of(
              "チェックシートの段階（単位 grade）にするか、数えられる件数・人数・割合にします",
              "make it a grade of a check sheet, or count things, people or a share"))),
  /** A grade has no check sheet that says what it means. */
  GRADE_WITHOUT_SHEET(
      RuleDefinition.guidance(
          "ISG-M-237",
          Strength.FACT,
          "4.2.2",
          MessageTemplate.of(
              "指標「{id}」は段階で測りますが、段階の意味を定めるチェックシートの確認事項がありません",
              "indicator '{id}' is measured in grades, but no item of a check sheet says what they"
                  + " mean"),
          MessageTemplate.of(
              "確認事項の indicator にこの指標を書きます", "name the indicator in the item that grades it"))),
  /** A measured grade is none of the check sheet's. */
  GRADE_NOT_ON_SHEET(
      RuleDefinition.guidance(
          "ISG-M-238",
          Strength.FACT,
          "4.2.2",
          MessageTemplate.of(
              "測定値 {measurement} の {value} は、確認事項「{item}」の段階 1～{last} のどれでもありません",
              "measurement {measurement} of {value} is none of the grades 1 to {last} of item"
                  + " '{item}'"),
          MessageTemplate.of("当てはまる文の段階を書きます", "write the grade whose statement applies")));

  private final RuleDefinition definition;

  QualitativeRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
