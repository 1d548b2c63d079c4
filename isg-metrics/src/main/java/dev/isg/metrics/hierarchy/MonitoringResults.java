package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.Role;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.monitoring.CisoItem;
import dev.isg.metrics.monitoring.ManagementPurpose;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.tailoring.ManagerItem;
import dev.isg.metrics.tailoring.TailoringReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the items of the three levels mean for the checks of the structure. */
final class MonitoringResults {
  private static final LocalizedText STRATEGY =
      LocalizedText.of("CISO 以外の情報源", "source other than the CISO");
  private static final LocalizedText CISO_ITEM = LocalizedText.of("CISO の項目", "item of the CISO");

  private final MonitoringStructure structure;
  private final MonitoringItems items;
  private final TailoringReview review;
  private final List<Issue> found;

  MonitoringResults(
      MonitoringStructure structure, Programme programme, IndicatorSet indicators, LocalDate day) {
    this.structure = structure;
    this.items = new MonitoringItems(structure, programme, indicators);
    this.review = TailoringReview.of(structure.managerItems(), programme.appointments(), day);
    this.found = MonitoringCheck.check(structure, programme, indicators, day).issues();
  }

  /** CHK-05. */
  List<Issue> purposes() {
    List<Issue> issues =
        only(
            "/(purposes|cisoItems|indicators)/.*",
            MonitoringRule.ENVIRONMENT_FROM_CISO,
            MonitoringRule.NEITHER_ENVIRONMENT_NOR_AGGREGATED);
    issues.addAll(only("/purposes/.*", MonitoringRule.UNUSUAL_SOURCE));
    for (int i = 0; i < structure.purposes().size(); i++) {
      ManagementPurpose purpose = structure.purposes().get(i);
      boolean reported = purpose.kind().reportedByCiso();
      boolean served =
          reported
              ? !items.serving(purpose.id(), IndicatorLevel.CISO).isEmpty()
              : purpose.sources().stream().anyMatch(source -> source.role() != Role.CISO);
      if (!served) {
        issues.add(
            Issue.of(
                HierarchyRule.PURPOSE_NOT_SERVED,
                "/purposes/" + i,
                Map.of(
                    "subject", MonitoringItems.text(purpose.id()),
                    "kind", purpose.kind().label(),
                    "lacking", reported ? CISO_ITEM : STRATEGY)));
      }
    }
    return issues;
  }

  /** CHK-06. */
  List<Issue> cisoItems() {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < structure.cisoItems().size(); i++) {
      CisoItem item = structure.cisoItems().get(i);
      boolean served =
          !item.sources().isEmpty()
              || items.showing(item).stream().anyMatch(items::fed)
              || structure.managerItems().stream()
                  .filter(below -> below.serves().contains(item.id()))
                  .anyMatch(this::feeds);
      if (!served) {
        issues.add(
            Issue.of(
                HierarchyRule.CISO_ITEM_NOT_SERVED,
                "/cisoItems/" + i,
                Map.of("subject", MonitoringItems.text(item.id()))));
      }
    }
    return issues;
  }

  /** CHK-09. */
  List<Issue> intervals() {
    return new FeedCheck(structure, items).issues();
  }

  /** CHK-11, of items. */
  List<Issue> orphans() {
    return only(".*", MonitoringRule.SERVES_NOTHING);
  }

  /** CHK-15, of items. */
  List<Issue> paths() {
    List<Issue> issues =
        only(".*", MonitoringRule.SERVES_OTHER_LEVEL, MonitoringRule.SHOWN_BY_OTHER_LEVEL);
    issues.addAll(only("/cisoItems/.*", MonitoringRule.UNUSUAL_SOURCE));
    return issues;
  }

  /** The indicators that show an item or join those of managers. */
  static Set<IndicatorId> shown(MonitoringStructure structure) {
    Set<IndicatorId> shown = new TreeSet<>();
    structure.purposes().forEach(one -> shown.addAll(one.indicators()));
    structure.cisoItems().forEach(one -> shown.addAll(one.indicators()));
    structure.managerItems().forEach(one -> shown.addAll(one.indicators()));
    structure.commonIndicators().forEach(one -> shown.add(one.common()));
    structure.commonIndicators().forEach(one -> shown.addAll(one.of()));
    return shown;
  }

  private boolean feeds(ManagerItem item) {
    return review.accepted(item) && item.indicators().stream().anyMatch(items::fed);
  }

  private List<Issue> only(String paths, MonitoringRule... rules) {
    List<MonitoringRule> wanted = List.of(rules);
    List<Issue> issues = new ArrayList<>();
    found.stream()
        .filter(issue -> wanted.contains(issue.rule()) && issue.path().matches(paths))
        .forEach(issues::add);
    return issues;
  }
}
