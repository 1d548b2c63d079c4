package dev.isg.metrics.indicator;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.programme.References;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.formula.FormulaTyping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks how indicators are derived from each other: references, units and circles. */
final class FormulaCheck {
  private final Map<IndicatorId, Indicator> known;
  private final References references;

  FormulaCheck(Map<IndicatorId, Indicator> known, References references) {
    this.known = known;
    this.references = references;
  }

  void check(IndicatorSet indicators) {
    for (int i = 0; i < indicators.indicators().size(); i++) {
      Indicator indicator = indicators.indicators().get(i);
      if (indicator.formula().isPresent()) {
        String path = "/indicators/" + i + "/formula";
        resolve(indicator.formula().get(), path);
        type(indicator, indicator.formula().get(), path);
        circle(indicator, path);
      }
    }
  }

  private void resolve(Formula formula, String path) {
    if (formula instanceof Formula.Value value) {
      references.resolve(IndicatorCheck.INDICATOR, path + "/of", value.of(), known);
    }
    for (Formula.Part part : formula.parts()) {
      resolve(part.formula(), path + part.path());
    }
  }

  private void type(Indicator indicator, Formula formula, String path) {
    FormulaTyping typing =
        FormulaTyping.of(
            formula, id -> Optional.ofNullable(known.get(id)).map(Indicator::unit).orElse(null));
    for (FormulaTyping.Misfit misfit : typing.misfits()) {
      references.add(
          IndicatorRule.FORMULA_MISFIT,
          path + misfit.path(),
          Map.of("id", text(indicator.id()), "problem", misfit.problem()));
    }
    Optional<MeasurementUnit> found = typing.unit();
    if (found.isPresent() && !found.get().equals(indicator.unit())) {
      references.add(
          IndicatorRule.FORMULA_IN_OTHER_UNIT,
          path,
          Map.of(
              "id",
              text(indicator.id()),
              "expected",
              LocalizedText.same(indicator.unit().symbol()),
              "found",
              LocalizedText.same(found.get().symbol())));
    }
  }

  /** Records a circle once: at the indicator of the circle with the least id. */
  private void circle(Indicator start, String path) {
    circleFrom(start.id(), start.id(), new LinkedHashSet<>())
        .filter(circle -> circle.stream().noneMatch(id -> id.compareTo(start.id()) < 0))
        .ifPresent(
            circle -> {
              List<String> ids = new ArrayList<>(circle.stream().map(IndicatorId::value).toList());
              ids.add(start.id().value());
              references.add(
                  IndicatorRule.DERIVED_FROM_ITSELF,
                  path,
                  Map.of("cycle", LocalizedText.same(String.join(" -> ", ids))));
            });
  }

  private Optional<Set<IndicatorId>> circleFrom(
      IndicatorId start, IndicatorId at, Set<IndicatorId> walked) {
    walked.add(at);
    for (IndicatorId next : derivedFrom(at)) {
      if (next.equals(start)) {
        return Optional.of(new LinkedHashSet<>(walked));
      }
      if (!walked.contains(next)) {
        Optional<Set<IndicatorId>> found = circleFrom(start, next, walked);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    walked.remove(at);
    return Optional.empty();
  }

  private Set<IndicatorId> derivedFrom(IndicatorId id) {
    Set<IndicatorId> found = new TreeSet<>();
    Optional.ofNullable(known.get(id))
        .flatMap(Indicator::formula)
        .ifPresent(formula -> found.addAll(formula.indicators()));
    return found;
  }

  private static LocalizedText text(IndicatorId id) {
    return LocalizedText.same(id.value());
  }
}
