package dev.isg.core.danger;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.programme.Programme;
import dev.isg.core.reporting.ManagementReport;
import dev.isg.core.reporting.ReportItem;
import dev.isg.core.reporting.Reporting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whether every item that management received says what it means. */
final class MessageSearch {
  private final Programme programme;
  private final LocalDate day;
  private final Evidence evidence;

  MessageSearch(Programme programme, LocalDate day) {
    this.programme = programme;
    this.day = day;
    this.evidence = new Evidence(programme, day);
  }

  List<Issue> issues() {
    List<ManagementReport> reports =
        programme.reporting().map(Reporting::reports).orElse(List.of());
    boolean any = false;
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).receivedBy(day)) {
        items(reports.get(i), "/reporting/reports/" + i + "/items/");
        any = any || !reports.get(i).items().isEmpty();
      }
    }
    if (!any) {
      evidence.nothing("/reporting", "経営陣が受け取った報告の項目", "items of a report management received");
    }
    return evidence.issues();
  }

  private void items(ManagementReport report, String path) {
    String period = programme.governanceUnit().fiscalCalendar().nameOf(report.period());
    for (int i = 0; i < report.items().size(); i++) {
      ReportItem item = report.items().get(i);
      if (item.message().isEmpty()) {
        evidence.add(
            DangerRule.ITEM_WITHOUT_MESSAGE,
            path + i,
            Map.of("period", LocalizedText.same(period), "fact", item.fact()));
      }
    }
  }
}
