package dev.isg.core.reporting;

import static dev.isg.core.OrganisationSample.DAY;
import static dev.isg.core.OrganisationSample.Q1;
import static dev.isg.core.OrganisationSample.Q2;
import static dev.isg.core.OrganisationSample.START;
import static dev.isg.core.OrganisationSample.event;
import static dev.isg.core.OrganisationSample.only;
import static dev.isg.core.OrganisationSample.receipt;
import static dev.isg.core.OrganisationSample.report;
import static dev.isg.core.OrganisationSample.stamp;
import static dev.isg.core.OrganisationSample.text;
import static dev.isg.core.reporting.ReportingHop.FIELD_NOTICED;
import static dev.isg.core.reporting.ReportingHop.FIRST_RESPONSE;
import static dev.isg.core.reporting.ReportingHop.MANAGEMENT_TOLD;
import static dev.isg.core.reporting.ReportingHop.PRIMARY_RESPONSE;
import static dev.isg.core.reporting.ReportingHop.RISK_DEPARTMENT_TOLD;
import static dev.isg.core.reporting.ReportingHop.SECONDARY_RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.OrganisationSample;
import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ProgrammeCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReportingTest {
  private static final FiscalCalendar APRIL = FiscalCalendar.JAPAN;

  private final OrganisationSample sample = new OrganisationSample();

  @Test
  @Tag("REQ-120")
  void measuresTheTimeBetweenHops() {
    ReportedEvent event = whole().build();

    assertThat(event.elapsed(FIELD_NOTICED, MANAGEMENT_TOLD)).contains(Duration.ofHours(3));
    assertThat(event.elapsed(MANAGEMENT_TOLD, SECONDARY_RESPONSE)).contains(Duration.ofHours(5));
    assertThat(event.elapsed(FIELD_NOTICED, FIELD_NOTICED)).contains(Duration.ZERO);
    assertThat(event.elapsed(MANAGEMENT_TOLD, FIELD_NOTICED)).isEmpty();
    assertThat(event.missing()).isEmpty();
    assertThat(event.tooEarly()).isEmpty();
    assertThat(broken(event)).isEmpty();
  }

  @Test
  @Tag("REQ-120")
  void tellsAMissingHopAndInventsNone() {
    ReportedEvent event =
        event().addHops(stamp(FIELD_NOTICED, "09:00"), stamp(PRIMARY_RESPONSE, "13:00")).build();

    assertThat(event.missing())
        .containsExactly(RISK_DEPARTMENT_TOLD, FIRST_RESPONSE, MANAGEMENT_TOLD);
    assertThat(event.elapsed(FIELD_NOTICED, MANAGEMENT_TOLD)).isEmpty();
    assertThat(event.elapsed(MANAGEMENT_TOLD, PRIMARY_RESPONSE)).isEmpty();
    assertThat(event.at(MANAGEMENT_TOLD)).isEmpty();
    assertThat(broken(event)).containsExactly("ISG-R-151", "ISG-R-151", "ISG-R-151");
    sample.events.set(
        0, event().addAllHops(whole().build().hops().subList(0, 5)).closed(true).build());
    assertThat(only(check(), "ISG-R-151").message())
        .isEqualTo(
            text(
                "事象「e-1」の「経営陣の二次対応」の時刻が記録されていません",
                "event 'e-1' does not record the time of: secondary response of management"));
    assertThat(only(check(), "ISG-R-151").path()).isEqualTo("/reporting/events/0/hops");
    assertThat(only(check(), "ISG-R-151").severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  @Tag("REQ-120")
  void waitsForHopsThatAreStillToCome() {
    assertThat(event().addHop(stamp(FIELD_NOTICED, "09:00")).build().missing()).isEmpty();
    assertThat(event().addHop(stamp(RISK_DEPARTMENT_TOLD, "09:00")).build().missing())
        .containsExactly(FIELD_NOTICED);
    assertThat(event().build().missing()).isEmpty();
    assertThat(event().closed(true).build().missing()).containsExactly(ReportingHop.values());
  }

  @Test
  @Tag("REQ-120")
  void letsTheFieldRespondBeforeItTellsTheDepartment() {
    ReportedEvent event =
        event()
            .addHops(
                stamp(FIELD_NOTICED, "09:00"),
                stamp(FIRST_RESPONSE, "09:10"),
                stamp(RISK_DEPARTMENT_TOLD, "09:30"))
            .build();

    assertThat(event.tooEarly()).isEmpty();
    assertThat(event().addHop(stamp(FIRST_RESPONSE, "09:00")).build().missing())
        .containsExactly(FIELD_NOTICED);
    assertThat(FIRST_RESPONSE.after()).containsExactly(FIELD_NOTICED);
    assertThat(MANAGEMENT_TOLD.after())
        .containsExactly(FIELD_NOTICED, RISK_DEPARTMENT_TOLD, FIRST_RESPONSE);
    assertThat(FIELD_NOTICED.after()).isEmpty();
  }

  @Test
  @Tag("REQ-120")
  void tellsAHopThatCameTooEarly() {
    ReportedEvent event =
        event()
            .addHops(
                stamp(FIELD_NOTICED, "09:00"),
                stamp(RISK_DEPARTMENT_TOLD, "10:00"),
                stamp(FIRST_RESPONSE, "11:30"),
                stamp(MANAGEMENT_TOLD, "09:59"))
            .build();

    assertThat(event.tooEarly()).containsExactly(MANAGEMENT_TOLD);
    assertThat(event.elapsed(RISK_DEPARTMENT_TOLD, MANAGEMENT_TOLD)).isEmpty();
    assertThat(broken(event)).containsExactly("ISG-R-152");
    assertThat(only(check(), "ISG-R-152").message())
        .isEqualTo(
            text(
                "事象「e-1」の「経営陣への報告」（2025-05-01T09:59:00Z）が、先にあるべき「初期対応」（2025-05-01T11:30:00Z）より前です",
                "event 'e-1': management told (2025-05-01T09:59:00Z) comes before first response"
                    + " (2025-05-01T11:30:00Z)"));
    assertThat(
            broken(
                event()
                    .addHops(stamp(FIELD_NOTICED, "09:00"), stamp(MANAGEMENT_TOLD, "08:00"))
                    .build()))
        .as("told against what is known")
        .containsExactly("ISG-R-151", "ISG-R-151", "ISG-R-152");
    assertThat(
            event()
                .addHops(
                    stamp(FIELD_NOTICED, "09:00"),
                    stamp(RISK_DEPARTMENT_TOLD, "09:00"),
                    stamp(FIRST_RESPONSE, "09:00"))
                .build()
                .tooEarly())
        .as("at the same time is in order")
        .isEmpty();
  }

  @Test
  @Tag("REQ-120")
  void wantsOneTimeAHopAndPeopleAndUnitsThereAre() {
    ReportedEvent event =
        ReportedEvent.builder()
            .id(EventId.of("e-1"))
            .title(text("紛失", "a loss"))
            .unit(UnitId.of("gone"))
            .addHops(
                stamp(FIELD_NOTICED, "09:30"),
                stamp(FIELD_NOTICED, "09:00"),
                new HopStamp(
                    RISK_DEPARTMENT_TOLD,
                    Instant.parse("2025-05-01T10:00:00Z"),
                    PersonId.of("nobody")))
            .build();

    assertThat(event.at(FIELD_NOTICED)).contains(Instant.parse("2025-05-01T09:00:00Z"));
    assertThat(broken(event)).containsExactly("ISG-P-002", "ISG-P-002", "ISG-R-153");
    assertThat(only(check(), "ISG-R-153").path()).isEqualTo("/reporting/events/0/hops/1");
    assertThat(only(check(), "ISG-R-153").severity()).isEqualTo(Severity.ERROR);
    sample.events.add(whole().build());
    assertThat(only(check(), "ISG-P-001").path()).isEqualTo("/reporting/events/1/id");
  }

  @Test
  @Tag("REQ-051")
  void countsThePeriodsThatEnded() {
    assertThat(reporting(0).periodsDue(APRIL, DAY)).containsExactly(Q1, Q2);
    assertThat(reporting(0).periodsDue(APRIL, DAY.minusDays(1))).containsExactly(Q1);
    assertThat(reporting(10).periodsDue(APRIL, LocalDate.parse("2025-07-10"))).isEmpty();
    assertThat(reporting(10).periodsDue(APRIL, LocalDate.parse("2025-07-11"))).containsExactly(Q1);
    assertThat(reporting(0).periodsDue(APRIL, START)).isEmpty();
    assertThat(reporting(0).periodsDue(APRIL, START.plusDays(1))).isEmpty();
    assertThat(reporting(0).periodsDue(APRIL, START.minusYears(1))).isEmpty();
    assertThatThrownBy(() -> reporting(-1)).isInstanceOf(InvalidModelException.class);
  }

  @Test
  @Tag("REQ-051")
  void startsWithTheFirstWholePeriod() {
    sample.from = LocalDate.parse("2025-04-02");
    Reporting late = sample.programme().reporting().orElseThrow();

    assertThat(late.periodsDue(APRIL, DAY)).containsExactly(Q2);
    assertThat(late.reports(APRIL, Q1)).isFalse();
    assertThat(reporting(0).reports(APRIL, Q1)).isTrue();
    assertThat(reporting(0).reports(APRIL, Period.parse("2025-04-01/2026-03-31"))).isFalse();
  }

  @Test
  @Tag("REQ-120")
  void wantsReportsThatAreAboutAPeriodAndSaySomething() {
    sample.reports.set(
        0,
        ManagementReport.builder()
            .period(Period.parse("2025-04-01/2025-05-31"))
            .by(PersonId.of("nobody"))
            .receipt(receipt("somebody", Role.EXECUTIVE, "2025-03-31"))
            .build());

    assertThat(codes())
        .containsExactly("ISG-P-002", "ISG-P-002", "ISG-R-154", "ISG-R-155", "ISG-R-156");
    assertThat(only(check(), "ISG-R-154").message())
        .isEqualTo(
            text(
                "報告の期間 2025-04-01/2025-05-31 は、2025-04-01 からの「四半期ごと」の報告期間ではありません",
                "the report's period 2025-04-01/2025-05-31 is none of those reported quarterly from"
                    + " 2025-04-01 on"));
    assertThat(only(check(), "ISG-R-155").path()).isEqualTo("/reporting/reports/0/receipt/on");
    assertThat(only(check(), "ISG-R-156").severity()).isEqualTo(Severity.WARNING);
    sample.reports.set(0, report(Q1).receipt(receipt("ciso", Role.CISO, "2025-04-01")).build());
    assertThat(codes()).isEmpty();
  }

  @Test
  @Tag("REQ-120")
  void refersToADepartmentThereIs() {
    sample.riskDepartment = Optional.of(UnitId.of("gone"));

    assertThat(only(check(), "ISG-P-002").path()).isEqualTo("/reporting/riskDepartment");
  }

  @Test
  void knowsByWhichDayAReportWasReceived() {
    ManagementReport report =
        report(Q1).receipt(receipt("president", Role.EXECUTIVE, "2025-07-01")).build();

    assertThat(report.receivedBy(LocalDate.parse("2025-07-01"))).isTrue();
    assertThat(report.receivedBy(LocalDate.parse("2025-06-30"))).isFalse();
    assertThat(report(Q1).build().receivedBy(DAY)).isFalse();
  }

  private ReportedEvent.Builder whole() {
    ReportedEvent.Builder builder = event();
    builder.addHops(
        stamp(FIELD_NOTICED, "09:00"),
        stamp(RISK_DEPARTMENT_TOLD, "10:00"),
        stamp(FIRST_RESPONSE, "11:00"),
        stamp(MANAGEMENT_TOLD, "12:00"),
        stamp(PRIMARY_RESPONSE, "13:00"),
        stamp(SECONDARY_RESPONSE, "17:00"));
    return builder;
  }

  private static Reporting reporting(int days) {
    return Reporting.builder().interval(Interval.QUARTERLY).from(START).daysToReport(days).build();
  }

  private List<String> broken(ReportedEvent event) {
    sample.events.clear();
    sample.events.add(event);
    return codes();
  }

  private List<String> codes() {
    return OrganisationSample.ids(check());
  }

  private ValidationReport check() {
    return ValidationReport.of(
        ProgrammeCheck.check(sample.programme()).issues().stream()
            .filter(issue -> issue.path().startsWith("/reporting"))
            .toList());
  }
}
