package dev.isg.metrics.plan;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementStore;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a plan was carried out as of a day: what is done, late, pending, overdue, and what was
 * measured though nobody planned it.
 *
 * @source METI 2009, 4.2.2
 */
public final class PlanProgress {
  private static final Comparator<PlannedMeasurement> ORDER =
      Comparator.comparing(PlannedMeasurement::due)
          .thenComparing(PlannedMeasurement::indicator)
          .thenComparing(PlannedMeasurement::unit)
          .thenComparing(PlannedMeasurement::interval);

  private final MeasurementPlan plan;
  private final List<Measurement> known;
  private final LocalDate asOf;
  private final ZoneId zone;

  private PlanProgress(MeasurementPlan plan, List<Measurement> known, LocalDate asOf, ZoneId zone) {
    this.plan = plan;
    this.known = known;
    this.asOf = asOf;
    this.zone = zone;
  }

  /**
   * The progress as of a day.
   *
   * @param plan the plan
   * @param measurements what was measured, in any order
   * @param asOf the day; what was recorded on it counts, what was recorded later is not known yet
   * @param zone the zone that says on which day something was recorded
   */
  public static PlanProgress of(
      MeasurementPlan plan, Collection<Measurement> measurements, LocalDate asOf, ZoneId zone) {
    return new PlanProgress(
        plan,
        measurements.stream()
            .filter(measurement -> !recordedOn(measurement, zone).isAfter(asOf))
            .sorted(MeasurementStore.ORDER)
            .toList(),
        asOf,
        zone);
  }

  /** What became of a planned measurement. */
  public PlanState state(PlannedMeasurement planned) {
    Optional<LocalDate> recorded =
        known.stream()
            .filter(planned::fulfilledBy)
            .map(measurement -> recordedOn(measurement, zone))
            .min(Comparator.naturalOrder());
    if (recorded.isPresent()) {
      return recorded.get().isAfter(planned.due()) ? PlanState.DONE_LATE : PlanState.DONE;
    }
    return asOf.isAfter(planned.due()) ? PlanState.OVERDUE : PlanState.PENDING;
  }

  /** The planned measurements in a state, by due day, indicator, unit and interval. */
  public List<PlannedMeasurement> in(PlanState state) {
    return plan.measurements().stream()
        .filter(planned -> state(planned) == state)
        .sorted(ORDER)
        .toList();
  }

  /** What is not recorded though its due day is over, the longest overdue first. */
  public List<PlannedMeasurement> overdue() {
    return in(PlanState.OVERDUE);
  }

  /** What was measured in the plan's period though nobody planned it, by day and id. */
  public List<Measurement> unplanned() {
    return known.stream()
        .filter(measurement -> plan.period().contains(measurement.day()))
        .filter(
            measurement ->
                plan.measurements().stream().noneMatch(planned -> planned.fulfilledBy(measurement)))
        .toList();
  }

  /** What is overdue and what was not planned, as issues. The paths lead into the plan. */
  public ValidationReport report() {
    List<Issue> issues = new ArrayList<>();
    for (PlannedMeasurement late : overdue()) {
      issues.add(
          Issue.of(
              PlanRule.OVERDUE,
              "/measurements/" + plan.measurements().indexOf(late),
              Map.of(
                  "id", same(late.indicator()),
                  "unit", same(late.unit()),
                  "interval", LocalizedText.same(late.interval().toString()),
                  "due", LocalizedText.same(late.due().toString()),
                  "days", LocalizedText.same(Long.toString(daysOverdue(late))),
                  "who", who(late),
                  "method", late.method().label())));
    }
    for (Measurement measurement : unplanned()) {
      issues.add(
          Issue.of(
              PlanRule.MEASURED_UNPLANNED,
              "",
              Map.of(
                  "id", same(measurement.indicator()),
                  "unit", same(measurement.unit()),
                  "day", LocalizedText.same(measurement.day().toString()),
                  "measurement", same(measurement.id()))));
    }
    return ValidationReport.of(issues);
  }

  /** How many days ago a planned measurement was due; 0 on its due day, below 0 before. */
  public long daysOverdue(PlannedMeasurement planned) {
    return ChronoUnit.DAYS.between(planned.due(), asOf);
  }

  /** What is overdue as Markdown for people: a table, or a sentence if nothing is. */
  public String overdueList(Language language) {
    return new OverdueList(this, language).text();
  }

  LocalDate asOf() {
    return asOf;
  }

  /** The person who measures, otherwise the role. */
  static LocalizedText who(PlannedMeasurement planned) {
    return planned.person().map(PlanProgress::same).orElseGet(() -> planned.role().label());
  }

  private static LocalDate recordedOn(Measurement measurement, ZoneId zone) {
    return measurement.recordedAt().atZone(zone).toLocalDate();
  }

  private static LocalizedText same(TypedId id) {
    return LocalizedText.same(id.value());
  }
}
