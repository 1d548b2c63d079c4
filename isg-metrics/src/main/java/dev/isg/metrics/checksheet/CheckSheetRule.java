package dev.isg.metrics.checksheet;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;

/** What must hold of the answers on a check sheet, and what is told of them. */
public enum CheckSheetRule implements Rule {
  /** The answers are those of another sheet. */
  OTHER_SHEET(
      library(
          "ISG-M-241",
          "answers mean something on their own sheet only",
          MessageTemplate.of(
              "チェックシート「{sheet}」への回答を「{expected}」で採点しようとしています",
              "answers on check sheet '{sheet}' are to be scored on '{expected}'"),
          MessageTemplate.of("同じシートを渡します", "pass the sheet that was filled in"))),
  /** The sheet has no such item. */
  UNKNOWN_ITEM(
      library(
          "ISG-M-242",
          "an answer needs its question",
          MessageTemplate.of("確認事項「{item}」はこのシートにありません", "the sheet has no item '{item}'"),
          MessageTemplate.of("id を直すか、回答を削ります", "correct the id, or delete the answer"))),
  /** The item has two answers. */
  ANSWERED_TWICE(
      library(
          "ISG-M-243",
          "each item counts once",
          MessageTemplate.of("確認事項「{item}」への回答が 2 つあります", "item '{item}' is answered twice"),
          MessageTemplate.of("一方を削ります", "delete one of them"))),
  /** The item has no such grade. */
  NO_SUCH_GRADE(
      library(
          "ISG-M-244",
          "a grade stands for one of the item's statements",
          MessageTemplate.of(
              "確認事項「{item}」に段階 {grade} はありません。1～{last} です",
              "item '{item}' has no grade {grade}, only 1 to {last}"),
          MessageTemplate.of("当てはまる文の段階を選びます", "choose the grade whose statement applies"))),
  /** Nothing is known of the item. */
  UNANSWERED(
      library(
              "ISG-M-245",
              "what nobody answered is unknown",
              MessageTemplate.of(
                  "確認事項「{item}」に回答がなく、不明です", "item '{item}' has no answer and is unknown"),
              MessageTemplate.of(
                  "回答するか、当てはまらない理由を書いて外します",
                  "answer it, or leave it out and say why it does not apply"))
          .withSeverity(Severity.WARNING)),
  /** The item was left out for a reason. */
  LEFT_OUT(
      library(
              "ISG-M-246",
              "who leaves something out says why",
              MessageTemplate.of(
                  "確認事項「{item}」は対象外です。理由: {reason}", "item '{item}' is left out: {reason}"),
              MessageTemplate.of("理由が今も成り立つか確かめます", "see whether the reason still holds"))
          .withSeverity(Severity.INFO));

  private final RuleDefinition definition;

  CheckSheetRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
