package dev.isg.core.danger;

import static dev.isg.core.danger.Evidence.text;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.programme.Programme;
import dev.isg.core.reporting.ManagementReport;
import dev.isg.core.reporting.Receipt;
import dev.isg.core.reporting.Reporting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether management received a report on every period that ended. */
final class ReceptionSearch {
  private final Programme programme;
  private final LocalDate day;
  private final Evidence evidence;

  ReceptionSearch(Programme programme, LocalDate day) {
    this.programme = programme;
    this.day = day;
    this.evidence = new Evidence(programme, day);
  }

  List<Issue> issues() {
    Optional<Reporting> reporting = programme.reporting();
    if (reporting.isEmpty()) {
      evidence.add(DangerRule.REPORTING_NOT_LAID_DOWN, "/reporting", Map.of());
      return evidence.issues();
    }
    FiscalCalendar calendar = programme.governanceUnit().fiscalCalendar();
    List<Period> due = reporting.get().periodsDue(calendar, day);
    if (due.isEmpty()) {
      evidence.nothing("/reporting", "報告の期限が来た期間", "a period whose report is due");
    }
    for (Period period : due) {
      List<ManagementReport> reports =
          reporting.get().reports().stream().filter(one -> one.period().equals(period)).toList();
      if (reports.stream().noneMatch(this::reachedManagement)) {
        evidence.add(
            DangerRule.REPORT_NOT_RECEIVED,
            "/reporting/reports",
            Map.of(
                "period", LocalizedText.same(calendar.nameOf(period)),
                "day", text(day),
                "why", why(reports)));
      }
    }
    return evidence.issues();
  }

  private boolean reachedManagement(ManagementReport report) {
    return report.receivedBy(day) && report.receipt().filter(this::byManagement).isPresent();
  }

  /** Whether whoever received it belonged to management on the day of receipt. */
  private boolean byManagement(Receipt receipt) {
    Decider by = receipt.by();
    return by.role().management()
        && evidence.held(
            receipt.on(), held -> held.person().equals(by.person()) && held.role() == by.role());
  }

  private LocalizedText why(List<ManagementReport> reports) {
    if (reports.isEmpty()) {
      return LocalizedText.of("報告の記録なし", "no report on record");
    }
    return reports.stream().noneMatch(report -> report.receivedBy(day))
        ? LocalizedText.of("未受領", "nobody received it")
        : LocalizedText.of("受領者が在任の経営陣でない", "whoever received it was not in management");
  }
}
