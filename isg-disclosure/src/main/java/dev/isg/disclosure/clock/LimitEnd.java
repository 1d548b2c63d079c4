package dev.isg.disclosure.clock;

import dev.isg.disclosure.regime.LimitUnit;
import dev.isg.disclosure.regime.StageLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Works out when limits run out, in one zone and by one calendar of business days. */
record LimitEnd(ZoneId zone, Optional<BusinessCalendar> calendar) {
  /** The last instant; empty if the calendar is missing or does not know that far. */
  Optional<LastInstant> of(StageLimit limit, Instant start) {
    if (limit.unit() == LimitUnit.HOURS) {
      return Optional.of(LastInstant.at(start.plus(Duration.ofHours(limit.amount())), zone));
    }
    LocalDate first = start.atZone(zone).toLocalDate();
    return lastDay(limit, first)
        .flatMap(
            last ->
                limit.movesToBusinessDay()
                    ? calendar.flatMap(days -> days.onOrAfter(last))
                    : Optional.of(last))
        .map(last -> LastInstant.endOf(last, zone));
  }

  private Optional<LocalDate> lastDay(StageLimit limit, LocalDate first) {
    return switch (limit.unit()) {
      case BUSINESS_DAYS -> calendar.flatMap(days -> days.after(first, limit.amount()));
      case MONTHS -> Optional.of(first.plusMonths(limit.amount()));
      default -> Optional.of(first.plusDays(limit.amount() - (limit.countsFirstDay() ? 1L : 0L)));
    };
  }
}
