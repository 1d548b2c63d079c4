package dev.isg.core.json;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;

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
          MessageTemplate.of("項目「{field}」はここでは使えません", "the field '{field}' is not known here"),
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
              "{expected}が必要ですが、{found}が書かれています", "expected {expected}, found {found}"),
          MessageTemplate.of("期待する形に直します", "write the expected form"))),
  /** A null. What is absent is not written. */
  NULL_VALUE(
      library(
          "ISG-J-007",
          "absence is written in one way only",
          MessageTemplate.of("null は値になりません", "null is no value"),
          MessageTemplate.of("値を書くか、項目ごと省きます", "write a value, or leave it out altogether"))),
  /** The document is in a format that only a later release knows. */
  FORMAT_TOO_NEW(
      library(
          "ISG-J-008",
          "nothing is lost silently",
          MessageTemplate.of(
              "文書「{document}」の形式 {found} は新しすぎます。この版の isg が読めるのは {newest} までです",
              "'{document}' is written in format {found}, and this release of isg reads up to"
                  + " {newest}"),
          MessageTemplate.of(
              "「{document}」の形式 {found} を読める、より新しい版の isg で読みます。番号だけを書き換えてはいけません",
              "read it with a later release of isg, one that knows format {found} of"
                  + " '{document}'; do not just change the number"))),
  /** The document names a format that never was. */
  FORMAT_BEFORE_FIRST(
      library(
          "ISG-J-009",
          "formats are counted from 1",
          MessageTemplate.of(
              "文書「{document}」に形式 {found} はありません", "there is no format {found} of '{document}'"),
          MessageTemplate.of(
              "文書が書かれた形式の番号（1～{newest}）を書きます",
              "write the number of the format it is written in, from 1 to {newest}"))),
  /** The document is in an older format and was read all the same. */
  FORMAT_UPGRADED(
      library(
              "ISG-J-010",
              "what is done on the way is told",
              MessageTemplate.of(
                  "文書「{document}」は形式 {found} で書かれており、形式 {newest} に直して読みました（{changes}）",
                  "'{document}' is written in format {found} and was read as format {newest}"
                      + " ({changes})"),
              MessageTemplate.of(
                  "このままでも読めます。書き直すと形式 {newest} になります",
                  "it may stay as it is; written again it is in format {newest}"))
          .withSeverity(Severity.INFO));

  private final RuleDefinition definition;

  JsonRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
