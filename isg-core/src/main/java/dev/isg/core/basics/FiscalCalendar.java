package dev.isg.core.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * How a company cuts time into fiscal years, and these into halves, quarters and months. A fiscal
 * year starts on the first day of a month and bears the number of the calendar year it starts in.
 *
 * @param firstMonth the month a fiscal year starts with
 */
public record FiscalCalendar(@JsonValue Month firstMonth) {
  /** The calendar of most Japanese companies: a fiscal year starts on 1 April. */
  public static final FiscalCalendar JAPAN = new FiscalCalendar(Month.APRIL);

  /** A calendar whose years start with the given month. */
  @JsonCreator
  public static FiscalCalendar startingIn(Month firstMonth) {
    return new FiscalCalendar(firstMonth);
  }

  /** The fiscal year that starts in the given calendar year. */
  public Period year(int startingIn) {
    LocalDate first = LocalDate.of(startingIn, firstMonth, 1);
    return Period.of(first, first.plusYears(1).minusDays(1));
  }

  /** The number of the fiscal year in which the day lies: the calendar year in which it started. */
  public int yearNumberOf(LocalDate day) {
    return day.getMonthValue() < firstMonth.getValue() ? day.getYear() - 1 : day.getYear();
  }

  /** The year, half, quarter or month of the fiscal calendar in which the day lies. */
  public Period periodOf(LocalDate day, Interval interval) {
    Period year = year(yearNumberOf(day));
    int monthOfYear = Math.floorMod(day.getMonthValue() - firstMonth.getValue(), 12);
    int start = monthOfYear / interval.months() * interval.months();
    LocalDate first = year.first().plusMonths(start);
    return Period.of(first, first.plusMonths(interval.months()).minusDays(1));
  }

  /**
   * The consecutive periods of an interval that lie wholly in the given period, oldest first. Empty
   * if the period is shorter than the interval.
   */
  public List<Period> split(Period period, Interval interval) {
    List<Period> parts = new ArrayList<>();
    Period part = periodOf(period.first(), interval);
    while (!part.last().isAfter(period.last())) {
      if (period.contains(part)) {
        parts.add(part);
      }
      part = periodOf(part.last().plusDays(1), interval);
    }
    return List.copyOf(parts);
  }

  /**
   * The name of a period as people say it: {@code FY2025}, {@code FY2025-H1}, {@code FY2025-Q3} or
   * {@code 2025-04}; the two days for a period that the calendar does not have.
   */
  public String nameOf(Period period) {
    int year = yearNumberOf(period.first());
    if (period.equals(year(year))) {
      return "FY" + year;
    }
    int monthOfYear = Math.floorMod(period.first().getMonthValue() - firstMonth.getValue(), 12);
    if (period.equals(periodOf(period.first(), Interval.MONTHLY))) {
      return period.first().toString().substring(0, 7);
    }
    if (period.equals(periodOf(period.first(), Interval.QUARTERLY))) {
      return "FY" + year + "-Q" + (monthOfYear / 3 + 1);
    }
    if (period.equals(periodOf(period.first(), Interval.HALF_YEARLY))) {
      return "FY" + year + "-H" + (monthOfYear / 6 + 1);
    }
    return period.toString();
  }
}
