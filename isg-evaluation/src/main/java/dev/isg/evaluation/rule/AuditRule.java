package dev.isg.evaluation.rule;

import static dev.isg.evaluation.rule.Definitions.asks;
import static dev.isg.evaluation.rule.Definitions.objects;
import static dev.isg.evaluation.rule.Definitions.says;

import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Strength;

/**
 * What a query found for a point, also if it found nothing, and why an opinion does not count.
 *
 * @source METI 2009, 6.1; which query serves which point is a design of this library
 */
public enum AuditRule implements EvaluationRule {
  /** A query found something. */
  FOUND(
      says(
          "ISG-E-791",
          Strength.MAY,
          "6.1",
          "{looked}を調べ、{count} 件が見つかりました。",
          "Looked at: {looked}. Found: {count}.")),
  /** A query found nothing. */
  FOUND_NOTHING(
      asks(
          "ISG-E-792",
          Strength.MAY,
          "6.1",
          "{looked}を調べましたが、該当する記録はありませんでした。",
          "Looked at: {looked}. Nothing was found.",
          "記録がない理由を確かめます。",
          "Ask why there is none.")),
  /** The records have no place for it. */
  NO_PLACE(
      asks(
          "ISG-E-793",
          Strength.DERIVED,
          "no query looks at what the records do not hold",
          "この点について、調べられる記録の種類がありません。",
          "The records have no place for what bears on this point.",
          "議事録、規程、聞き取りなど別の資料で確かめます。",
          "Look elsewhere: minutes, rules, interviews.")),
  /** An opinion does not come from an auditor. */
  OPINION_NOT_COUNTING(
      objects(
          "ISG-E-794",
          Strength.MAY,
          "6.1",
          "{day}に意見を述べた{person}は、その日{overseer}ではなかったか、執行を兼ねていたため、この意見は有効ではありません。",
          "{person}, who gave an opinion on {day}, was no {overseer} that day, or one of those overseen"
              + " as well; the opinion does not count.",
          "{overseer}が意見を述べます。",
          "Let someone give it who is: {overseer}."));

  private final RuleDefinition definition;

  AuditRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
