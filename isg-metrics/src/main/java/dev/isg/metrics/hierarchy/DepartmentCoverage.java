package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.Programme;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.monitoring.MonitoringStructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CHK-07 and CHK-08: departments, the controls they carry out, and what measures these there. */
final class DepartmentCoverage {
  private final Programme programme;
  private final IndicatorSet indicators;
  private final Optional<MonitoringStructure> monitoring;

  DepartmentCoverage(
      Programme programme, IndicatorSet indicators, Optional<MonitoringStructure> monitoring) {
    this.programme = programme;
    this.indicators = indicators;
    this.monitoring = monitoring;
  }

  /** Departments without a manager, and controls not measured where they are carried out. */
  List<Issue> gaps(LocalDate day) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < programme.units().size(); i++) {
      OrganisationUnit unit = programme.units().get(i);
      if (unit.kind() == UnitKind.DEPARTMENT && !managed(unit.id(), day)) {
        issues.add(
            Issue.of(
                HierarchyRule.DEPARTMENT_WITHOUT_MANAGER,
                "/units/" + i,
                Map.of(
                    "subject", LocalizedText.same(unit.id().value()),
                    "day", LocalizedText.same(day.toString()))));
      }
    }
    for (int i = 0; i < programme.controls().size(); i++) {
      Control control = programme.controls().get(i);
      for (int j = 0; j < control.units().size(); j++) {
        UnitId unit = control.units().get(j);
        if (measuring(control.id(), unit).isEmpty()) {
          issues.add(
              Issue.of(
                  HierarchyRule.CONTROL_NOT_MEASURED,
                  "/controls/" + i + "/units/" + j,
                  Map.of(
                      "subject", LocalizedText.same(control.id() + "@" + unit),
                      "control", LocalizedText.same(control.id().value()),
                      "unit", LocalizedText.same(unit.value()))));
        }
      }
    }
    return issues;
  }

  /** Controls that managers measure differently from unit to unit without a common indicator. */
  List<Issue> differences() {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < programme.controls().size(); i++) {
      Control control = programme.controls().get(i);
      Set<Set<IndicatorId>> ways = new HashSet<>();
      Set<IndicatorId> all = new TreeSet<>();
      for (UnitId unit : control.units()) {
        List<Indicator> here = measuring(control.id(), unit);
        Set<IndicatorId> ofManagers = new TreeSet<>();
        here.stream()
            .filter(indicator -> indicator.level() == IndicatorLevel.MANAGER)
            .forEach(indicator -> ofManagers.add(indicator.id()));
        monitoring.ifPresent(structure -> bound(structure, control.id(), unit, ofManagers));
        if (!ofManagers.isEmpty()) {
          ways.add(ofManagers);
          all.addAll(ofManagers);
        }
      }
      if (ways.size() > 1 && !joined(control.id(), all)) {
        String named = all.stream().map(IndicatorId::value).collect(Collectors.joining(", "));
        issues.add(
            Issue.of(
                HierarchyRule.DIFFERENCE_NOT_MAPPED,
                "/controls/" + i,
                Map.of(
                    "subject", LocalizedText.same(control.id().value()),
                    "indicators", LocalizedText.same(named))));
      }
    }
    return issues;
  }

  /** Adds what the items of the department's manager bind to the control. */
  private void bound(
      MonitoringStructure structure, ControlId control, UnitId unit, Set<IndicatorId> found) {
    structure.boundTo(control, unit).stream()
        .flatMap(id -> indicators.find(id).stream())
        .filter(indicator -> indicator.level() == IndicatorLevel.MANAGER)
        .forEach(indicator -> found.add(indicator.id()));
  }

  /**
   * Whether an indicator of the CISO joins those of managers: worked out from all of them, or
   * declared as common to them. Where nothing is said of what is monitored, it is enough that it
   * names the control.
   */
  private boolean joined(ControlId control, Set<IndicatorId> all) {
    boolean derived =
        ofTheCiso()
            .anyMatch(
                one -> one.formula().map(by -> by.indicators().containsAll(all)).orElse(false));
    boolean declared =
        monitoring
            .map(
                structure ->
                    structure.commonIndicators().stream()
                        .filter(mapping -> mapping.control().equals(control))
                        .filter(
                            mapping ->
                                ofTheCiso().anyMatch(one -> one.id().equals(mapping.common())))
                        .anyMatch(mapping -> new HashSet<>(mapping.of()).containsAll(all)))
            .orElseGet(() -> ofTheCiso().anyMatch(one -> one.controls().contains(control)));
    return derived || declared;
  }

  private Stream<Indicator> ofTheCiso() {
    return indicators.indicators().stream()
        .filter(indicator -> indicator.level() == IndicatorLevel.CISO);
  }

  private boolean managed(UnitId unit, LocalDate day) {
    return programme.appointments().stream()
        .filter(held -> held.role() == Role.MANAGER || held.role() == Role.SECURITY_OFFICER)
        .anyMatch(held -> held.unit().equals(unit) && held.coversDay(day));
  }

  private List<Indicator> measuring(ControlId control, UnitId unit) {
    return indicators.indicators().stream()
        .filter(indicator -> indicator.controls().contains(control))
        .filter(indicator -> indicator.measuredIn().contains(unit))
        .toList();
  }
}
