package dev.isg.evaluation.conditiontext;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;

/** What must hold of a text so that it can be read as a condition. */
public enum ConditionTextRule implements Rule {
  /** Something else stands where something is expected. */
  UNEXPECTED(
      library(
          "ISG-E-885",
          "the grammar of conditions",
          MessageTemplate.of(
              "ここには{expected}が必要ですが、{found}があります", "expected {expected}, found {found}"),
          MessageTemplate.of("次のように書きます: {example}", "write it like this: {example}"))),
  /** A character that no condition has. */
  UNREADABLE(
      library(
          "ISG-E-886",
          "the grammar of conditions",
          MessageTemplate.of("「{found}」は条件に使えません", "'{found}' cannot stand in a condition"),
          MessageTemplate.of(
              "半角の英数字と記号で書きます。それ以外の文字を含む文は引用符 \" で囲みます",
              "use letters, digits and signs of ASCII, and put sentences in quotation marks"))),
  /** A quotation that has no end. */
  UNCLOSED(
      library(
          "ISG-E-887",
          "a quotation ends on its line",
          MessageTemplate.of(
              "{mark} で始めた引用が、この行で閉じていません", "what {mark} opened is not closed on its line"),
          MessageTemplate.of(
              "{mark} で閉じます。改行は \\n と書きます",
              "close it with {mark}, and write a line break as \\n"))),
  /** Something that can be read and cannot be. */
  REFUSED(
      library(
          "ISG-E-888",
          "values are checked when read",
          MessageTemplate.of("この値は使えません。{detail}", "this is refused: {detail}"),
          MessageTemplate.of("値を直します", "correct it"))),
  /** And beside or. */
  MIXED(
      library(
          "ISG-E-889",
          "nobody has to know which of and and or comes first",
          MessageTemplate.of(
              "and と or が括弧なしに並び、どちらが先か決まりません",
              "'and' and 'or' stand side by side, and which comes first is not said"),
          MessageTemplate.of(
              "先にまとめる方を括弧で囲みます: (a and b) or c",
              "put parentheses around what belongs together: (a and b) or c"))),
  /** Too many parentheses. */
  TOO_DEEP(
      library(
          "ISG-E-890",
          "people have to be able to read it",
          MessageTemplate.of("括弧の入れ子は {most} 段までです", "parentheses nest at most {most} deep"),
          MessageTemplate.of("条件を分けます", "take the condition apart")));

  private final RuleDefinition definition;

  ConditionTextRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
