package dev.isg.metrics.smart;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Indicator;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at an indicator and its history for what speaks for or against the five properties. It
 * suggests; the answers are given by people, in a {@link SmartAssessment}.
 *
 * @source METI 2009, 4.2.1, table 4-1
 */
public final class SmartAdviser {
  /** From how many equal values on an indicator is said not to change. */
  public static final int INTERVALS_WITHOUT_CHANGE = 4;

  private static final Set<CollectionMethod> PEOPLE =
      Set.of(CollectionMethod.INTERVIEW, CollectionMethod.AUDIT, CollectionMethod.INTERNAL_AUDIT);

  private SmartAdviser() {}

  /**
   * Hints on all five properties out of the definition and the values alone.
   *
   * @param id the indicator
   * @param values the values of the indicators
   * @param unit the unit whose values are looked at, with all units below it
   * @param history the period to look at; intervals not wholly in it are left out
   * @throws InvalidModelException if there is no such indicator or unit
   */
  public static List<SmartHint> hints(
      IndicatorId id, IndicatorValues values, UnitId unit, Period history) {
    return hints(id, values, unit, history, SmartEvidence.none());
  }

  /**
   * Hints on all five properties, in their order, at least one of each.
   *
   * @param id the indicator
   * @param values the values of the indicators
   * @param unit the unit whose values are looked at, with all units below it
   * @param history the period to look at; intervals not wholly in it are left out
   * @param evidence what else is known; second looks at measurements outside unit or history are
   *     left out
   * @throws InvalidModelException if there is no such indicator or unit, or a second look is at a
   *     measurement that does not exist or has another form or unit than it
   */
  public static List<SmartHint> hints(
      IndicatorId id, IndicatorValues values, UnitId unit, Period history, SmartEvidence evidence) {
    IndicatorValue whole = values.value(id, unit, history);
    Indicator indicator = values.indicators().find(id).orElseThrow();
    List<SmartHint> hints = new ArrayList<>(SpecificHints.of(indicator, evidence.vagueWords()));
    hints.add(measurable(indicator));
    hints.add(gaps(whole));
    hints.add(cost(indicator, evidence));
    if (PEOPLE.contains(indicator.method()) && indicator.interval() == Interval.MONTHLY) {
      hints.add(
          SmartHint.of(SmartRule.PEOPLE_EVERY_MONTH, Map.of("method", indicator.method().label())));
    }
    hints.add(RepeatableHints.of(indicator, values, whole, evidence));
    hints.add(timeDependent(values.series(id, unit, history)));
    return List.copyOf(hints);
  }

  private static SmartHint measurable(Indicator indicator) {
    Map<String, LocalizedText> inputs =
        Map.of("unit", indicator.unit().label(), "scale", indicator.scale().label());
    return switch (indicator.scale()) {
      case NOMINAL -> SmartHint.of(SmartRule.NAME_NOT_NUMBER, inputs);
      case ORDINAL -> SmartHint.of(SmartRule.GRADE_NOT_NUMBER, inputs);
      case INTERVAL, RATIO -> SmartHint.of(SmartRule.NUMBER_WITH_UNIT, inputs);
    };
  }

  private static SmartHint gaps(IndicatorValue whole) {
    if (whole.present() == 0) {
      return SmartHint.of(SmartRule.NO_HISTORY, Map.of());
    }
    return whole.present() == whole.expected()
        ? SmartHint.of(SmartRule.NO_GAP, Map.of("expected", number(whole.expected())))
        : SmartHint.of(
            SmartRule.GAPS,
            Map.of(
                "expected", number(whole.expected()),
                "absent", number(whole.expected() - whole.present())));
  }

  private static SmartHint cost(Indicator indicator, SmartEvidence evidence) {
    return evidence
        .cost()
        .map(
            cost ->
                SmartHint.of(
                    cost.withinBudget(indicator)
                        ? SmartRule.COST_WITHIN_BUDGET
                        : SmartRule.COST_ABOVE_BUDGET,
                    Map.of(
                        "cost", LocalizedText.same(cost.ofAYear(indicator).toString()),
                        "budget", LocalizedText.same(cost.yearlyBudget().toString()))))
        .orElseGet(() -> SmartHint.of(SmartRule.COST_NOT_STATED, Map.of()));
  }

  private static SmartHint timeDependent(List<IndicatorValue> series) {
    List<Quantity> known =
        series.stream()
            .flatMap(value -> value.value().stream())
            .sorted(Quantity::compareNumberTo)
            .toList();
    LocalizedText intervals = number(known.size());
    if (known.size() >= 2 && !known.get(0).equals(known.get(known.size() - 1))) {
      return changes(intervals, known.get(0), known.get(known.size() - 1));
    }
    return known.size() >= INTERVALS_WITHOUT_CHANGE
        ? SmartHint.of(
            SmartRule.DOES_NOT_CHANGE, Map.of("intervals", intervals, "value", shown(known.get(0))))
        : SmartHint.of(
            SmartRule.TOO_FEW_INTERVALS,
            Map.of("intervals", intervals, "needed", number(INTERVALS_WITHOUT_CHANGE)));
  }

  private static SmartHint changes(LocalizedText intervals, Quantity least, Quantity greatest) {
    boolean alike = shown(least).equals(shown(greatest));
    return SmartHint.of(
        SmartRule.CHANGES,
        Map.of(
            "intervals", intervals,
            "least", alike ? LocalizedText.same(least.toString()) : shown(least),
            "greatest", alike ? LocalizedText.same(greatest.toString()) : shown(greatest)));
  }

  /** Rounded half-up to two decimals, for display only. */
  private static LocalizedText shown(Quantity value) {
    return LocalizedText.same(
        new Quantity(value.number().setScale(2, RoundingMode.HALF_UP), value.unit()).toString());
  }

  private static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }
}
