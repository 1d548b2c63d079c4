package dev.isg.metrics.column;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that stand for indicators and units in columns: their positions in the set of
 * indicators and in the programme, each from 0. Immutable.
 */
public final class ColumnIndex {
  private final FiscalCalendar calendar;
  private final List<Indicator> indicators;
  private final Map<IndicatorId, Integer> indicatorNumbers = new HashMap<>();
  private final Map<UnitId, Integer> unitNumbers = new HashMap<>();
  private final BitSet ratios = new BitSet();
  private final BitSet measuring = new BitSet();

  private ColumnIndex(Programme programme, IndicatorSet set) {
    this.calendar = programme.governanceUnit().fiscalCalendar();
    this.indicators = List.copyOf(set.indicators());
    programme.units().forEach(unit -> number(unitNumbers, unit.id(), "組織単位", "units"));
    indicators.forEach(one -> number(indicatorNumbers, one.id(), "指標", "indicators"));
    if ((long) unitCount() * indicatorCount() > Integer.MAX_VALUE) {
      throw InvalidModelException.of(
          "ColumnIndex",
          "指標と組織単位の組み合わせは " + Integer.MAX_VALUE + " 通りまでです",
          "there may be " + Integer.MAX_VALUE + " pairs of an indicator and a unit at most");
    }
    for (int i = 0; i < indicators.size(); i++) {
      ratios.set(i, indicators.get(i).form() == ValueForm.RATIO);
      for (UnitId unit : indicators.get(i).measuredIn()) {
        measuring.set(place(i, unit(unit)));
      }
    }
  }

  /**
   * The numbers for the units of a programme and for indicators.
   *
   * @throws InvalidModelException if an indicator or a unit is there twice, an indicator is
   *     measured in a unit that the programme does not have, or there are more pairs of an
   *     indicator and a unit than 2,147,483,647
   */
  public static ColumnIndex of(Programme programme, IndicatorSet indicators) {
    return new ColumnIndex(programme, indicators);
  }

  /** How many indicators there are, from 0. */
  public int indicatorCount() {
    return indicators.size();
  }

  /** How many units there are, from 0. */
  public int unitCount() {
    return unitNumbers.size();
  }

  /**
   * The number of an indicator, from 0.
   *
   * @throws InvalidModelException if there is no such indicator
   */
  public int indicator(IndicatorId id) {
    Integer number = indicatorNumbers.get(id);
    if (number == null) {
      throw InvalidModelException.of(
          "ColumnIndex", "指標「" + id + "」は定義されていません", "there is no indicator '" + id + "'");
    }
    return number;
  }

  /**
   * The number of a unit, from 0.
   *
   * @throws InvalidModelException if there is no such unit
   */
  public int unit(UnitId id) {
    Integer number = unitNumbers.get(id);
    if (number == null) {
      throw InvalidModelException.of(
          "ColumnIndex", "組織単位「" + id + "」は定義されていません", "there is no unit '" + id + "'");
    }
    return number;
  }

  /**
   * The indicator with a number.
   *
   * @param number from 0, below {@link #indicatorCount()}
   */
  public Indicator indicator(int number) {
    return indicators.get(number);
  }

  FiscalCalendar calendar() {
    return calendar;
  }

  /** How many pairs of an indicator and a unit there are. */
  int places() {
    return indicatorCount() * unitCount();
  }

  /** The number of a pair; places of one unit lie side by side. */
  int place(int indicator, int unit) {
    return unit * indicatorCount() + indicator;
  }

  /** The number of the indicator of a pair. */
  int indicatorOf(int place) {
    return place % indicatorCount();
  }

  /** Whether values of an indicator are ratios. */
  boolean ratio(int indicator) {
    return ratios.get(indicator);
  }

  boolean anyRatio() {
    return !ratios.isEmpty();
  }

  /** Whether the unit of a pair is one that measures its indicator. */
  boolean measures(int place) {
    return measuring.get(place);
  }

  /** Whether the places of both mean the same. */
  boolean alike(ColumnIndex other) {
    return this == other
        || (calendar.equals(other.calendar)
            && indicators.equals(other.indicators)
            && unitNumbers.equals(other.unitNumbers));
  }

  private static <K> void number(Map<K, Integer> numbers, K id, String ja, String en) {
    if (numbers.putIfAbsent(id, numbers.size()) != null) {
      throw InvalidModelException.of(
          "ColumnIndex", ja + "「" + id + "」が 2 つあります", "there are two " + en + " '" + id + "'");
    }
  }
}
