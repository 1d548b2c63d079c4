package dev.isg.metrics.aggregation;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.formula.FormulaTyping;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorCheck;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.UnitPopulation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which units' measurements the value of an indicator for a unit is made of. */
final class Selection {
  private final Map<IndicatorId, Indicator> indicators = new HashMap<>();
  private final Map<UnitId, Set<UnitId>> below = new HashMap<>();

  private Selection() {}

  /**
   * Indexes the indicators and the tree of units.
   *
   * @throws InvalidModelException if an indicator is there twice, is measured in a unit that the
   *     programme does not have, or is derived from others in a way that does not hold
   */
  static Selection of(ResolvedProgramme programme, IndicatorSet indicators) {
    Selection selection = new Selection();
    programme
        .programme()
        .units()
        .forEach(
            unit ->
                selection.below.put(
                    unit.id(), new HashSet<>(programme.unitAndAllBelow(unit.id()))));
    for (Indicator indicator : indicators.indicators()) {
      if (selection.indicators.put(indicator.id(), indicator) != null) {
        throw InvalidModelException.of(
            "IndicatorValues",
            "指標「" + indicator.id() + "」が 2 つあります",
            "there are two indicators '" + indicator.id() + "'");
      }
      indicator.measuredIn().forEach(selection::unitAndAllBelow);
    }
    List<LocalizedText> faults =
        IndicatorCheck.checkFormulas(indicators).issues().stream().map(Issue::message).toList();
    if (!faults.isEmpty()) {
      throw InvalidModelException.ofAll("IndicatorValues", faults);
    }
    return selection;
  }

  /** The indicators by id. */
  Map<IndicatorId, Indicator> indicators() {
    return Collections.unmodifiableMap(indicators);
  }

  /** The indicator with the id. */
  Indicator indicator(IndicatorId id) {
    return Optional.ofNullable(indicators.get(id))
        .orElseThrow(
            () ->
                InvalidModelException.of(
                    "IndicatorValues",
                    "指標「" + id + "」は定義されていません",
                    "there is no indicator '" + id + "'"));
  }

  /** The unit of a formula whose parts fit. */
  MeasurementUnit unit(Formula formula) {
    return FormulaTyping.of(formula, id -> indicator(id).unit()).unit().orElseThrow();
  }

  /** The units that measure the indicator, of a unit and all below it, each once. */
  List<UnitId> measuring(Indicator indicator, UnitId unit) {
    Set<UnitId> covered = unitAndAllBelow(unit);
    return indicator.measuredIn().stream().distinct().filter(covered::contains).toList();
  }

  /** The measured indicators an indicator rests on; itself if it is measured. */
  Set<Indicator> measured(Indicator indicator) {
    if (indicator.formula().isEmpty()) {
      return Set.of(indicator);
    }
    Set<Indicator> found = new LinkedHashSet<>();
    for (IndicatorId id : indicator.formula().get().indicators()) {
      found.addAll(measured(indicator(id)));
    }
    return found;
  }

  /** The weight of a unit: its population, or 1 where nobody weighs. */
  static BigDecimal population(Indicator indicator, UnitId unit) {
    return indicator.populations().stream()
        .filter(population -> population.unit().equals(unit))
        .map(UnitPopulation::number)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  private Set<UnitId> unitAndAllBelow(UnitId unit) {
    return Optional.ofNullable(below.get(unit))
        .orElseThrow(
            () ->
                InvalidModelException.of(
                    "IndicatorValues",
                    "組織単位「" + unit + "」は定義されていません",
                    "there is no unit '" + unit + "'"));
  }

  /** The part of a period up to a day; the whole period if the day is not in it. */
  static Period upTo(Period period, LocalDate asOf) {
    return asOf.isBefore(period.first()) || !asOf.isBefore(period.last())
        ? period
        : Period.of(period.first(), asOf);
  }
}
