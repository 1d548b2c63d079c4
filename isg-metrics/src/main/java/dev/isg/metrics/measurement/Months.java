package dev.isg.metrics.measurement;

import dev.isg.core.basics.FiscalCalendar;
import java.time.LocalDate;

/** Months as numbers. */
final class Months {
  private Months() {}

  /** The number of the month of a day, below 2^16. */
  static int number(LocalDate day) {
    return 12 * (day.getYear() - 1899) + day.getMonthValue() - 1;
  }

  /** How many months of the fiscal year are over before that of a day. */
  static int ofYear(LocalDate day, FiscalCalendar calendar) {
    return Math.floorMod(day.getMonthValue() - calendar.firstMonth().getValue(), 12);
  }
}
