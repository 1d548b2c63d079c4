package dev.isg.disclosure.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.disclosure.regime.ClockStart;
import dev.isg.disclosure.regime.LimitUnit;
import dev.isg.disclosure.regime.StageLimit;
import dev.isg.disclosure.regime.StartEvent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ClockProperties {
  private static final BusinessCalendar DAYS =
      BusinessCalendar.builder()
          .id("days")
          .from(LocalDate.of(2020, 1, 1))
          .until(LocalDate.of(2040, 12, 31))
          .addWeekend(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
          .build();

  private static LastInstant end(String zone, LimitUnit unit, int amount, long second) {
    return new LimitEnd(ZoneId.of(zone), Optional.of(DAYS))
        .of(
            StageLimit.of(ClockStart.of(StartEvent.AWARE), amount, unit),
            Instant.ofEpochSecond(second))
        .orElseThrow();
  }

  @Property
  @Tag("REQ-164")
  void whoStartsLaterNeverEndsEarlier(
      @ForAll LimitUnit unit,
      @ForAll @IntRange(min = 1, max = 90) int amount,
      @ForAll @LongRange(min = 1_600_000_000, max = 1_900_000_000) long start,
      @ForAll @IntRange(max = 5_000_000) int later) {
    for (String zone : new String[] {"Asia/Tokyo", "Europe/Paris", "America/New_York"}) {
      assertThat(end(zone, unit, amount, start + later))
          .isGreaterThanOrEqualTo(end(zone, unit, amount, start));
    }
  }

  @Property
  void moreTimeNeverEndsEarlierAndTheStartIsAlwaysInTime(
      @ForAll LimitUnit unit,
      @ForAll @IntRange(min = 1, max = 90) int amount,
      @ForAll @LongRange(min = 1_600_000_000, max = 1_900_000_000) long start) {
    LastInstant end = end("Europe/Paris", unit, amount, start);

    assertThat(end("Europe/Paris", unit, amount + 1, start)).isGreaterThan(end);
    assertThat(end.metAt(Instant.ofEpochSecond(start))).isTrue();
  }
}
