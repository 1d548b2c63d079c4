package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.programme.Programme;
import dev.isg.core.structure.StructureCheck;
import dev.isg.core.structure.StructureResult;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorCheck;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorRule;
import dev.isg.metrics.indicator.IndicatorSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the checks of the structure that need indicators: CHK-04 to CHK-12 and CHK-15. Issues that
 * {@link IndicatorCheck} finds are put under the checks they break.
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

  private IndicatorStructure(Programme programme, IndicatorSet indicators) {
    this.programme = programme;
    this.indicators = indicators;
  }

  /**
   * The results, one for each of the ten checks.
   *
   * @param programme the programme, which may be a poor draft
   * @param indicators its indicators
   * @param day the day on which departments need a manager
   */
  public static List<StructureResult> check(
      Programme programme, IndicatorSet indicators, LocalDate day) {
    return new IndicatorStructure(programme, indicators).check(day);
  }

  private List<StructureResult> check(LocalDate day) {
    ValidationReport own = IndicatorCheck.check(indicators, programme);
    ValidationReport ofTargets = IndicatorCheck.checkTargets(programme, indicators);
    DepartmentCoverage departments = new DepartmentCoverage(programme, indicators);
    boolean unfed =
        indicators.indicators().stream()
            .anyMatch(one -> one.level() == IndicatorLevel.CISO && one.measuredIn().isEmpty());
    return List.of(
        StructureResult.of(
            StructureCheck.INDICATORS_ARE_MEASURED,
            only(own, Set.of(IndicatorRule.NOT_MEASURED_ANYWHERE))),
        StructureResult.notCheckable(StructureCheck.PURPOSES_ARE_SERVED, PURPOSES_NOT_SAID),
        StructureResult.of(
            StructureCheck.CISO_ITEMS_ARE_SERVED,
            List.of(),
            unfed ? Set.of(StructureCheck.INDICATORS_ARE_MEASURED) : Set.of()),
        StructureResult.of(StructureCheck.DEPARTMENTS_ARE_COVERED, departments.gaps(day)),
        StructureResult.of(StructureCheck.DIFFERENCES_ARE_MAPPED, departments.differences()),
        StructureResult.notCheckable(StructureCheck.INTERVALS_FIT, FEEDS_NOT_SAID),
        StructureResult.of(StructureCheck.SCOPE_AND_METHOD_ARE_GIVEN, List.of())
            .withNote(REFUSED_WHEN_READ),
        StructureResult.of(StructureCheck.NO_ORPHANS, orphans()),
        StructureResult.of(
            StructureCheck.UNITS_FIT,
            only(
                ofTargets,
                Set.of(
                    IndicatorRule.CRITERION_IN_OTHER_UNIT,
                    IndicatorRule.CRITERION_AGAINST_DIRECTION))),
        StructureResult.of(StructureCheck.REPORTS_GO_ONE_LEVEL_UP, paths()));
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
    }
    return issues;
  }

  private static Map<String, LocalizedText> inputs(Indicator indicator) {
    return Map.of(
        "subject", LocalizedText.same(indicator.id().value()),
        "level", indicator.level().label(),
        "evaluator", indicator.evaluator().label(),
        "source", indicator.sourceRole().label());
  }
}
