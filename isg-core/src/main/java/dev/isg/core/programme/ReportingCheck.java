package dev.isg.core.programme;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.reporting.HopStamp;
import dev.isg.core.reporting.ManagementReport;
import dev.isg.core.reporting.Receipt;
import dev.isg.core.reporting.ReportedEvent;
import dev.isg.core.reporting.Reporting;
import dev.isg.core.reporting.ReportingHop;
import dev.isg.core.reporting.ReportingRule;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Checks the reports to management, and the news that went up to it hop by hop. */
final class ReportingCheck {
  private static final String PATH = "/reporting";

  private final ProgrammeIndex index;
  private final References references;

  ReportingCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    index.programme().reporting().ifPresent(this::reporting);
  }

  private void reporting(Reporting reporting) {
    if (reporting.interval().months() < Reporting.FEWEST_MONTHS) {
      references.add(
          ReportingRule.REPORTED_TOO_OFTEN,
          PATH + "/interval",
          Map.of("interval", reporting.interval().label()));
    }
    reporting
        .riskDepartment()
        .ifPresent(
            unit -> references.resolve(Kinds.UNIT, PATH + "/riskDepartment", unit, index.units()));
    for (int i = 0; i < reporting.reports().size(); i++) {
      report(reporting, reporting.reports().get(i), PATH + "/reports/" + i);
    }
    references.index(Kinds.EVENT, PATH + "/events", reporting.events(), ReportedEvent::id);
    for (int i = 0; i < reporting.events().size(); i++) {
      event(reporting.events().get(i), PATH + "/events/" + i);
    }
  }

  private void report(Reporting reporting, ManagementReport report, String path) {
    FiscalCalendar calendar = index.programme().governanceUnit().fiscalCalendar();
    LocalizedText period = LocalizedText.same(calendar.nameOf(report.period()));
    references.resolve(Kinds.PERSON, path + "/by", report.by(), index.people());
    if (!reporting.reports(calendar, report.period())) {
      references.add(
          ReportingRule.NOT_A_REPORTING_PERIOD,
          path + "/period",
          Map.of(
              "period", period,
              "from", text(reporting.from()),
              "interval", reporting.interval().label()));
    }
    if (report.items().isEmpty()) {
      references.add(ReportingRule.REPORT_WITHOUT_ITEMS, path + "/items", Map.of("period", period));
    }
    report.receipt().ifPresent(receipt -> receipt(report, receipt, period, path + "/receipt"));
  }

  private void receipt(
      ManagementReport report, Receipt receipt, LocalizedText period, String path) {
    references.resolve(Kinds.PERSON, path + "/by/person", receipt.by().person(), index.people());
    if (receipt.on().isBefore(report.period().first())) {
      references.add(
          ReportingRule.RECEIVED_TOO_EARLY,
          path + "/on",
          Map.of("period", period, "on", text(receipt.on())));
    }
  }

  private void event(ReportedEvent event, String path) {
    LocalizedText id = Kinds.id(event.id());
    references.resolve(Kinds.UNIT, path + "/unit", event.unit(), index.units());
    Set<ReportingHop> seen = EnumSet.noneOf(ReportingHop.class);
    for (int i = 0; i < event.hops().size(); i++) {
      HopStamp stamp = event.hops().get(i);
      String place = path + "/hops/" + i;
      references.resolve(Kinds.PERSON, place + "/by", stamp.by(), index.people());
      if (!seen.add(stamp.hop())) {
        references.add(
            ReportingRule.HOP_REPEATED, place, Map.of("event", id, "hop", stamp.hop().label()));
      }
    }
    for (ReportingHop hop : event.missing()) {
      references.add(
          ReportingRule.HOP_MISSING, path + "/hops", Map.of("event", id, "hop", hop.label()));
    }
    for (ReportingHop hop : event.tooEarly()) {
      tooEarly(event, hop, path + "/hops");
    }
  }

  /** Tells a hop that came too early against the latest of those it should have followed. */
  private void tooEarly(ReportedEvent event, ReportingHop hop, String path) {
    ReportingHop first =
        hop.after().stream()
            .filter(one -> event.at(one).isPresent())
            .reduce(hop, (one, other) -> later(event, one, other));
    references.add(
        ReportingRule.HOP_TOO_EARLY,
        path,
        Map.of(
            "event", Kinds.id(event.id()),
            "hop", hop.label(),
            "at", text(event.at(hop).orElseThrow()),
            "first", first.label(),
            "firstAt", text(event.at(first).orElseThrow())));
  }

  private static ReportingHop later(ReportedEvent event, ReportingHop one, ReportingHop other) {
    return event.at(other).orElseThrow().isAfter(event.at(one).orElseThrow()) ? other : one;
  }

  private static LocalizedText text(Object time) {
    return LocalizedText.same(time.toString());
  }
}
