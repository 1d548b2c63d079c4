package dev.isg.core.json;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;

/** What must hold of a JSON text so that it can be read. */
public enum JsonRule implements Rule {
  /** The text is no JSON. */
  SYNTAX(
      library(
          "ISG-J-001",
          "documents are JSON (RFC 8259)",
          MessageTemplate.of("JSON として読めません（{detail}）", "this is no JSON: {detail}"),
          MessageTemplate.of(
              "この位置の括弧・引用符・コンマを確かめます", "check brackets, quotes and commas at this place"))),
  /** A key stands twice in one object. */
  DUPLICATE_KEY(
      library(
          "ISG-J-002",
          "nothing is lost silently",
          MessageTemplate.of(
              "キー「{key}」が同じオブジェクトに 2 回あります", "the key '{key}' stands twice in one object"),
          MessageTemplate.of("一方を削ります", "delete one of them"))),
  /** A field that the type does not have. */
  UNKNOWN_FIELD(
      library(
          "ISG-J-003",
          "nothing is lost silently",
          MessageTemplate.of("項目「{field}」はありません", "there is no field '{field}'"),
          MessageTemplate.of("次のいずれかに直すか削ります: {known}", "delete it or use one of: {known}"))),
  /** A field that must be there is not. */
  MISSING_FIELD(
      library(
          "ISG-J-004",
          "mandatory fields",
          MessageTemplate.of("必須項目「{field}」がありません", "the mandatory field '{field}' is missing"),
          MessageTemplate.of("項目を加えます", "add the field"))),
  /** A value that its type refuses. */
  BAD_VALUE(
      library(
          "ISG-J-005",
          "values are checked when read",
          MessageTemplate.of("値が使えません: {detail}", "this value is refused: {detail}"),
          MessageTemplate.of(
              "値を直します（期待する形: {expected}）", "correct the value (expected: {expected})"))),
  /** An object where a text is expected, and the like. */
  WRONG_TYPE(
      library(
          "ISG-J-006",
          "values are checked when read",
          MessageTemplate.of(
              "期待する形は {expected} ですが、{found} と書かれています", "expected {expected}, found {found}"),
          MessageTemplate.of("期待する形に直します", "write the expected form"))),
  /** A null. What is absent is not written. */
  NULL_VALUE(
      library(
          "ISG-J-007",
          "absence is written in one way only",
          MessageTemplate.of("null は値になりません", "null is no value"),
          MessageTemplate.of("値を書くか、項目ごと省きます", "write a value, or leave it out altogether")));

  private final RuleDefinition definition;

  JsonRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
