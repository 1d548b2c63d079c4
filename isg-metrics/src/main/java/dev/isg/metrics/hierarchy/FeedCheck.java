package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.monitoring.CisoItem;
import dev.isg.metrics.monitoring.ManagementPurpose;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.monitoring.NamedSource;
import dev.isg.metrics.tailoring.ManagerItem;
import dev.isg.metrics.tailoring.MonitoringItemId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** CHK-09: whether what feeds something comes as often as that is needed, and stays current. */
final class FeedCheck {
  private final MonitoringStructure structure;
  private final MonitoringItems items;
  private final Map<MonitoringItemId, Interval> intervals = new HashMap<>();
  private final List<Issue> issues = new ArrayList<>();

  FeedCheck(MonitoringStructure structure, MonitoringItems items) {
    this.structure = structure;
    this.items = items;
    structure.cisoItems().forEach(one -> intervals.putIfAbsent(one.id(), one.interval()));
    structure.managerItems().forEach(one -> intervals.putIfAbsent(one.id(), one.interval()));
  }

  List<Issue> issues() {
    for (int i = 0; i < structure.purposes().size(); i++) {
      ManagementPurpose one = structure.purposes().get(i);
      String path = "/purposes/" + i;
      shown(one.id(), one.interval(), one.indicators(), path);
      sources(one.id(), one.interval(), one.sources(), path);
      below(one.id(), one.interval(), path);
    }
    for (int i = 0; i < structure.cisoItems().size(); i++) {
      CisoItem one = structure.cisoItems().get(i);
      String path = "/cisoItems/" + i;
      shown(one.id(), one.interval(), items.showing(one), path);
      sources(one.id(), one.interval(), one.sources(), path);
      below(one.id(), one.interval(), path);
    }
    for (int i = 0; i < structure.managerItems().size(); i++) {
      ManagerItem one = structure.managerItems().get(i);
      shown(one.id(), one.interval(), one.indicators(), "/managerItems/" + i);
    }
    for (int i = 0; i < items.inOrder().size(); i++) {
      indicator(items.inOrder().get(i), "/indicators/" + i);
    }
    return issues;
  }

  private void shown(
      TypedId consumer, Interval needed, Collection<IndicatorId> indicators, String path) {
    for (IndicatorId id : indicators) {
      Indicator shown = items.indicators().get(id);
      if (shown != null) {
        feed(MonitoringItems.text(id), shown.interval(), consumer, needed, path + "/interval");
      }
    }
  }

  private void sources(TypedId consumer, Interval needed, List<NamedSource> sources, String path) {
    for (int j = 0; j < sources.size(); j++) {
      feed(sources.get(j).name(), sources.get(j).every(), consumer, needed, path + "/sources/" + j);
    }
  }

  /** The items of the levels below that serve one; that they are of the next is told elsewhere. */
  private void below(MonitoringItemId consumer, Interval needed, String path) {
    for (MonitoringItems.Item item : items.all()) {
      Interval every = intervals.get(item.id());
      if (item.serves().contains(consumer) && every != null) {
        feed(MonitoringItems.text(item.id()), every, consumer, needed, path + "/interval");
      }
    }
  }

  private void indicator(Indicator indicator, String path) {
    if (indicator.formula().isEmpty()) {
      stale(indicator, indicator, path);
    }
    for (IndicatorId id : indicator.formula().map(Formula::indicators).orElse(new TreeSet<>())) {
      Indicator input = items.indicators().get(id);
      if (input != null) {
        feed(
            MonitoringItems.text(id),
            input.interval(),
            indicator.id(),
            indicator.interval(),
            path + "/interval");
        stale(indicator, input, path);
      }
    }
  }

  private void feed(
      LocalizedText feeder, Interval every, TypedId consumer, Interval needed, String path) {
    if (every.months() > needed.months()) {
      issues.add(
          Issue.of(
              HierarchyRule.COMES_TOO_SELDOM,
              path,
              Map.of(
                  "subject", feeder,
                  "every", every.label(),
                  "consumer", MonitoringItems.text(consumer),
                  "needed", needed.label())));
    }
  }

  private void stale(Indicator indicator, Indicator from, String path) {
    indicator
        .validDays()
        .filter(days -> days < leastDays(from.interval()))
        .ifPresent(
            days ->
                issues.add(
                    Issue.of(
                        HierarchyRule.STALE_BEFORE_THE_NEXT,
                        path + "/validDays",
                        Map.of(
                            "subject", MonitoringItems.text(indicator.id()),
                            "days", LocalizedText.same(Integer.toString(days)),
                            "from", MonitoringItems.text(from.id()),
                            "every", from.interval().label()))));
  }

  /** The days of the shortest interval of the length: told is only what is stale every time. */
  private static int leastDays(Interval interval) {
    return switch (interval) {
      case MONTHLY -> 28;
      case QUARTERLY -> 90;
      case HALF_YEARLY -> 181;
      case YEARLY -> 365;
    };
  }
}
