package dev.isg.disclosure.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.disclosure.regime.ClockStart;
import dev.isg.disclosure.regime.LimitUnit;
import dev.isg.disclosure.regime.StageLimit;
import dev.isg.disclosure.regime.StartEvent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
  private static final BusinessCalendar US = Happened.US;

  @Test
  void knowsItsFirstAndLastDay() {
    assertThat(US.knows(LocalDate.of(2026, 10, 31))).isFalse();
    assertThat(US.knows(LocalDate.of(2026, 11, 1))).isTrue();
    assertThat(US.knows(LocalDate.of(2027, 1, 31))).isTrue();
    assertThat(US.knows(LocalDate.of(2027, 2, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25,true", // a Wednesday
    "2026-11-26,false", // Thanksgiving
    "2026-11-28,false", // a Saturday
  })
  void worksOnNeitherWeekendNorHoliday(LocalDate day, boolean works) {
    assertThat(US.worksOn(day)).isEqualTo(works);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27,2026-11-27", // a Friday stays
    "2026-11-28,2026-11-30", // a Saturday moves to Monday
    "2026-12-25,2026-12-28", // Christmas on a Friday
    "2027-01-30,", // a Saturday whose Monday the calendar does not know
  })
  void movesADayOffToTheNextBusinessDay(LocalDate day, LocalDate moved) {
    assertThat(US.onOrAfter(day)).isEqualTo(Optional.ofNullable(moved));
  }

  @ParameterizedTest
  @CsvSource({
    "CALENDAR_DAYS,true,false,1,2026-11-24", // day 1 is the day itself
    "CALENDAR_DAYS,false,false,1,2026-11-25",
    "CALENDAR_DAYS,true,true,3,2026-11-27", // 26 November is off
    "CALENDAR_DAYS,false,true,3,2026-11-27",
    "CALENDAR_DAYS,false,true,4,2026-11-30", // a Saturday moves
    "MONTHS,false,true,1,2026-12-24",
    "BUSINESS_DAYS,false,false,2,2026-11-27",
  })
  void countsAsTheLimitSays(
      LimitUnit unit, boolean first, boolean moves, int amount, LocalDate last) {
    StageLimit limit =
        new StageLimit(
            ClockStart.of(StartEvent.AWARE),
            amount,
            unit,
            first,
            moves,
            false,
            List.of(),
            Optional.empty());

    assertThat(
            new LimitEnd(ZoneOffset.UTC, Optional.of(US))
                .of(limit, Instant.parse("2026-11-24T12:00:00Z"))
                .flatMap(LastInstant::day))
        .contains(last);
  }

  @Test
  void withoutACalendarNobodyKnowsABusinessDay() {
    LimitEnd ends = new LimitEnd(ZoneOffset.UTC, Optional.empty());
    ClockStart start = ClockStart.of(StartEvent.AWARE);

    assertThat(ends.of(StageLimit.of(start, 1, LimitUnit.BUSINESS_DAYS), Instant.EPOCH)).isEmpty();
    assertThat(ends.of(StageLimit.of(start, 1, LimitUnit.MONTHS), Instant.EPOCH)).isPresent();
    assertThat(
            ends.of(
                new StageLimit(
                    start, 1, LimitUnit.MONTHS, false, true, false, List.of(), Optional.empty()),
                Instant.EPOCH))
        .isEmpty();
  }

  @Test
  void refusesAWeekWithoutWorkAndAnEndBeforeItsStart() {
    BusinessCalendar.Builder never =
        BusinessCalendar.builder()
            .id("never")
            .from(LocalDate.EPOCH)
            .until(LocalDate.EPOCH)
            .addWeekend(DayOfWeek.values());
    BusinessCalendar.Builder backwards =
        BusinessCalendar.builder()
            .id("backwards")
            .from(LocalDate.EPOCH)
            .until(LocalDate.EPOCH.minusDays(1));

    assertThatThrownBy(never::build).hasMessageContaining("one day of the week");
    assertThatThrownBy(backwards::build).hasMessageContaining("before from");
  }
}
