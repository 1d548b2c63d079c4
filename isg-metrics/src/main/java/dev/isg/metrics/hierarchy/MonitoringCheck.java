package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.References;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.monitoring.CommonIndicator;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.tailoring.ManagerItem;
import dev.isg.metrics.tailoring.TailoringReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks what is monitored against the programme and its indicators. Everything is told at once;
 * nothing throws. Whether each item is fed is for {@link IndicatorStructure} to check.
 *
 * @source METI 2009, 4.1 and 4.3
 */
public final class MonitoringCheck {
  static final LocalizedText ITEM = LocalizedText.of("項目", "item");
  private static final LocalizedText INDICATOR = LocalizedText.of("指標", "indicator");
  private static final LocalizedText TARGET = LocalizedText.of("目標", "target");
  private static final LocalizedText UNIT = LocalizedText.of("組織単位", "unit");
  private static final LocalizedText CONTROL = LocalizedText.of("管理策", "control");

  private final MonitoringStructure structure;
  private final MonitoringItems items;
  private final References references = new References();

  private MonitoringCheck(MonitoringStructure structure, MonitoringItems items) {
    this.structure = structure;
    this.items = items;
  }

  /**
   * Every issue of the structure. The paths lead into it, but for indicators of management, whose
   * paths lead into the set of indicators.
   *
   * @param structure what is monitored
   * @param programme the programme, which may be a poor draft
   * @param indicators its indicators
   * @param day the day as of which roles are held and items are accepted
   */
  public static ValidationReport check(
      MonitoringStructure structure, Programme programme, IndicatorSet indicators, LocalDate day) {
    MonitoringItems items = new MonitoringItems(structure, programme, indicators);
    MonitoringCheck check = new MonitoringCheck(structure, items);
    items.duplicates(check.references);
    items.all().forEach(check::item);
    check.resolve(programme);
    check.common(programme);
    TailoringReview review =
        TailoringReview.of(structure.managerItems(), programme.appointments(), day);
    return ValidationReport.of(check.references.issues())
        .plus(ValidationReport.of(new SourceCheck(structure, items, programme, day).issues()))
        .plus(ValidationReport.of(new BindingCheck(structure, items, programme, review).issues()))
        .plus(MonitoringCoverage.of(structure).issues())
        .plus(review.issues("/managerItems"));
  }

  private void item(MonitoringItems.Item item) {
    if (item.level() != IndicatorLevel.MANAGEMENT && item.serves().isEmpty()) {
      references.add(
          MonitoringRule.SERVES_NOTHING,
          item.path() + "/serves",
          Map.of("id", text(item.id()), "level", item.level().label()));
    }
    for (int j = 0; j < item.serves().size(); j++) {
      String path = item.path() + "/serves/" + j;
      references.resolve(ITEM, path, item.serves().get(j), items.byId());
      MonitoringItems.Item served = items.byId().get(item.serves().get(j));
      if (served != null && !item.level().above().equals(Optional.of(served.level()))) {
        references.add(
            MonitoringRule.SERVES_OTHER_LEVEL,
            path,
            levels(item.id(), item.level(), served.id(), served.level()));
      }
    }
    for (int j = 0; j < item.indicators().size(); j++) {
      String path = item.path() + "/indicators/" + j;
      references.resolve(INDICATOR, path, item.indicators().get(j), items.indicators());
      Indicator shown = items.indicators().get(item.indicators().get(j));
      if (shown != null && !nextTo(item.level(), shown.level())) {
        references.add(
            MonitoringRule.SHOWN_BY_OTHER_LEVEL,
            path,
            levels(item.id(), item.level(), shown.id(), shown.level()));
      }
    }
  }

  private void resolve(Programme programme) {
    Map<TargetId, Target> targets =
        new References().index(TARGET, "", programme.targets(), Target::id);
    Map<UnitId, OrganisationUnit> units =
        new References().index(UNIT, "", programme.units(), OrganisationUnit::id);
    Map<ControlId, Control> controls = controls(programme);
    for (int i = 0; i < structure.cisoItems().size(); i++) {
      List<TargetId> named = structure.cisoItems().get(i).targets();
      for (int j = 0; j < named.size(); j++) {
        references.resolve(TARGET, "/cisoItems/" + i + "/targets/" + j, named.get(j), targets);
      }
    }
    for (int i = 0; i < structure.managerItems().size(); i++) {
      ManagerItem item = structure.managerItems().get(i);
      String path = "/managerItems/" + i;
      references.resolve(UNIT, path + "/unit", item.unit(), units);
      for (int j = 0; j < item.controls().size(); j++) {
        references.resolve(CONTROL, path + "/controls/" + j, item.controls().get(j), controls);
      }
    }
  }

  private void common(Programme programme) {
    Map<ControlId, Control> controls = controls(programme);
    for (int i = 0; i < structure.commonIndicators().size(); i++) {
      CommonIndicator mapping = structure.commonIndicators().get(i);
      String path = "/commonIndicators/" + i;
      references.resolve(CONTROL, path + "/control", mapping.control(), controls);
      references.resolve(INDICATOR, path + "/common", mapping.common(), items.indicators());
      for (int j = 0; j < mapping.of().size(); j++) {
        references.resolve(INDICATOR, path + "/of/" + j, mapping.of().get(j), items.indicators());
      }
    }
  }

  private static boolean nextTo(IndicatorLevel one, IndicatorLevel other) {
    return one.mayRestOn(other) || other.mayRestOn(one);
  }

  private static Map<ControlId, Control> controls(Programme programme) {
    return new References().index(CONTROL, "", programme.controls(), Control::id);
  }

  private static Map<String, LocalizedText> levels(
      TypedId id, IndicatorLevel level, TypedId other, IndicatorLevel otherLevel) {
    return Map.of(
        "id", text(id),
        "level", level.label(),
        "other", text(other),
        "otherLevel", otherLevel.label());
  }

  private static LocalizedText text(TypedId id) {
    return MonitoringItems.text(id);
  }
}
