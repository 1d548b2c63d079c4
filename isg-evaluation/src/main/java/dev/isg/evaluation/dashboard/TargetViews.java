package dev.isg.evaluation.dashboard;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.Target;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.target.MeasureAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out targets, their indicators, and the way down to the measurements. */
final class TargetViews {
  private static final LocalizedText UNKNOWN = LocalizedText.of("不明", "unknown");

  private final ResolvedProgramme programme;
  private final IndicatorValues values;
  private final Map<MeasurementId, Measurement> measurements = new HashMap<>();

  TargetViews(EvaluationInput input) {
    this.programme = input.programme();
    this.values = input.knownValues();
    values.measurements().forEach(found -> measurements.put(found.id(), found));
  }

  TargetView of(TargetAssessment target) {
    Optional<Target> defined = programme.target(target.target());
    return new TargetView(
        target.target(),
        defined.map(Target::statement).orElse(LocalizedText.same(target.target().value())),
        defined.flatMap(Target::dueDate),
        target.suggestion(),
        target.judgement().standing(),
        target.result(),
        target.condition(),
        target
            .condition()
            .map(
                condition ->
                    programme
                        .person(condition.owner())
                        .map(Person::name)
                        .orElse(LocalizedText.same(condition.owner().value()))),
        target.measures().stream().map(this::measure).toList(),
        target.explanation());
  }

  private MeasureView measure(MeasureAssessment measure) {
    Optional<Indicator> indicator = values.indicators().find(measure.indicator());
    IndicatorValue value = measure.value();
    return new MeasureView(
        measure.indicator(),
        indicator.map(Indicator::name).orElse(LocalizedText.same(measure.indicator().value())),
        measure.criterion(),
        Wording.criterion(measure.criterion()),
        value.value(),
        value.value().map(found -> Wording.value(found, value.ratio())).orElse(UNKNOWN),
        measure.suggestion(),
        value.expected(),
        value.present(),
        indicator.map(Indicator::overTime).filter(Combination.SUM::equals).isPresent(),
        indicator.map(found -> trend(found, value.period())).orElse(List.of()),
        indicator.map(found -> departments(found, value.period())).orElse(List.of()));
  }

  private List<TrendPoint> trend(Indicator indicator, Period period) {
    return values.series(indicator.id(), programme.governanceUnit().root(), period).stream()
        .map(
            point ->
                new TrendPoint(
                    point.period(),
                    programme.governanceUnit().fiscalCalendar().nameOf(point.period()),
                    point.value()))
        .toList();
  }

  private List<DepartmentView> departments(Indicator indicator, Period period) {
    return indicator.measuredIn().stream()
        .distinct()
        .sorted()
        .map(unit -> department(unit, values.value(indicator.id(), unit, period)))
        .toList();
  }

  private DepartmentView department(UnitId unit, IndicatorValue value) {
    return new DepartmentView(
        unit,
        programme.unit(unit).map(OrganisationUnit::name).orElse(LocalizedText.same(unit.value())),
        value.value(),
        value.expected(),
        value.present(),
        value.lineage().stream()
            .flatMap(id -> Optional.ofNullable(measurements.get(id)).stream())
            .sorted(Comparator.comparing(Measurement::day).thenComparing(Measurement::id))
            .map(
                found -> new RecordView(found.id(), found.day(), found.value(), found.measuredBy()))
            .toList());
  }
}
