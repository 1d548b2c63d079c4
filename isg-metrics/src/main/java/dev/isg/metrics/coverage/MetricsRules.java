package dev.isg.metrics.coverage;

import dev.isg.core.issue.Rule;
import dev.isg.metrics.anchor.AnchorRule;
import dev.isg.metrics.checksheet.CheckSheetRule;
import dev.isg.metrics.detection.DetectionRule;
import dev.isg.metrics.hierarchy.HierarchyRule;
import dev.isg.metrics.hierarchy.MonitoringRule;
import dev.isg.metrics.incident.IncidentRule;
import dev.isg.metrics.indicator.IndicatorRule;
import dev.isg.metrics.ingestion.ImportRule;
import dev.isg.metrics.integrity.IntegrityRule;
import dev.isg.metrics.measurement.MeasurementCsvRule;
import dev.isg.metrics.method.MethodRule;
import dev.isg.metrics.method.QualitativeRule;
import dev.isg.metrics.plan.PlanRule;
import dev.isg.metrics.smart.SmartRule;
import dev.isg.metrics.tailoring.TailoringRule;
import dev.isg.metrics.traceability.TraceabilityRule;
import dev.isg.metrics.trend.TrendRule;
import dev.isg.metrics.view.ViewRule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this module. */
public final class MetricsRules {
  private MetricsRules() {}

  /** Every rule, by its id. */
  public static List<Rule> all() {
    return Stream.<Rule[]>of(
            AnchorRule.values(),
            CheckSheetRule.values(),
            DetectionRule.values(),
            HierarchyRule.values(),
            ImportRule.values(),
            IncidentRule.values(),
            IndicatorRule.values(),
            IntegrityRule.values(),
            MeasurementCsvRule.values(),
            MethodRule.values(),
            MonitoringRule.values(),
            PlanRule.values(),
            QualitativeRule.values(),
            SmartRule.values(),
            TailoringRule.values(),
            TraceabilityRule.values(),
            TrendRule.values(),
            ViewRule.values())
        .flatMap(Stream::of)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }
}
