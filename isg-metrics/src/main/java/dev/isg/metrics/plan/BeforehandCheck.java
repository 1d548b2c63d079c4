package dev.isg.metrics.plan;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that the values to reach were set before anything was measured that they judge. Nothing
 * throws.
 *
 * @source METI 2009, 4 (introduction)
 */
public final class BeforehandCheck {
  private BeforehandCheck() {}

  /**
   * Every value to reach that was set after a measurement of the period, or on a day nobody
   * recorded. A value set on the very day of a measurement was set beforehand; what was measured
   * before the period is history and may well be looked at when setting it.
   *
   * @param programme the targets; the paths lead into it
   * @param measurements what was measured, in any order
   * @param judged the period the targets are judged by
   */
  public static ValidationReport check(
      Programme programme, Collection<Measurement> measurements, Period judged) {
    List<Measurement> inPeriod =
        measurements.stream()
            .filter(measurement -> judged.contains(measurement.day()))
            .sorted(MeasurementStore.ORDER)
            .toList();
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < programme.targets().size(); i++) {
      Target target = programme.targets().get(i);
      for (int j = 0; j < target.measures().size(); j++) {
        issue(target, target.measures().get(j), inPeriod, "/targets/" + i + "/measures/" + j)
            .ifPresent(issues::add);
      }
    }
    return ValidationReport.of(issues);
  }

  private static Optional<Issue> issue(
      Target target, TargetMeasure measure, List<Measurement> inPeriod, String path) {
    if (measure.setOn().isEmpty()) {
      return Optional.of(
          Issue.of(
              PlanRule.SET_ON_UNKNOWN_DAY,
              path,
              Map.of("target", same(target.id()), "id", same(measure.indicator()))));
    }
    return inPeriod.stream()
        .filter(measurement -> measurement.indicator().equals(measure.indicator()))
        .filter(measurement -> measurement.day().isBefore(measure.setOn().get()))
        .findFirst()
        .map(
            first ->
                Issue.of(
                    PlanRule.SET_AFTER_MEASURING,
                    path + "/setOn",
                    Map.of(
                        "target", same(target.id()),
                        "id", same(measure.indicator()),
                        "setOn", LocalizedText.same(measure.setOn().get().toString()),
                        "day", LocalizedText.same(first.day().toString()),
                        "measurement", same(first.id()))));
  }

  private static LocalizedText same(TypedId id) {
    return LocalizedText.same(id.value());
  }
}
