package dev.isg.metrics.measurement;

import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;

/** What must hold of a CSV file, or another source of measurements, so that it can be read. */
public enum MeasurementCsvRule implements Rule {
  /** The file is empty. */
  NO_HEADER(
      "ISG-M-001",
      MessageTemplate.of("見出し行がありません", "there is no header line"),
      MessageTemplate.of("1 行目を {expected} とします", "make the first line {expected}")),
  /** Cells are parted by something other than a comma. */
  WRONG_SEPARATOR(
      "ISG-M-002",
      MessageTemplate.of("項目がコンマで区切られていません", "the columns are not separated by commas"),
      MessageTemplate.of(
          "コンマ区切りの CSV（UTF-8）で保存し直します", "save the file again as comma-separated CSV in UTF-8")),
  /** The header lacks a column. */
  COLUMN_MISSING(
      "ISG-M-003",
      MessageTemplate.of("見出しに {column} がありません", "the header lacks {column}"),
      MessageTemplate.of("見出しを {expected} とします", "make the header {expected}")),
  /** The header has a column that is not of this format. */
  COLUMN_UNKNOWN(
      "ISG-M-004",
      MessageTemplate.of(
          "見出しの{found}はこの形式にない項目です", "the header has {found}, no column of this format"),
      MessageTemplate.of(
          "削るか、名前を直します。見出しは {expected} です", "delete or rename it; the header is {expected}")),
  /** The header has a column twice. */
  COLUMN_REPEATED(
      "ISG-M-005",
      MessageTemplate.of("見出しに {column} が 2 回あります", "the header has {column} twice"),
      MessageTemplate.of("一方を列ごと削ります", "delete one of them with its whole column")),
  /** The columns are all there, in another order. */
  COLUMN_ORDER(
      "ISG-M-006",
      MessageTemplate.of("見出しの順序が違います", "the columns are in another order"),
      MessageTemplate.of("列を {expected} の順に並べます", "put them in the order {expected}")),
  /** A row has more or fewer cells than the header. */
  WRONG_WIDTH(
      "ISG-M-007",
      MessageTemplate.of(
          "{found} 列あります。{expected} 列のはずです", "the row has {found} cells, not {expected}"),
      MessageTemplate.of(
          "空の項目もコンマを省かず、コンマを含む文は \"…\" で囲みます",
          "keep the comma of an empty cell, and put a text with a comma into \"...\"")),
  /** A quote opened in a row is still open at the end of the file. */
  QUOTE_NOT_CLOSED(
      "ISG-M-008",
      MessageTemplate.of(
          "この行で始まった引用符 \" が閉じていません", "a quote \" that opens in this row is never closed"),
      MessageTemplate.of(
          "引用符を閉じます。文中の引用符は \"\" と 2 つ書きます",
          "close it; a quote that is part of the text is written twice, as \"\"")),
  /** Something stands between a closing quote and the comma, or the row is endless. */
  BROKEN_QUOTES(
      "ISG-M-009",
      MessageTemplate.of(
          "この行の引用符 \" の対応が崩れています（閉じた後に文字が続くか、{limit} 文字以内に閉じていません）",
          "the quotes \" of this row do not match: text follows a closing one, or one is not closed"
              + " within {limit} characters"),
      MessageTemplate.of(
          "文中の引用符は \"\" と 2 つ書き、閉じた直後にコンマを置きます",
          "write a quote that is part of the text twice, as \"\", and a comma right after the closing"
              + " one")),
  /** A cell is too long. */
  CELL_TOO_LONG(
      "ISG-M-010",
      MessageTemplate.of(
          "{column} が {found} 文字あります。{limit} 文字までです",
          "{column} has {found} characters; {limit} are allowed"),
      MessageTemplate.of("短くします", "shorten it")),
  /** A cell that must be filled is empty. */
  CELL_MISSING(
      "ISG-M-011",
      MessageTemplate.of("{column} が空です", "{column} is empty"),
      MessageTemplate.of("{expected}を書きます", "write {expected}")),
  /** A cell is filled although the indicator's values have another form. */
  CELL_NOT_ALLOWED(
      "ISG-M-012",
      MessageTemplate.of(
          "指標{indicator}の値は「{form}」の形なので、{column} は使えません",
          "values of indicator {indicator} have the form '{form}', so {column} must be empty"),
      MessageTemplate.of(
          "{column} を空にし、{expected} を書きます", "leave {column} empty and write {expected}")),
  /** An id breaks the alphabet of ids. */
  BAD_ID(
      "ISG-M-013",
      MessageTemplate.of("{found}は id に使えません", "{found} is no valid id"),
      MessageTemplate.of(
          "英数字で始まり、英数字と . _ - だけからなる 1～64 文字にします",
          "use 1 to 64 letters, digits and . _ - starting with a letter or digit")),
  /** A number cannot be read. */
  BAD_NUMBER(
      "ISG-M-014",
      MessageTemplate.of("{column} の{found}は数値ではありません", "{column} is {found}, which is no number"),
      MessageTemplate.of(
          "半角で 98.5 のように書きます。桁区切り・単位・空白・指数は付けません",
          "write it like 98.5, without separators, unit, spaces or exponent")),
  /** A day cannot be read. */
  BAD_DATE(
      "ISG-M-015",
      MessageTemplate.of("{column} の{found}は日付ではありません", "{column} is {found}, which is no date"),
      MessageTemplate.of("2026-03-31 の形で書きます", "write it like 2026-03-31")),
  /** A time cannot be read. */
  BAD_TIME(
      "ISG-M-016",
      MessageTemplate.of("{column} の{found}は時刻ではありません", "{column} is {found}, which is no time"),
      MessageTemplate.of(
          "2026-03-31T00:00:00Z か 2026-03-31T09:00:00+09:00 の形で書きます",
          "write it like 2026-03-31T00:00:00Z or 2026-03-31T09:00:00+09:00")),
  /** There is no such indicator. */
  UNKNOWN_INDICATOR(
      "ISG-M-017",
      MessageTemplate.of("指標{found}は定義されていません", "there is no indicator {found}"),
      MessageTemplate.of("定義を加えるか、次のいずれかに直します: {known}", "define it, or write one of: {known}")),
  /** There is no such organisation unit. */
  UNKNOWN_UNIT(
      "ISG-M-018",
      MessageTemplate.of("組織単位{found}は定義されていません", "there is no unit {found}"),
      MessageTemplate.of("定義を加えるか、次のいずれかに直します: {known}", "define it, or write one of: {known}")),
  /** The unit is not one of those that measure the indicator. */
  UNIT_DOES_NOT_MEASURE(
      "ISG-M-019",
      MessageTemplate.of(
          "組織単位{found}は指標{indicator}を測ることになっていません",
          "unit {found} is not to measure indicator {indicator}"),
      MessageTemplate.of(
          "次のいずれかに直すか、指標の measuredIn に加えます: {known}",
          "write one of {known}, or add the unit to the indicator's measuredIn")),
  /** The value is in another unit of measure than the indicator. */
  WRONG_VALUE_UNIT(
      "ISG-M-020",
      MessageTemplate.of(
          "{column} は{found}ですが、指標{indicator}の単位は {expected} です",
          "{column} is {found}, but indicator {indicator} is measured in {expected}"),
      MessageTemplate.of(
          "値を {expected} に換算し、{column} に {expected} と書きます",
          "convert the value to {expected} and write {expected} in {column}")),
  /** A count of a ratio is below zero. */
  NEGATIVE_COUNT(
      "ISG-M-021",
      MessageTemplate.of("{column} の{found}が負です", "{column} is {found}, below zero"),
      MessageTemplate.of("0 以上の数を書きます", "write a number from 0")),
  /** The numerator of a ratio is greater than its denominator. */
  PART_ABOVE_WHOLE(
      "ISG-M-022",
      MessageTemplate.of(
          "分子 {numerator} が分母 {denominator} を超えています",
          "the numerator {numerator} is above the denominator {denominator}"),
      MessageTemplate.of(
          "numerator に部分、denominator に全体の数を書きます",
          "write the part in numerator and the whole in denominator")),
  /** Two measurements have one id. */
  DUPLICATE_ID(
      "ISG-M-023",
      MessageTemplate.of("id{found}は {first}にもあります", "the id {found} is also in {first}"),
      MessageTemplate.of("別の id にするか、一方の行を削ります", "give it another id or delete one of the rows")),
  /** A unit has two measurements of one indicator in one interval. */
  SECOND_IN_INTERVAL(
      "ISG-M-024",
      MessageTemplate.of(
          "{unit}の{indicator}は {interval} の値が {first}にもあります",
          "{unit} has a value of {indicator} for {interval} in {first} already"),
      MessageTemplate.of(
          "正しい方を残して他を削るか、day を直します", "keep the right one and delete the other, or correct day"));

  private final RuleDefinition definition;

  MeasurementCsvRule(String id, MessageTemplate message, MessageTemplate mend) {
    this.definition = library(id, "a history is read whole or not at all", message, mend);
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
