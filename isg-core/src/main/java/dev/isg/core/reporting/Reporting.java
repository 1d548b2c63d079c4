package dev.isg.core.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Period;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How management is kept informed: who gathers news, how often management gets a report, and what
 * reports and news there were.
 *
 * @source METI 2009, 2.1 and 3.2.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableReporting.class)
@JsonDeserialize(as = ImmutableReporting.class)
public abstract class Reporting {
  /**
   * The shortest usual time between two reports to management, in months, inclusive.
   *
   * @source METI 2009, 4.1.1
   */
  public static final int FEWEST_MONTHS = 3;

  /**
   * The longest usual time between two reports to management, in months, inclusive. No {@link
   * Interval} exceeds it.
   *
   * @source METI 2009, 4.1.1
   */
  public static final int MOST_MONTHS = 12;

  Reporting() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The department that gathers news from the field and tells management; empty while none. */
  public abstract Optional<UnitId> riskDepartment();

  /** How often management gets a report. */
  public abstract Interval interval();

  /** The day from which on periods are reported; the first starts then or next. */
  public abstract LocalDate from();

  /** How many days after the end of its period a report is still in time; 0 unless said. */
  @Value.Default
  public int daysToReport() {
    return 0;
  }

  /** The reports to management. */
  public abstract List<ManagementReport> reports();

  /** What happened in the field and was reported. */
  public abstract List<ReportedEvent> events();

  /**
   * The periods whose report is due, oldest first: those that ended, with the days to report,
   * before the day. On the last of these days itself the report is not overdue yet.
   */
  public final List<Period> periodsDue(FiscalCalendar calendar, LocalDate day) {
    LocalDate last = day.minusDays(1L + daysToReport());
    return last.isBefore(from()) ? List.of() : calendar.split(Period.of(from(), last), interval());
  }

  /** Whether the period is one that is reported. */
  public final boolean reports(FiscalCalendar calendar, Period period) {
    return !period.first().isBefore(from())
        && period.equals(calendar.periodOf(period.first(), interval()));
  }

  @Value.Check
  void check() {
    if (daysToReport() < 0) {
      throw InvalidModelException.of(
          "Reporting", "daysToReport は 0 以上です", "daysToReport must not be negative");
    }
  }

  /** Builds how management is kept informed. */
  public static class Builder extends ImmutableReporting.Builder {
    Builder() {}
  }
}
