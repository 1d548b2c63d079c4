package dev.isg.metrics.coverage;

import dev.isg.core.issue.Rule;
import dev.isg.metrics.hierarchy.HierarchyRule;
import dev.isg.metrics.incident.IncidentRule;
import dev.isg.metrics.indicator.IndicatorRule;
import dev.isg.metrics.measurement.MeasurementCsvRule;
import dev.isg.metrics.smart.SmartRule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this module. */
public final class MetricsRules {
  private MetricsRules() {}

  /** Every rule, by its id. */
  public static List<Rule> all() {
    return Stream.<Rule[]>of(
            HierarchyRule.values(),
            IncidentRule.values(),
            IndicatorRule.values(),
            MeasurementCsvRule.values(),
            SmartRule.values())
        .flatMap(Stream::of)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
