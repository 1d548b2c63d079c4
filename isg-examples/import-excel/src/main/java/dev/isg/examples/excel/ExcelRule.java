package dev.isg.examples.excel;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;

/** What must hold of a workbook so that measurements can be read from it. */
public enum ExcelRule implements Rule {
  /** The file is no workbook, or a broken one. */
  NOT_A_WORKBOOK(
      "ISG-M-181",
      MessageTemplate.of(
          "Excel ブック（.xlsx）として読めません", "this cannot be read as an Excel workbook (.xlsx)"),
      MessageTemplate.of("Excel で開き、.xlsx 形式で保存し直します", "open it in Excel and save it as .xlsx")),
  /** There is no sheet of the name. */
  NO_SUCH_SHEET(
      "ISG-M-182",
      MessageTemplate.of("シート「{sheet}」がありません", "there is no sheet '{sheet}'"),
      MessageTemplate.of("シート名を直します。あるのは {known} です", "correct the name; there is {known}")),
  /** The cell is worked out by a formula. */
  FORMULA(
      "ISG-M-183",
      MessageTemplate.of(
          "セル {cell} は数式です。ブックに残る計算結果は古いことがあります",
          "cell {cell} is a formula, whose result in the file may be out of date"),
      MessageTemplate.of("列を選び、「形式を選択して貼り付け」で値にします", "paste the column over itself as values")),
  /** The cell holds an error or a truth value. */
  NO_TEXT_OR_NUMBER(
      "ISG-M-184",
      MessageTemplate.of(
          "セル {cell} は {found} で、文字でも数値でもありません",
          "cell {cell} is {found}, neither text nor a number"),
      MessageTemplate.of("文字か数値を入れます", "enter a text or a number")),
  /** A number stands where a text is needed, and how it is shown is not what it holds. */
  NUMBER_FOR_TEXT(
      "ISG-M-185",
      MessageTemplate.of(
          "セル {cell} の {column} が数値 {found} です。先頭の 0 などが失われているかもしれません",
          "{column} in cell {cell} is the number {found}; leading zeros may be lost"),
      MessageTemplate.of("列の書式を「文字列」にして入れ直します", "format the column as text and enter it again")),
  /** A time without a zone. */
  TIME_WITHOUT_ZONE(
      "ISG-M-186",
      MessageTemplate.of(
          "セル {cell} の recordedAt は時差のない日時です",
          "recordedAt in cell {cell} is a time without a zone"),
      MessageTemplate.of(
          "列の書式を「文字列」にし、2026-03-31T09:00:00+09:00 の形で書きます",
          "format the column as text and write 2026-03-31T09:00:00+09:00")),
  /** A day with a time of day, or a number that is no day. */
  NOT_A_DAY(
      "ISG-M-187",
      MessageTemplate.of(
          "セル {cell} の day の値 {found} は日付ではありません",
          "day in cell {cell} is {found}, which is no day"),
      MessageTemplate.of("時刻のない日付を入れます", "enter a date without a time of day")),
  /** A number that is shown as a percentage or as a date. */
  SHOWN_OTHERWISE(
      "ISG-M-188",
      MessageTemplate.of(
          "セル {cell} の値は {found} ですが、書式 {format} で別の数に見えます",
          "cell {cell} holds {found}, but its format {format} shows something else"),
      MessageTemplate.of(
          "書式を「標準」にし、見えている値を入れ直します", "format the cell as General and enter the value you mean"));

  private final RuleDefinition definition;

  ExcelRule(String id, MessageTemplate message, MessageTemplate mend) {
    this.definition = library(id, "a cell is read in one way only", message, mend);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
