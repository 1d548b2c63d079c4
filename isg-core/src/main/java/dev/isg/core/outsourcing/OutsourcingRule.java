package dev.isg.core.outsourcing;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What must hold of the records of outsourcees.
 *
 * @source METI 2009, 5.2 and 5.2(2)
 */
public enum OutsourcingRule implements Rule {
  /** A unit is recorded as outsourcee twice. */
  RECORDED_TWICE(
      library(
          "ISG-R-932",
          "one record an outsourcee",
          MessageTemplate.of(
              "外部委託先「{unit}」の記録が 2 つあります（最初は {first}）",
              "outsourcee '{unit}' is recorded twice, first at {first}"),
          MessageTemplate.of("1 つの記録にまとめます", "join the records"))),
  /** The unit is part of the company. */
  NOT_AN_OUTSOURCEE(
      library(
          "ISG-R-933",
          "only a unit of the kind outsourcee is outside",
          MessageTemplate.of(
              "組織単位「{unit}」は外部委託先ではありません（種別は{kind}）",
              "unit '{unit}' is no outsourcee but a {kind}"),
          MessageTemplate.of(
              "kind を OUTSOURCEE にするか、参照を直します",
              "make its kind OUTSOURCEE, or correct the reference"))),
  /** Nobody thought beforehand of how governance reaches the outsourcee. */
  NOT_CONSIDERED(
      guidance(
          "ISG-R-934",
          Strength.MAY,
          "5.2(2)",
          MessageTemplate.of(
              "外部委託先「{unit}」を含めたガバナンスのあり方が検討されていません",
              "how governance reaches outsourcee '{unit}' was not considered"),
          MessageTemplate.of(
              "検討した内容を governance に記録します", "record in governance what was considered"))),
  /** It was considered when the outsourcee was already at work. */
  CONSIDERED_AFTERWARDS(
      guidance(
          "ISG-R-935",
          Strength.MAY,
          "5.2(2)",
          MessageTemplate.of(
              "外部委託先「{unit}」を含めたガバナンスの検討（{on}）が、委託の開始（{from}）に遅れています",
              "how governance reaches outsourcee '{unit}' was considered on {on}, after its work had"
                  + " begun on {from}"),
          MessageTemplate.of(
              "次の委託では始める前に検討します", "consider it beforehand when the next work is entrusted"))),
  /** Something is told of days to come. */
  TOLD_TOO_EARLY(
      library(
              "ISG-R-936",
              "information tells of no day after it was obtained",
              MessageTemplate.of(
                  "外部委託先「{unit}」の「{item}」は {on} に入手され、{period} の終わりまでのことは分かりません",
                  "'{item}' of outsourcee '{unit}' was obtained on {on} and cannot tell of all of"
                      + " {period}"),
              MessageTemplate.of(
                  "period か obtainedOn を直すか、期間が終わってから改めて入手します",
                  "correct period or obtainedOn, or obtain it again when the period is over"))
          .withSeverity(Severity.WARNING)),
  /** There is an outsourcee nobody keeps a record of. */
  NOT_RECORDED(
      guidance(
          "ISG-R-937",
          Strength.MAY,
          "5.2",
          MessageTemplate.of(
              "外部委託先「{unit}」について何も記録されていません", "nothing is recorded of outsourcee '{unit}'"),
          MessageTemplate.of("outsourcees に記録します", "record it in outsourcees"))),
  /** An item is missing for some days. */
  INFORMATION_MISSING(
      guidance(
          "ISG-R-938",
          Strength.MAY,
          "5.2",
          MessageTemplate.of(
              "外部委託先「{unit}」の「{item}」が {missing} について分かりません",
              "'{item}' is not known of outsourcee '{unit}' for {missing}"),
          MessageTemplate.of(
              "委託先から入手し、information に記録します。分からないものを良しとはしません",
              "obtain it and record it in information; what is unknown never counts as fine")));

  private final RuleDefinition definition;

  OutsourcingRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
