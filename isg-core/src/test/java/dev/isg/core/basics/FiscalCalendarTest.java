package dev.isg.core.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-505")
class FiscalCalendarTest {
  private static final FiscalCalendar JAPAN = FiscalCalendar.JAPAN;
  private static final FiscalCalendar CALENDAR = FiscalCalendar.startingIn(Month.JANUARY);

  @Test
  void aJapaneseYearRunsFromAprilToMarch() {
    assertThat(JAPAN.year(2025)).hasToString("2025-04-01/2026-03-31");
    assertThat(JAPAN.yearNumberOf(LocalDate.parse("2026-03-31"))).isEqualTo(2025);
    assertThat(JAPAN.yearNumberOf(LocalDate.parse("2026-04-01"))).isEqualTo(2026);
  }

  @Test
  void aYearFromMarchEndsOnTheLastDayOfFebruary() {
    FiscalCalendar fromMarch = FiscalCalendar.startingIn(Month.MARCH);

    assertThat(fromMarch.year(2023)).hasToString("2023-03-01/2024-02-29");
    assertThat(fromMarch.year(2024)).hasToString("2024-03-01/2025-02-28");
    assertThat(fromMarch.periodOf(LocalDate.parse("2024-02-29"), Interval.QUARTERLY))
        .hasToString("2023-12-01/2024-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-01, MONTHLY,     2025-04-01/2025-04-30",
    "2024-02-29, MONTHLY,     2024-02-01/2024-02-29",
    "2025-06-30, QUARTERLY,   2025-04-01/2025-06-30",
    "2026-01-01, QUARTERLY,   2026-01-01/2026-03-31",
    "2025-09-30, HALF_YEARLY, 2025-04-01/2025-09-30",
    "2025-10-01, HALF_YEARLY, 2025-10-01/2026-03-31",
    "2026-03-31, HALF_YEARLY, 2025-10-01/2026-03-31",
    "2026-03-31, YEARLY,      2025-04-01/2026-03-31",
  })
  void findsThePeriodADayLiesIn(LocalDate day, Interval interval, String period) {
    assertThat(JAPAN.periodOf(day, interval)).hasToString(period);
  }

  @ParameterizedTest
  @CsvSource({"MONTHLY, 12", "QUARTERLY, 4", "HALF_YEARLY, 2", "YEARLY, 1"})
  void splitsAYearWithoutGapAndOverlap(Interval interval, int parts) {
    Period year = JAPAN.year(2023);
    LocalDate next = year.first();
    for (Period part : JAPAN.split(year, interval)) {
      assertThat(part.first()).isEqualTo(next);
      next = part.last().plusDays(1);
    }

    assertThat(next).isEqualTo(year.last().plusDays(1));
    assertThat(JAPAN.split(year, interval)).hasSize(parts);
  }

  @Test
  void splitsAnOddPeriodIntoWholeIntervalsOnly() {
    Period odd = Period.parse("2025-04-02/2025-07-30");

    assertThat(JAPAN.split(odd, Interval.MONTHLY))
        .extracting(Period::toString)
        .containsExactly("2025-05-01/2025-05-31", "2025-06-01/2025-06-30");
    assertThat(JAPAN.split(odd, Interval.QUARTERLY)).isEmpty();
    assertThat(JAPAN.split(Period.parse("2025-04-15/2025-04-15"), Interval.MONTHLY)).isEmpty();
    assertThat(JAPAN.split(Period.parse("2025-07-01/2025-12-31"), Interval.HALF_YEARLY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-01/2026-03-31, FY2025",
    "2025-04-01/2025-09-30, FY2025-H1",
    "2025-10-01/2026-03-31, FY2025-H2",
    "2025-04-01/2025-06-30, FY2025-Q1",
    "2026-01-01/2026-03-31, FY2025-Q4",
    "2026-01-01/2026-01-31, 2026-01",
    "2024-02-01/2024-02-29, 2024-02",
    "2024-02-01/2024-02-28, 2024-02-01/2024-02-28",
    "2025-07-01/2025-12-31, 2025-07-01/2025-12-31",
    "2025-04-01/2027-03-31, 2025-04-01/2027-03-31",
  })
  void namesAPeriodAsPeopleSayIt(String period, String name) {
    assertThat(JAPAN.nameOf(Period.parse(period))).isEqualTo(name);
  }

  @Test
  void aYearFromJanuaryIsTheCalendarYear() {
    assertThat(CALENDAR.year(2025)).hasToString("2025-01-01/2025-12-31");
    assertThat(CALENDAR.yearNumberOf(LocalDate.parse("2025-01-01"))).isEqualTo(2025);
    assertThat(CALENDAR.nameOf(Period.parse("2025-10-01/2025-12-31"))).isEqualTo("FY2025-Q4");
    assertThat(CALENDAR.nameOf(Period.parse("2025-01-01/2025-12-31"))).isEqualTo("FY2025");
  }

  @Test
  void everyDayLiesInThePeriodFoundForIt() {
    for (Month first : Month.values()) {
      FiscalCalendar calendar = FiscalCalendar.startingIn(first);
      for (LocalDate day = LocalDate.parse("2023-01-01");
          day.isBefore(LocalDate.parse("2025-03-02"));
          day = day.plusDays(1)) {
        for (Interval interval : Interval.values()) {
          Period period = calendar.periodOf(day, interval);
          assertThat(period.contains(day)).isTrue();
          assertThat(calendar.split(period, interval)).containsExactly(period);
        }
      }
    }
  }
}
