package dev.isg.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.reporting.Reporting;
import dev.isg.core.reporting.ReportingRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-206")
@Tag("SUB-10")
class ReportIntervalTest {
  private static final UnitId COMPANY = UnitId.of("company");

  @Test
  void warnsOfMonthlyReportsToManagement() {
    List<Issue> issues = issues(Interval.MONTHLY);

    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(issues.get(0).path()).isEqualTo("/reporting/interval");
    assertThat(issues.get(0).message())
        .isEqualTo(
            LocalizedText.of(
                "経営陣への報告が「毎月」です。通常は四半期に 1 回から年に 1 回です",
                "management gets a report monthly; usual is once a quarter to once a year"));
  }

  @ParameterizedTest
  @EnumSource(value = Interval.class, mode = EnumSource.Mode.EXCLUDE, names = "MONTHLY")
  void takesReportsFromAQuarterToAYear(Interval interval) {
    assertThat(issues(interval)).isEmpty();
  }

  @Test
  void noIntervalIsLongerThanAYear() {
    assertThat(Arrays.stream(Interval.values()).mapToInt(Interval::months).max())
        .hasValue(Reporting.MOST_MONTHS);
  }

  private static List<Issue> issues(Interval interval) {
    return ProgrammeCheck.check(programme(interval)).issues().stream()
        .filter(issue -> issue.rule() == ReportingRule.REPORTED_TOO_OFTEN)
        .toList();
  }

  private static Programme programme(Interval interval) {
    return Programme.builder()
        .governanceUnit(
            GovernanceUnit.builder()
                .name(LocalizedText.of("試験社", "Trial Co."))
                .scope(ScopeUnit.COMPANY)
                .root(COMPANY)
                .zone(ZoneId.of("Asia/Tokyo"))
                .build())
        .addUnits(
            OrganisationUnit.builder()
                .id(COMPANY)
                .name(LocalizedText.of("会社", "company"))
                .kind(UnitKind.COMPANY)
                .build())
        .reporting(Reporting.builder().interval(interval).from(LocalDate.of(2025, 4, 1)).build())
        .build();
  }
}
