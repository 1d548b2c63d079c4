package dev.isg.metrics.indicator;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.References;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks indicators against the programme they serve, in both directions. Everything is told at
 * once; nothing throws.
 *
 * <p>The two checks are apart because their paths lead into two documents.
 *
 * @source METI 2009, 4.2 and 5.2(1)
 */
public final class IndicatorCheck {
  private static final LocalizedText UNIT = LocalizedText.of("組織単位", "unit");
  private static final LocalizedText CONTROL = LocalizedText.of("管理策", "control");
  static final LocalizedText INDICATOR = LocalizedText.of("指標", "indicator");

  private IndicatorCheck() {}

  /** Every issue of the indicators. The paths lead into the set of indicators. */
  public static ValidationReport check(IndicatorSet indicators, Programme programme) {
    References references = new References();
    Map<IndicatorId, Indicator> known =
        references.index(INDICATOR, "/indicators", indicators.indicators(), Indicator::id);
    new FormulaCheck(known, references).check(indicators);
    Map<UnitId, OrganisationUnit> units = units(programme);
    Map<ControlId, Control> controls = controls(programme);
    for (int i = 0; i < indicators.indicators().size(); i++) {
      Indicator indicator = indicators.indicators().get(i);
      String path = "/indicators/" + i;
      if (indicator.formula().isEmpty()) {
        measuredIn(indicator, path + "/measuredIn", units, references);
      }
      for (int j = 0; j < indicator.controls().size(); j++) {
        references.resolve(CONTROL, path + "/controls/" + j, indicator.controls().get(j), controls);
      }
    }
    return ValidationReport.of(references.issues());
  }

  /**
   * Every issue of the way indicators are derived from each other. The paths lead into the set of
   * indicators.
   */
  public static ValidationReport checkFormulas(IndicatorSet indicators) {
    References references = new References();
    Map<IndicatorId, Indicator> known =
        new References().index(INDICATOR, "", indicators.indicators(), Indicator::id);
    new FormulaCheck(known, references).check(indicators);
    return ValidationReport.of(references.issues());
  }

  /** Every issue of targets with their indicators. The paths lead into the programme. */
  public static ValidationReport checkTargets(Programme programme, IndicatorSet indicators) {
    References references = new References();
    Map<IndicatorId, Indicator> known =
        new References().index(INDICATOR, "", indicators.indicators(), Indicator::id);
    for (int i = 0; i < programme.targets().size(); i++) {
      Target target = programme.targets().get(i);
      for (int j = 0; j < target.measures().size(); j++) {
        TargetMeasure measure = target.measures().get(j);
        String path = "/targets/" + i + "/measures/" + j;
        references.resolve(INDICATOR, path + "/indicator", measure.indicator(), known);
        Indicator indicator = known.get(measure.indicator());
        if (indicator != null) {
          criterion(target, measure.criterion(), indicator, path + "/criterion", references);
        }
      }
    }
    return ValidationReport.of(references.issues());
  }

  private static void measuredIn(
      Indicator indicator,
      String path,
      Map<UnitId, OrganisationUnit> units,
      References references) {
    List<UnitId> measuring = indicator.measuredIn();
    if (measuring.isEmpty()) {
      references.add(IndicatorRule.NOT_MEASURED_ANYWHERE, path, Map.of("id", id(indicator.id())));
    }
    Set<UnitId> seen = new HashSet<>();
    for (int j = 0; j < measuring.size(); j++) {
      references.resolve(UNIT, path + "/" + j, measuring.get(j), units);
      if (!seen.add(measuring.get(j))) {
        references.add(
            IndicatorRule.UNIT_REPEATED,
            path + "/" + j,
            Map.of("id", id(indicator.id()), "unit", id(measuring.get(j))));
      }
    }
  }

  private static void criterion(
      Target target, Criterion criterion, Indicator indicator, String path, References references) {
    if (!criterion.unit().equals(indicator.unit())) {
      references.add(
          IndicatorRule.CRITERION_IN_OTHER_UNIT,
          path,
          Map.of(
              "target", id(target.id()),
              "id", id(indicator.id()),
              "found", LocalizedText.same(criterion.unit().symbol()),
              "expected", LocalizedText.same(indicator.unit().symbol())));
    }
    if (against(criterion, indicator.direction())) {
      references.add(
          IndicatorRule.CRITERION_AGAINST_DIRECTION,
          path,
          Map.of(
              "target", id(target.id()),
              "id", id(indicator.id()),
              "criterion", criterion.text(),
              "direction", indicator.direction().label()));
    }
  }

  private static boolean against(Criterion criterion, Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> criterion instanceof Criterion.AtMost;
      case LOWER_IS_BETTER -> criterion instanceof Criterion.AtLeast;
      case WITHIN_RANGE -> !(criterion instanceof Criterion.Between);
    };
  }

  private static Map<UnitId, OrganisationUnit> units(Programme programme) {
    return new References().index(UNIT, "", programme.units(), OrganisationUnit::id);
  }

  private static Map<ControlId, Control> controls(Programme programme) {
    return new References().index(CONTROL, "", programme.controls(), Control::id);
  }

  private static LocalizedText id(TypedId id) {
    return LocalizedText.same(id.value());
  }
}
