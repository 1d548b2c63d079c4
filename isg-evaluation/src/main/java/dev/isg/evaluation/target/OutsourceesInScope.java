package dev.isg.evaluation.target;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.Target;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.outsourcing.ItemStanding;
import dev.isg.core.outsourcing.Outsourcee;
import dev.isg.core.outsourcing.OutsourceeKnowledge;
import dev.isg.core.outsourcing.OutsourceeStanding;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.rule.OutsourcingRule;
import dev.isg.metrics.aggregation.IndicatorValues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the outsourcees a target reaches as far as, and what is known of them. */
final class OutsourceesInScope {
  private final ResolvedProgramme programme;
  private final IndicatorValues values;
  private final Period period;

  OutsourceesInScope(ResolvedProgramme programme, IndicatorValues values, Period period) {
    this.programme = programme;
    this.values = values;
    this.period = period;
  }

  /**
   * What is known of each outsourcee the target names or is measured in, by its unit. One that does
   * not work for the company in the period has no part in it.
   */
  List<OutsourceeStanding> of(Target target) {
    Set<UnitId> scope = new TreeSet<>(target.outsourcees());
    measuredIn(target).stream().filter(this::outside).forEach(scope::add);
    return scope.stream().flatMap(unit -> standing(unit).stream()).toList();
  }

  /** What is known of an outsourcee, with what it told and what is missing below. */
  Explanation explain(OutsourceeStanding standing) {
    OutsourcingRule rule =
        switch (standing.knowledge()) {
          case COMPLETE -> OutsourcingRule.COMPLETE;
          case INCOMPLETE -> OutsourcingRule.INCOMPLETE;
          case NOT_DUE -> OutsourcingRule.NOT_DUE;
          case NOT_RECORDED -> OutsourcingRule.NOT_RECORDED;
        };
    List<Explanation> below = new ArrayList<>();
    if (standing.knowledge() != OutsourceeKnowledge.NOT_RECORDED) {
      standing.items().forEach(item -> below.addAll(lines(item)));
    }
    return Explanation.of(
        rule,
        Map.of(
            "outsourcee", name(standing.outsourcee()),
            "count", Wording.number(standing.missing().size()),
            "asOf", Wording.day(programme.day())),
        below);
  }

  /** The names of the outsourcees of which too little is known; there must be one. */
  LocalizedText lacking(List<OutsourceeStanding> standings) {
    return Wording.listed(
        standings.stream()
            .filter(OutsourceesInScope::lacking)
            .map(standing -> name(standing.outsourcee()))
            .toList(),
        "、");
  }

  static boolean lacking(OutsourceeStanding standing) {
    return standing.knowledge() != OutsourceeKnowledge.COMPLETE;
  }

  private List<Explanation> lines(ItemStanding item) {
    FiscalCalendar calendar = programme.governanceUnit().fiscalCalendar();
    List<Explanation> lines = new ArrayList<>();
    item.known()
        .forEach(
            told ->
                lines.add(
                    Explanation.of(
                        OutsourcingRule.TOLD,
                        Map.of(
                            "item", item.item().label(),
                            "period", LocalizedText.same(calendar.nameOf(told.period())),
                            "source", told.source(),
                            "finding", told.finding()))));
    if (!item.missing().isEmpty()) {
      lines.add(
          Explanation.of(
              OutsourcingRule.MISSING,
              Map.of(
                  "item",
                  item.item().label(),
                  "missing",
                  Wording.listed(
                      item.missing().stream()
                          .map(gap -> LocalizedText.same(calendar.nameOf(gap)))
                          .toList(),
                      "、"))));
    }
    return lines;
  }

  private Optional<OutsourceeStanding> standing(UnitId unit) {
    Optional<Outsourcee> recorded =
        programme.programme().outsourcees().stream()
            .filter(outsourcee -> outsourcee.unit().equals(unit))
            .findFirst();
    return recorded.isPresent()
        ? OutsourceeStanding.of(
            recorded.get(), period, programme.governanceUnit().fiscalCalendar(), programme.day())
        : Optional.of(OutsourceeStanding.notRecorded(unit, period));
  }

  /** The units the indicators of the target are measured in, through formulas too. */
  private Set<UnitId> measuredIn(Target target) {
    Deque<IndicatorId> open = new ArrayDeque<>();
    target.measures().forEach(measure -> open.add(measure.indicator()));
    Set<IndicatorId> seen = new HashSet<>();
    Set<UnitId> units = new TreeSet<>();
    while (!open.isEmpty()) {
      IndicatorId id = open.remove();
      if (seen.add(id)) {
        values
            .indicators()
            .find(id)
            .ifPresent(
                indicator -> {
                  units.addAll(indicator.measuredIn());
                  indicator.formula().ifPresent(formula -> open.addAll(formula.indicators()));
                });
      }
    }
    return units;
  }

  private boolean outside(UnitId unit) {
    return programme
        .unit(unit)
        .map(OrganisationUnit::kind)
        .equals(Optional.of(UnitKind.OUTSOURCEE));
  }

  private LocalizedText name(UnitId unit) {
    return programme
        .unit(unit)
        .map(OrganisationUnit::name)
        .orElse(LocalizedText.same(unit.value()));
  }
}
