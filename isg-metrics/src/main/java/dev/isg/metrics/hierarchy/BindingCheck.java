package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.ControlId;
import dev.isg.core.issue.Issue;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.tailoring.ManagerItem;
import dev.isg.metrics.tailoring.TailoringReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether departments have items, and bind to them controls and indicators of their own. */
final class BindingCheck {
  private static final LocalizedText CARRIED_OUT = LocalizedText.of("実施されて", "carried out");
  private static final LocalizedText MEASURED = LocalizedText.of("測られて", "measured");

  private final MonitoringStructure structure;
  private final MonitoringItems items;
  private final Programme programme;
  private final TailoringReview review;
  private final List<Issue> issues = new ArrayList<>();

  BindingCheck(
      MonitoringStructure structure,
      MonitoringItems items,
      Programme programme,
      TailoringReview review) {
    this.structure = structure;
    this.items = items;
    this.programme = programme;
    this.review = review;
  }

  List<Issue> issues() {
    for (int i = 0; i < structure.managerItems().size(); i++) {
      bound(structure.managerItems().get(i), "/managerItems/" + i);
    }
    for (OrganisationUnit unit : programme.units()) {
      if (unit.kind() == UnitKind.DEPARTMENT && carriesOut(unit) && !monitored(unit)) {
        issues.add(
            Issue.of(
                MonitoringRule.DEPARTMENT_WITHOUT_ITEM,
                "/managerItems",
                Map.of("subject", MonitoringItems.text(unit.id()))));
      }
    }
    return issues;
  }

  private void bound(ManagerItem item, String path) {
    for (int j = 0; j < item.controls().size(); j++) {
      ControlId named = item.controls().get(j);
      boolean elsewhere =
          programme.controls().stream()
              .filter(control -> control.id().equals(named))
              .anyMatch(control -> !control.units().contains(item.unit()));
      if (elsewhere) {
        add(item, named, CARRIED_OUT, path + "/controls/" + j);
      }
    }
    for (int j = 0; j < item.indicators().size(); j++) {
      Indicator named = items.indicators().get(item.indicators().get(j));
      if (named != null && named.formula().isEmpty() && !named.measuredIn().contains(item.unit())) {
        add(item, named.id(), MEASURED, path + "/indicators/" + j);
      }
    }
  }

  private boolean carriesOut(OrganisationUnit unit) {
    return programme.controls().stream().anyMatch(control -> control.units().contains(unit.id()));
  }

  private boolean monitored(OrganisationUnit unit) {
    return structure.managerItems().stream()
        .anyMatch(item -> item.unit().equals(unit.id()) && review.accepted(item));
  }

  private void add(ManagerItem item, TypedId other, LocalizedText verb, String path) {
    issues.add(
        Issue.of(
            MonitoringRule.BOUND_ELSEWHERE,
            path,
            Map.of(
                "id", MonitoringItems.text(item.id()),
                "other", MonitoringItems.text(other),
                "unit", MonitoringItems.text(item.unit()),
                "verb", verb)));
  }
}
