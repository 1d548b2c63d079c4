package dev.isg.metrics.measurement;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The units and indicators a row may name, by the text of their ids. */
final class KnownIds {
  private final FiscalCalendar calendar;
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Known> indicators = new HashMap<>();

  KnownIds(Programme programme, IndicatorSet set) {
    this.calendar = programme.governanceUnit().fiscalCalendar();
    programme.units().forEach(one -> units.put(one.id().value(), new Unit(one.id(), units.size())));
    for (Indicator one : set.indicators()) {
      indicators.put(
          one.id().value(), new Known(one, indicators.size(), new HashSet<>(one.measuredIn())));
    }
  }

  FiscalCalendar calendar() {
    return calendar;
  }

  @Nullable Known indicator(String text) {
    return indicators.get(text);
  }

  @Nullable Unit unit(String text) {
    return units.get(text);
  }

  /** The indicators by their number. */
  List<Known> indicators() {
    return indicators.values().stream().sorted(Comparator.comparingInt(Known::number)).toList();
  }

  /** The units by their number. */
  List<Unit> units() {
    return units.values().stream().sorted(Comparator.comparingInt(Unit::number)).toList();
  }

  Set<String> indicatorTexts() {
    return new TreeSet<>(indicators.keySet());
  }

  Set<String> unitTexts() {
    return new TreeSet<>(units.keySet());
  }

  /** A number of its own for each indicator and unit. */
  long pair(Known indicator, Unit unit) {
    return (long) indicator.number() * units.size() + unit.number();
  }

  /**
   * An indicator.
   *
   * @param indicator the indicator
   * @param number its number, from 0
   * @param measuring the units that measure it
   */
  record Known(Indicator indicator, int number, Set<UnitId> measuring) {}

  /**
   * A unit.
   *
   * @param id its id
   * @param number its number, from 0
   */
  record Unit(UnitId id, int number) {}
}
