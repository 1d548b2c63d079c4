package dev.isg.metrics.column;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The periods of one length that slots are of, in order and without a gap. A measurement of an
 * indicator that is measured less often than that belongs to the first period of its interval.
 */
final class PeriodAxis {
  private final ColumnIndex index;
  private final Interval grain;
  private final List<Period> periods;

  private PeriodAxis(ColumnIndex index, Interval grain, List<Period> periods) {
    this.index = index;
    this.grain = grain;
    this.periods = periods;
    if ((long) periods.size() * index.places() >= Integer.MAX_VALUE - 16) {
      throw InvalidModelException.of(
          "SlotStatistics",
          "指標・組織単位・期間の組み合わせが 2^31 通りを超えます。期間を長くするか、指標を分けます",
          "there are more than 2^31 slots of indicator, unit and period; take longer periods or"
              + " fewer indicators at a time");
    }
  }

  /** The periods that the days of the columns lie in. */
  static PeriodAxis of(MeasurementColumns columns, Interval grain) {
    ColumnIndex index = columns.index();
    return columns.size() == 0
        ? new PeriodAxis(index, grain, List.of())
        : spanning(
            index,
            grain,
            LocalDate.ofEpochDay(columns.firstDay()),
            LocalDate.ofEpochDay(columns.lastDay()));
  }

  /** The periods of both and those between. */
  PeriodAxis plus(PeriodAxis other) {
    if (periods.isEmpty() || other.periods.isEmpty()) {
      return periods.isEmpty() ? other : this;
    }
    LocalDate first = periods.get(0).first();
    LocalDate last = periods.get(periods.size() - 1).last();
    LocalDate otherFirst = other.periods.get(0).first();
    LocalDate otherLast = other.periods.get(other.periods.size() - 1).last();
    return spanning(
        index,
        grain,
        first.isBefore(otherFirst) ? first : otherFirst,
        last.isAfter(otherLast) ? last : otherLast);
  }

  private static PeriodAxis spanning(
      ColumnIndex index, Interval grain, LocalDate first, LocalDate last) {
    FiscalCalendar calendar = index.calendar();
    Interval longest = grain;
    for (int i = 0; i < index.indicatorCount(); i++) {
      longest = longer(longest, index.indicator(i).interval());
    }
    Period whole =
        Period.of(
            calendar.periodOf(first, longest).first(), calendar.periodOf(last, longest).last());
    return new PeriodAxis(index, grain, calendar.split(whole, grain));
  }

  Interval grain() {
    return grain;
  }

  List<Period> periods() {
    return periods;
  }

  int slots() {
    return periods.size() * index.places();
  }

  /** The slot here that is the first slot of an axis that lies within this one. */
  int shiftTo(PeriodAxis other) {
    return other.periods.isEmpty() ? 0 : positionOf(other.periods.get(0)) * index.places();
  }

  /** The slot of each row. */
  int[] slotsOf(MeasurementColumns columns) {
    int[] slots = new int[columns.size()];
    if (slots.length == 0) {
      return slots;
    }
    int[] places = columns.places();
    int[] days = columns.days();
    int firstDay = (int) periods.get(0).first().toEpochDay();
    Map<Interval, int[]> bases = new EnumMap<>(Interval.class);
    int[][] ofIndicator = new int[index.indicatorCount()][];
    for (int i = 0; i < ofIndicator.length; i++) {
      ofIndicator[i] = bases.computeIfAbsent(intervalOf(i), this::bases);
    }
    if (bases.size() == 1) {
      int[] base = ofIndicator[0];
      for (int i = 0; i < slots.length; i++) {
        slots[i] = base[days[i] - firstDay] + places[i];
      }
    } else {
      for (int i = 0; i < slots.length; i++) {
        int place = places[i];
        slots[i] = ofIndicator[index.indicatorOf(place)][days[i] - firstDay] + place;
      }
    }
    return slots;
  }

  /** The interval that slots of an indicator are of: its own, if that is longer. */
  Interval intervalOf(int indicator) {
    return longer(grain, index.indicator(indicator).interval());
  }

  /** The positions of the slots of an indicator that lie wholly in a period, in order. */
  int[] positionsIn(int indicator, Period period) {
    return index.calendar().split(period, intervalOf(indicator)).stream()
        .mapToInt(this::positionOf)
        .filter(position -> position >= 0 && position < periods.size())
        .toArray();
  }

  private int positionOf(Period period) {
    return periods.isEmpty()
        ? -1
        : (int)
            Math.floorDiv(
                ChronoUnit.MONTHS.between(
                    YearMonth.from(periods.get(0).first()), YearMonth.from(period.first())),
                grain.months());
  }

  /** For each day the first slot of the period it belongs to. */
  private int[] bases(Interval interval) {
    LocalDate first = periods.get(0).first();
    LocalDate last = periods.get(periods.size() - 1).last();
    int[] bases = new int[(int) ChronoUnit.DAYS.between(first, last) + 1];
    for (Period period : index.calendar().split(Period.of(first, last), interval)) {
      int from = (int) ChronoUnit.DAYS.between(first, period.first());
      int to = (int) ChronoUnit.DAYS.between(first, period.last());
      Arrays.fill(bases, from, to + 1, positionOf(period) * index.places());
    }
    return bases;
  }

  private static Interval longer(Interval one, Interval other) {
    return one.months() >= other.months() ? one : other;
  }
}
