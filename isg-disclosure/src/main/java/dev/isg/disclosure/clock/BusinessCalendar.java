package dev.isg.disclosure.clock;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * On which days a jurisdiction works, between two days. Beyond them it knows nothing, and says so:
 * holidays are law too, and next year's may not be made yet.
 *
 * @source METI 2009, 3.4.2(3), which names no limits; laws since count business days
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableBusinessCalendar.class)
@JsonDeserialize(as = ImmutableBusinessCalendar.class)
public abstract class BusinessCalendar {
  BusinessCalendar() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, which regimes name. */
  public abstract String id();

  /** The first day it knows, inclusive. */
  public abstract LocalDate from();

  /** The last day it knows, inclusive. */
  public abstract LocalDate until();

  /** The days off of every week. */
  public abstract Set<DayOfWeek> weekend();

  /** The days off besides. */
  public abstract Set<LocalDate> holidays();

  /** Whether it knows the day. */
  public final boolean knows(LocalDate day) {
    return !day.isBefore(from()) && !day.isAfter(until());
  }

  /** Whether the jurisdiction works that day, which it must know. */
  public final boolean worksOn(LocalDate day) {
    return !weekend().contains(day.getDayOfWeek()) && !holidays().contains(day);
  }

  /**
   * The business day that many business days after a day; the day itself is not counted, whether or
   * not it is one.
   *
   * @param day the day to count from
   * @param days how many, from 1
   * @return empty if the calendar does not know all days in between
   */
  public final Optional<LocalDate> after(LocalDate day, int days) {
    LocalDate at = day;
    int counted = 0;
    while (counted < days) {
      at = at.plusDays(1);
      if (!knows(at)) {
        return Optional.empty();
      }
      counted += worksOn(at) ? 1 : 0;
    }
    return Optional.of(at);
  }

  /** The day, or the next business day; empty if the calendar does not know that far. */
  public final Optional<LocalDate> onOrAfter(LocalDate day) {
    return after(day.minusDays(1), 1);
  }

  @Value.Check
  void check() {
    if (until().isBefore(from()) || weekend().size() == DayOfWeek.values().length) {
      throw InvalidModelException.of(
          "BusinessCalendar",
          "until は from 以後とし、週に 1 日は営業日とします",
          "until must not be before from, and one day of the week is a business day");
    }
  }

  /** Builds a calendar. */
  public static class Builder extends ImmutableBusinessCalendar.Builder {
    Builder() {}
  }
}
