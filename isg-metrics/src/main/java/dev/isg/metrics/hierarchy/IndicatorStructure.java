package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.core.structure.StructureCheck;
import dev.isg.core.structure.StructureResult;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorCheck;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorRule;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.monitoring.MonitoringStructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the checks of the structure that need indicators: CHK-04 to CHK-12 and CHK-15. Issues that
 * {@link IndicatorCheck} and {@link MonitoringCheck} find are put under the checks they break.
 *
 * @source METI 2009, 4.1 to 4.3
 */
public final class IndicatorStructure {
  private static final LocalizedText PURPOSES_NOT_SAID =
      LocalizedText.of(
          "指標は、経営陣のどのモニタリング目的に応えるかをまだ述べていません",
          "indicators do not say yet which purpose of management they serve");
  private static final LocalizedText FEEDS_NOT_SAID =
      LocalizedText.of(
          "どの指標がどの報告に使われるかがまだ記録されていません",
          "it is not recorded yet which indicator feeds which report");
  private static final LocalizedText REFUSED_WHEN_READ =
      LocalizedText.of(
          "これを欠く指標は読み込みの時点で拒まれます", "an indicator that breaks it is refused when it is read");

  private final Programme programme;
  private final IndicatorSet indicators;
  private final Optional<MonitoringStructure> monitoring;

  private IndicatorStructure(
      Programme programme, IndicatorSet indicators, Optional<MonitoringStructure> monitoring) {
    this.programme = programme;
    this.indicators = indicators;
    this.monitoring = monitoring;
  }

  /**
   * The results, one for each of the ten checks. CHK-05 and CHK-09 are not checkable without what
   * is monitored.
   *
   * @param programme the programme, which may be a poor draft
   * @param indicators its indicators
   * @param day the day on which departments need a manager
   */
  public static List<StructureResult> check(
      Programme programme, IndicatorSet indicators, LocalDate day) {
    return new IndicatorStructure(programme, indicators, Optional.empty()).check(day);
  }

  /**
   * The results, one for each of the ten checks.
   *
   * @param programme the programme, which may be a poor draft
   * @param indicators its indicators
   * @param monitoring what is monitored on the three levels
   * @param day the day on which departments need a manager and items count as accepted
   */
  public static List<StructureResult> check(
      Programme programme, IndicatorSet indicators, MonitoringStructure monitoring, LocalDate day) {
    return new IndicatorStructure(programme, indicators, Optional.of(monitoring)).check(day);
  }

  private List<StructureResult> check(LocalDate day) {
    ValidationReport own = IndicatorCheck.check(indicators, programme);
    ValidationReport ofTargets = IndicatorCheck.checkTargets(programme, indicators);
    Optional<MonitoringResults> levels =
        monitoring.map(one -> new MonitoringResults(one, programme, indicators, day));
    DepartmentCoverage departments = new DepartmentCoverage(programme, indicators, monitoring);
    List<Issue> unfed = unfed(own);
    Set<StructureCheck> told =
        unfed.stream().anyMatch(this::ofTheCiso)
            ? Set.of(StructureCheck.INDICATORS_ARE_MEASURED)
            : Set.of();
    List<Issue> units =
        new ArrayList<>(
            only(
                ofTargets,
                Set.of(
                    IndicatorRule.CRITERION_IN_OTHER_UNIT,
                    IndicatorRule.CRITERION_AGAINST_DIRECTION)));
    units.addAll(
        only(own, Set.of(IndicatorRule.FORMULA_MISFIT, IndicatorRule.FORMULA_IN_OTHER_UNIT)));
    units.addAll(new CombinationCheck(indicators, monitoring).issues());
    List<Issue> paths = paths();
    levels.ifPresent(one -> paths.addAll(one.paths()));
    List<Issue> orphans = orphans();
    levels.ifPresent(one -> orphans.addAll(one.orphans()));
    return List.of(
        StructureResult.of(StructureCheck.INDICATORS_ARE_MEASURED, unfed),
        levels
            .map(one -> StructureResult.of(StructureCheck.PURPOSES_ARE_SERVED, one.purposes()))
            .orElseGet(
                () ->
                    StructureResult.notCheckable(
                        StructureCheck.PURPOSES_ARE_SERVED, PURPOSES_NOT_SAID)),
        StructureResult.of(
            StructureCheck.CISO_ITEMS_ARE_SERVED,
            levels.map(MonitoringResults::cisoItems).orElse(List.of()),
            told),
        StructureResult.of(StructureCheck.DEPARTMENTS_ARE_COVERED, departments.gaps(day)),
        StructureResult.of(StructureCheck.DIFFERENCES_ARE_MAPPED, departments.differences()),
        levels
            .map(one -> StructureResult.of(StructureCheck.INTERVALS_FIT, one.intervals()))
            .orElseGet(
                () -> StructureResult.notCheckable(StructureCheck.INTERVALS_FIT, FEEDS_NOT_SAID)),
        StructureResult.of(StructureCheck.SCOPE_AND_METHOD_ARE_GIVEN, List.of())
            .withNote(REFUSED_WHEN_READ),
        StructureResult.of(StructureCheck.NO_ORPHANS, orphans),
        StructureResult.of(StructureCheck.UNITS_FIT, units),
        StructureResult.of(StructureCheck.REPORTS_GO_ONE_LEVEL_UP, paths));
  }

