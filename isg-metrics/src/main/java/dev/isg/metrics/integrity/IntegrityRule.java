package dev.isg.metrics.integrity;

import static dev.isg.core.issue.RuleDefinition.guidance;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/**
 * What must hold of a log so that its records can be relied on.
 *
 * @source METI 2009, 4.1.3
 */
public enum IntegrityRule implements Rule {
  /** The bytes of a record are not those its hash was made of. */
  RECORD_CHANGED(
      "ISG-M-101",
      MessageTemplate.of("記録 {record} の内容が変わっています", "record {record} was changed"),
      MessageTemplate.of(
          "控えからログを戻し、変更の経緯を調べます", "restore the log from a copy and find out who changed it")),
  /** A record was made anew: its successor names another hash. */
  RECORD_REPLACED(
      "ISG-M-102",
      MessageTemplate.of(
          "記録 {record} は、次の記録が指すものと入れ替わっています",
          "record {record} is not the one its successor was chained to"),
      MessageTemplate.of(
          "控えからログを戻し、入れ替えの経緯を調べます", "restore the log from a copy and find out who replaced it")),
  /** Records are missing. */
  RECORDS_MISSING(
      "ISG-M-103",
      MessageTemplate.of(
          "記録 {record} から {last} までがありません", "records {record} to {last} are missing"),
      MessageTemplate.of("控えから補います", "restore them from a copy")),
  /** A record stands in the place of another. */
  RECORDS_SWAPPED(
      "ISG-M-104",
      MessageTemplate.of(
          "記録 {record} の位置に記録 {found} があります（順序が変わっています）",
          "record {found} stands where record {record} belongs: their order was changed"),
      MessageTemplate.of("控えから元の順序に戻します", "restore the order from a copy")),
  /** A record stands where none belongs. */
  RECORD_INSERTED(
      "ISG-M-105",
      MessageTemplate.of(
          "記録 {record} の位置に、番号 {found} の記録が挿入されています",
          "a record numbered {found} was put in where record {record} belongs"),
      MessageTemplate.of("控えと比べ、余分な記録を除きます", "compare with a copy and take it out")),
  /** The log ends before a head that is known. */
  LOG_TRUNCATED(
      "ISG-M-106",
      MessageTemplate.of(
          "ログは {intact} 件で終わりますが、{last} 件目までの記録があったことが分かっています",
          "the log ends after {intact} records, but it is known to have had {last}"),
      MessageTemplate.of("切り捨てられた部分を控えから戻します", "restore what was cut off from a copy")),
  /** The log ends within a record. */
  RECORD_TORN(
      "ISG-M-107",
      MessageTemplate.of(
          "ログは記録 {record} の途中で終わっています", "the log ends in the middle of record {record}"),
      MessageTemplate.of(
          "書込みの中断なら、完全な {intact} 件までに切り詰めて続けます。そうでなければ控えから戻します",
          "if a writer was interrupted, cut the log back to its {intact} whole records and resume;"
              + " otherwise restore it from a copy")),
  /** The chain holds, but is not the one a known head was taken of. */
  HISTORY_REWRITTEN(
      "ISG-M-108",
      MessageTemplate.of(
          "記録 {record} から {last} までのどこかから書き直されています（控えた先頭値と一致しません）",
          "the log was written anew from some record between {record} and {last}: it does not lead"
              + " to the known head"),
      MessageTemplate.of(
          "控えからログを戻し、書直しの経緯を調べます", "restore the log from a copy and find out who wrote it anew")),
  /** A known head is itself wrong: later heads confirm the log. */
  HEAD_WRONG(
      "ISG-M-109",
      MessageTemplate.of(
          "{count} 件目の控え（先頭値）の方が誤っています", "the known head at record {count} is itself wrong"),
      MessageTemplate.of("控えの保管方法を調べます", "find out how the head came to be altered")),
  /** The first record belongs to another log, or to another place of this one. */
  OTHER_LOG(
      "ISG-M-110",
      MessageTemplate.of(
          "最初の記録がログ「{log}」の {intact} 件目に続いていません",
          "the first record does not continue log '{log}' after its record {intact}"),
      MessageTemplate.of(
          "ログの id と、検証を始める位置を確かめます",
          "check the id of the log and the place where verification begins")),
  /** No known head covers the last records. */
  END_NOT_WITNESSED(
      "ISG-M-111",
      MessageTemplate.of(
          "記録 {record} 以降は控えがなく、その後が切り捨てられていても分かりません",
          "no known head covers the log from record {record} on, so records cut off there would not"
              + " be missed"),
      MessageTemplate.of("最新の先頭値を別の場所に控えます", "keep the latest head in another place")),
  /** A record holds no measurement although the log is one of measurements. */
  NO_MEASUREMENT(
      "ISG-M-112",
      MessageTemplate.of(
          "測定値として読めない記録が {count} 件あります（最初は記録 {record}）",
          "{count} records hold no measurement, the first of them record {record}"),
      MessageTemplate.of(
          "測定値のログか、書いた版を確かめます",
          "check that it is a log of measurements, and which release wrote it"));

  private final RuleDefinition definition;

  IntegrityRule(String id, MessageTemplate message, MessageTemplate mend) {
    RuleDefinition strict = guidance(id, Strength.MUST, "4.1.3", message, mend);
    this.definition = id.equals("ISG-M-111") ? strict.withSeverity(Severity.WARNING) : strict;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
