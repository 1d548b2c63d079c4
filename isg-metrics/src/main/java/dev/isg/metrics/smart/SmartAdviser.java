package dev.isg.metrics.smart;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.ValueForm;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at an indicator and its history for what speaks for or against the five properties. It
 * suggests; the answers are given by people, in a {@link SmartAssessment}.
 *
 * @source METI 2009, 4.2.1, table 4-1
 */
public final class SmartAdviser {
  /** From how many equal values on an indicator is said not to change. */
  public static final int INTERVALS_WITHOUT_CHANGE = 4;

  private SmartAdviser() {}

  /**
   * Hints on all five properties, in their order, at least one of each.
   *
   * @param id the indicator
   * @param values the values of the indicators
   * @param unit the unit whose values are looked at, with all units below it
   * @param history the period to look at; intervals not wholly in it are left out
   * @throws InvalidModelException if there is no such indicator or unit
   */
  public static List<SmartHint> hints(
      IndicatorId id, IndicatorValues values, UnitId unit, Period history) {
    IndicatorValue whole = values.value(id, unit, history);
    Indicator indicator = values.indicators().find(id).orElseThrow();
    List<SmartHint> hints = new ArrayList<>(specific(indicator));
    hints.add(measurable(indicator));
    hints.add(attainable(whole));
    hints.add(SmartHint.of(SmartRule.NOT_MEASURED_TWICE, Map.of()));
    hints.add(timeDependent(values.series(id, unit, history)));
    return List.copyOf(hints);
  }

  private static List<SmartHint> specific(Indicator indicator) {
    List<SmartHint> hints = new ArrayList<>();
    LocalizedText definition = indicator.definition();
    for (String word : VagueWords.in(definition)) {
      hints.add(SmartHint.of(SmartRule.VAGUE_WORD, Map.of("word", LocalizedText.same(word))));
    }
    if (indicator.form() == ValueForm.RATIO) {
      countNotNamed(definition, "分子", "numerator").ifPresent(hints::add);
      countNotNamed(definition, "分母", "denominator").ifPresent(hints::add);
    }
    return hints.isEmpty() ? List.of(SmartHint.of(SmartRule.CLEAR_WORDS, Map.of())) : hints;
  }

  private static Optional<SmartHint> countNotNamed(LocalizedText definition, String ja, String en) {
    boolean named =
        definition.ja().contains(ja) && definition.en().toLowerCase(Locale.ROOT).contains(en);
    return named
        ? Optional.empty()
        : Optional.of(
            SmartHint.of(
                SmartRule.COUNTS_NOT_NAMED, Map.of("missing", LocalizedText.of(ja, "its " + en))));
  }

  private static SmartHint measurable(Indicator indicator) {
    return indicator.unit().equals(MeasurementUnit.GRADE)
        ? SmartHint.of(SmartRule.GRADE_NOT_NUMBER, Map.of())
        : SmartHint.of(SmartRule.NUMBER_WITH_UNIT, Map.of("unit", indicator.unit().label()));
  }

  private static SmartHint attainable(IndicatorValue whole) {
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