  /** What is neither measured nor derived: not measured at all, in a circle, or from nowhere. */
  private static List<Issue> unfed(ValidationReport own) {
    return own.issues().stream()
        .filter(
            issue ->
                issue.rule() == IndicatorRule.NOT_MEASURED_ANYWHERE
                    || issue.rule() == IndicatorRule.DERIVED_FROM_ITSELF
                    || (issue.rule() == ProgrammeRule.UNRESOLVED_REFERENCE
                        && issue.path().contains("/formula")))
        .toList();
  }

  /** Whether the indicator an issue leads to is the CISO's. */
  private boolean ofTheCiso(Issue issue) {
    int index = Integer.parseInt(issue.path().split("/", -1)[2]);
    return indicators.indicators().get(index).level() == IndicatorLevel.CISO;
  }

  private static List<Issue> only(ValidationReport report, Set<? extends Rule> rules) {
    return report.issues().stream().filter(issue -> rules.contains(issue.rule())).toList();
  }

  private List<Issue> orphans() {
    Set<IndicatorId> used =
        programme.targets().stream()
            .flatMap(target -> target.measures().stream())
            .map(TargetMeasure::indicator)
            .collect(Collectors.toSet());
    indicators.indicators().stream()
        .flatMap(one -> one.formula().stream())
        .forEach(formula -> used.addAll(formula.indicators()));
    monitoring.ifPresent(one -> used.addAll(MonitoringResults.shown(one)));
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < indicators.indicators().size(); i++) {
      Indicator indicator = indicators.indicators().get(i);
      if (indicator.controls().isEmpty()
          && indicator.level() != IndicatorLevel.MANAGEMENT
          && !used.contains(indicator.id())) {
        issues.add(Issue.of(HierarchyRule.ORPHAN, "/indicators/" + i, inputs(indicator)));
      }
    }
    return issues;
  }

  private List<Issue> paths() {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < indicators.indicators().size(); i++) {
      Indicator indicator = indicators.indicators().get(i);
      String path = "/indicators/" + i;
      if (!Rungs.evaluatorFits(indicator)) {
        issues.add(
            Issue.of(
                HierarchyRule.EVALUATOR_OF_OTHER_LEVEL, path + "/evaluator", inputs(indicator)));
      }
      if (!Rungs.sourceFits(indicator)) {
        issues.add(
            Issue.of(HierarchyRule.REPORT_SKIPS_A_LEVEL, path + "/sourceRole", inputs(indicator)));
      }
      formulaPaths(indicator, path, issues);
    }
    return issues;
  }

  /** A formula reports the values it is worked out from, from the same level or the next below. */
  private void formulaPaths(Indicator indicator, String path, List<Issue> issues) {
    for (IndicatorId id : indicator.formula().map(Formula::indicators).orElse(new TreeSet<>())) {
      indicators
          .find(id)
          .filter(input -> !indicator.level().mayRestOn(input.level()))
          .ifPresent(
              input -> {
                Map<String, LocalizedText> inputs = new TreeMap<>(inputs(indicator));
                inputs.put(
                    "source",
                    LocalizedText.of(
                        input.id() + "（" + input.level().label().ja() + "）",
                        input.id() + " (" + input.level().label().en() + ")"));
                issues.add(Issue.of(HierarchyRule.REPORT_SKIPS_A_LEVEL, path + "/formula", inputs));
              });
    }
  }

  private static Map<String, LocalizedText> inputs(Indicator indicator) {
    return Map.of(
        "subject", LocalizedText.same(indicator.id().value()),
        "level", indicator.level().label(),
        "evaluator", indicator.evaluator().label(),
        "source", indicator.sourceRole().label());
  }
}
