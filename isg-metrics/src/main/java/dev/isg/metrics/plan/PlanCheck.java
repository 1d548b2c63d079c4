package dev.isg.metrics.plan;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.References;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks a measurement plan against the indicators and the programme. Everything is told at once;
 * nothing throws.
 *
 * @source METI 2009, 4.2.2
 */
public final class PlanCheck {
  private static final LocalizedText UNIT = LocalizedText.of("組織単位", "unit");
  private static final LocalizedText PERSON = LocalizedText.of("人", "person");
  private static final LocalizedText INDICATOR = LocalizedText.of("指標", "indicator");

  private final MeasurementPlan plan;
  private final FiscalCalendar calendar;
  private final References references = new References();
  private final Map<IndicatorId, Indicator> indicators;
  private final Map<UnitId, OrganisationUnit> units;
  private final Map<PersonId, Person> people;
  private final Set<Planned> planned = new HashSet<>();

  private PlanCheck(MeasurementPlan plan, IndicatorSet indicators, Programme programme) {
    References elsewhere = new References();
    this.plan = plan;
    this.calendar = programme.governanceUnit().fiscalCalendar();
    this.indicators = elsewhere.index(INDICATOR, "", indicators.indicators(), Indicator::id);
    this.units = elsewhere.index(UNIT, "", programme.units(), OrganisationUnit::id);
    this.people = elsewhere.index(PERSON, "", programme.people(), Person::id);
  }

  /** Every issue of the plan. The paths lead into the plan. */
  public static ValidationReport check(
      MeasurementPlan plan, IndicatorSet indicators, Programme programme) {
    PlanCheck check = new PlanCheck(plan, indicators, programme);
    for (int i = 0; i < plan.measurements().size(); i++) {
      check.measurement(plan.measurements().get(i), "/measurements/" + i);
    }
    check.indicators.values().forEach(check::completely);
    return ValidationReport.of(check.references.issues());
  }

  private void measurement(PlannedMeasurement item, String path) {
    Map<String, LocalizedText> inputs =
        Map.of(
            "id", same(item.indicator()),
            "unit", same(item.unit()),
            "interval", LocalizedText.same(item.interval().toString()),
            "period", LocalizedText.same(plan.period().toString()));
    if (!plan.period().contains(item.interval())) {
      references.add(PlanRule.OUTSIDE_PERIOD, path + "/interval", inputs);
    }
    if (!planned.add(new Planned(item.indicator(), item.unit(), item.interval()))) {
      references.add(PlanRule.PLANNED_TWICE, path, inputs);
    }
    references.resolve(UNIT, path + "/unit", item.unit(), units);
    item.person().ifPresent(who -> references.resolve(PERSON, path + "/person", who, people));
    references.resolve(INDICATOR, path + "/indicator", item.indicator(), indicators);
    Indicator indicator = indicators.get(item.indicator());
    if (indicator != null) {
      fits(item, indicator, path, inputs);
    }
  }

  private void fits(
      PlannedMeasurement item,
      Indicator indicator,
      String path,
      Map<String, LocalizedText> inputs) {
    if (!calendar.periodOf(item.interval().first(), indicator.interval()).equals(item.interval())) {
      references.add(
          PlanRule.NO_INTERVAL_OF_THE_INDICATOR,
          path + "/interval",
          Map.of(
              "id", same(indicator.id()),
              "interval", LocalizedText.same(item.interval().toString()),
              "every", indicator.interval().label()));
    }
    if (!indicator.measuredIn().contains(item.unit())) {
      references.add(PlanRule.NOT_MEASURED_THERE, path + "/unit", inputs);
    }
    if (indicator.method() != item.method()) {
      references.add(
          PlanRule.OTHER_METHOD,
          path + "/method",
          Map.of(
              "id", same(indicator.id()),
              "expected", indicator.method().label(),
              "found", item.method().label()));
    }
  }

  private void completely(Indicator indicator) {
    List<Period> intervals = calendar.split(plan.period(), indicator.interval());
    for (UnitId unit : new TreeSet<>(indicator.measuredIn())) {
      long absent =
          intervals.stream()
              .filter(interval -> !planned.contains(new Planned(indicator.id(), unit, interval)))
              .count();
      if (absent > 0) {
        references.add(
            PlanRule.NOT_PLANNED,
            "/measurements",
            Map.of(
                "id", same(indicator.id()),
                "unit", same(unit),
                "expected", LocalizedText.same(Integer.toString(intervals.size())),
                "absent", LocalizedText.same(Long.toString(absent))));
      }
    }
  }

  private static LocalizedText same(TypedId id) {
    return LocalizedText.same(id.value());
  }

  /** What is planned once. */
  private record Planned(IndicatorId indicator, UnitId unit, Period interval) {}
}
