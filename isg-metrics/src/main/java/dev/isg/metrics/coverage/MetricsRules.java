package dev.isg.metrics.coverage;

import dev.isg.core.issue.Rule;
import dev.isg.metrics.checksheet.CheckSheetRule;
import dev.isg.metrics.hierarchy.HierarchyRule;
import dev.isg.metrics.incident.IncidentRule;
import dev.isg.metrics.indicator.IndicatorRule;
import dev.isg.metrics.measurement.MeasurementCsvRule;
import dev.isg.metrics.method.MethodRule;
import dev.isg.metrics.method.QualitativeRule;
import dev.isg.metrics.plan.PlanRule;
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
            CheckSheetRule.values(),
            HierarchyRule.values(),
            IncidentRule.values(),
            IndicatorRule.values(),
            MeasurementCsvRule.values(),
            MethodRule.values(),
            PlanRule.values(),
            QualitativeRule.values(),
            SmartRule.values())
        .flatMap(Stream::of)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
