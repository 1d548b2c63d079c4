package dev.isg.core.outsourcing;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Period;
import dev.isg.core.organisation.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The completeness check of an outsourcee for a period: which of the four items are known, and
 * which are missing for which days.
 *
 * @param outsourcee the unit of the outsourcee
 * @param period the period asked about
 * @param knowledge how much is known
 * @param items the four items, in the order of {@link OutsourceeItem}
 * @source METI 2009, 5.2
 */
public record OutsourceeStanding(
    UnitId outsourcee, Period period, OutsourceeKnowledge knowledge, List<ItemStanding> items) {
  private static final Comparator<OutsourceeInformation> ORDER =
      Comparator.comparing(OutsourceeInformation::period)
          .thenComparing(OutsourceeInformation::obtainedOn)
          .thenComparing(told -> told.source().en())
          .thenComparing(told -> told.finding().en());

  /** Copies the items. */
  public OutsourceeStanding {
    items = List.copyOf(items);
  }

  /**
   * What is known of an outsourcee for a period; empty if it does not work for the company in that
   * period. Each item is to be told for each interval of the period that is over by the day; where
   * the period is shorter than the interval, for the period as a whole. What was obtained after the
   * day is not known yet.
   *
   * @param outsourcee the outsourcee
   * @param period the period asked about
   * @param calendar the calendar that cuts the period into intervals
   * @param day the day as of which it is asked, inclusive
   */
  public static Optional<OutsourceeStanding> of(
      Outsourcee outsourcee, Period period, FiscalCalendar calendar, LocalDate day) {
    List<Period> parts = calendar.split(period, outsourcee.interval());
    List<Period> engaged =
        (parts.isEmpty() ? List.of(period) : parts)
            .stream().flatMap(part -> outsourcee.engagedIn(part).stream()).toList();
    if (engaged.isEmpty()) {
      return Optional.empty();
    }
    List<Period> due = engaged.stream().filter(part -> !part.last().isAfter(day)).toList();
    List<ItemStanding> items =
        Stream.of(OutsourceeItem.values()).map(item -> item(outsourcee, item, due, day)).toList();
    OutsourceeKnowledge knowledge =
        due.isEmpty()
            ? OutsourceeKnowledge.NOT_DUE
            : items.stream().allMatch(item -> item.missing().isEmpty())
                ? OutsourceeKnowledge.COMPLETE
                : OutsourceeKnowledge.INCOMPLETE;
    return Optional.of(new OutsourceeStanding(outsourcee.unit(), period, knowledge, items));
  }

  /** An outsourcee nothing is recorded of: all four items are missing for the whole period. */
  public static OutsourceeStanding notRecorded(UnitId outsourcee, Period period) {
    return new OutsourceeStanding(
        outsourcee,
        period,
        OutsourceeKnowledge.NOT_RECORDED,
        Stream.of(OutsourceeItem.values())
            .map(item -> new ItemStanding(item, List.of(), List.of(period)))
            .toList());
  }

  /** The items with something missing, in the order of {@link OutsourceeItem}. */
  public List<ItemStanding> missing() {
    return items.stream().filter(item -> !item.missing().isEmpty()).toList();
  }

  private static ItemStanding item(
      Outsourcee outsourcee, OutsourceeItem item, List<Period> due, LocalDate day) {
    List<OutsourceeInformation> told =
        outsourcee.information().stream()
            .filter(one -> one.item() == item && !one.obtainedOn().isAfter(day))
            .filter(one -> due.stream().anyMatch(part -> overlap(one, part)))
            .sorted(ORDER)
            .toList();
    List<Period> missing = new ArrayList<>();
    due.forEach(part -> missing.addAll(gaps(part, told)));
    return new ItemStanding(item, told, missing);
  }

  private static boolean overlap(OutsourceeInformation one, Period part) {
    return one.tellsOf()
        .filter(days -> !days.first().isAfter(part.last()) && !days.last().isBefore(part.first()))
        .isPresent();
  }

  /** The days of a part that nothing told covers; what is told is sorted by its first day. */
  private static List<Period> gaps(Period part, List<OutsourceeInformation> told) {
    List<Period> gaps = new ArrayList<>();
    LocalDate next = part.first();
    for (OutsourceeInformation one : told) {
      if (!overlap(one, part)) {
        continue;
      }
      Period days = one.tellsOf().orElseThrow();
      if (days.first().isAfter(next)) {
        gaps.add(Period.of(next, days.first().minusDays(1)));
      }
      if (!days.last().isBefore(next)) {
        next = days.last().plusDays(1);
      }
    }
    if (!next.isAfter(part.last())) {
      gaps.add(Period.of(next, part.last()));
    }
    return gaps;
  }
}
