package dev.isg.core.reporting;

import static dev.isg.core.issue.RuleDefinition.guidance;
import static dev.isg.core.issue.RuleDefinition.library;

import dev.isg.core.basics.MessageTemplate;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.RuleDefinition;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;

/** What must hold of the record of news and reports that go up to management. */
public enum ReportingRule implements Rule {
  /** A hop of the reporting line is not recorded. */
  HOP_MISSING(
      guidance(
          "ISG-R-151",
          Strength.SHOULD,
          "3.2.1",
          MessageTemplate.of(
              "事象「{event}」の「{hop}」の時刻が記録されていません",
              "event '{event}' does not record the time of: {hop}"),
          MessageTemplate.of(
              "時刻が分かれば hops に加えます。分からなければ不明のままにします",
              "add it to hops if it is known; leave it unknown if it is not"))),
  /** A hop was taken before one that must come first. */
  HOP_TOO_EARLY(
      guidance(
          "ISG-R-152",
          Strength.SHOULD,
          "3.2.1",
          MessageTemplate.of(
              "事象「{event}」の「{hop}」（{at}）が、先にあるべき「{first}」（{firstAt}）より前です",
              "event '{event}': {hop} ({at}) comes before {first} ({firstAt})"),
          MessageTemplate.of(
              "時刻を確かめます。正しければ報告の流れを見直します",
              "check the times; if they are right, review the reporting line"))),
  /** A hop is recorded twice. */
  HOP_REPEATED(
      library(
          "ISG-R-153",
          "each hop has one time",
          MessageTemplate.of("事象「{event}」の「{hop}」が重複しています", "event '{event}' records twice: {hop}"),
          MessageTemplate.of("最初の時刻だけを残します", "keep the first time only"))),
  /** A report is about a period that is not reported. */
  NOT_A_REPORTING_PERIOD(
      library(
          "ISG-R-154",
          "reports are counted by period",
          MessageTemplate.of(
              "報告の期間 {period} は、{from} からの「{interval}」の報告期間ではありません",
              "the report's period {period} is none of those reported {interval} from {from} on"),
          MessageTemplate.of(
              "期間を会計暦の区切りに合わせるか、interval か from を直します",
              "use a period of the fiscal calendar, or correct interval or from"))),
  /** A report was received before its period began. */
  RECEIVED_TOO_EARLY(
      library(
          "ISG-R-155",
          "nothing is reported before it can happen",
          MessageTemplate.of(
              "期間 {period} の報告が、期間の始まる前の {on} に受領されています",
              "the report on {period} was received on {on}, before the period began"),
          MessageTemplate.of("受領日か期間を直します", "correct the day or the period"))),
  /** A report says nothing. */
  REPORT_WITHOUT_ITEMS(
      library(
              "ISG-R-156",
              "an empty report tells management nothing",
              MessageTemplate.of("期間 {period} の報告に項目がありません", "the report on {period} has no items"),
              MessageTemplate.of("報告した内容を items に書きます", "state in items what was reported"))
          .withSeverity(Severity.WARNING)),
  /** No department gathers news for management. */
  NO_RISK_DEPARTMENT(
      guidance(
          "ISG-R-157",
          Strength.SHOULD,
          "3.2.1",
          MessageTemplate.of(
              "現場の情報を集約して経営陣に報告するリスク管理部門が定められていません",
              "no risk management department gathers news from the field and tells management"),
          MessageTemplate.of(
              "reporting の riskDepartment に部門を書きます",
              "name the department in riskDepartment of reporting"))),
  /** Management gets reports more often than once a quarter. */
  REPORTED_TOO_OFTEN(
      guidance(
              "ISG-M-288",
              Strength.FACT,
              "4.1.1",
              MessageTemplate.of(
                  "経営陣への報告が「{interval}」です。通常は四半期に 1 回から年に 1 回です",
                  "management gets a report {interval}; usual is once a quarter to once a year"),
              MessageTemplate.of(
                  "interval を四半期以上にするか、頻繁にする理由を確かめます",
                  "set interval to a quarter or more, or make sure there is a reason"))
          .withSeverity(Severity.WARNING));

  private final RuleDefinition definition;

  ReportingRule(RuleDefinition definition) {
    this.definition = definition;
  }

  @Override
  public RuleDefinition definition() {
    return definition;
  }
}
