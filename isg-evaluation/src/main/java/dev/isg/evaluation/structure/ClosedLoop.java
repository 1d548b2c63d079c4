package dev.isg.evaluation.structure;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.structure.StructureCheck;
import dev.isg.core.structure.StructureReport;
import dev.isg.core.structure.StructureResult;
import dev.isg.core.trace.TraceKind;
import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.policy.ElementAssessment;
import dev.isg.metrics.indicator.IndicatorSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes CHK-13: every core value, objective, target and control is measured by something and judged
 * in the evaluation. A core value is measured through its objectives, an objective through its
 * targets; where these break off further down, it is told there and once. A control counts as
 * judged through the targets it serves.
 *
 * @source METI 2009, 1.4.2 and 4.3
 */
public final class ClosedLoop {
  private final ResolvedProgramme programme;
  private final IndicatorSet indicators;
  private final Assessments evaluation;
  private final StructureReport before;
  private final List<Issue> issues = new ArrayList<>();
  private final Set<StructureCheck> seenUnder = EnumSet.noneOf(StructureCheck.class);

  private ClosedLoop(
      StructureReport before,
      ResolvedProgramme programme,
      IndicatorSet indicators,
      Assessments evaluation) {
    this.before = before;
    this.programme = programme;
    this.indicators = indicators;
    this.evaluation = evaluation;
  }

  /**
   * The result of the check.
   *
   * @param before what the other checks found; a fault they tell is not told again
   * @param programme what was directed
   * @param indicators what is measured
   * @param evaluation what was judged
   */
  public static StructureResult check(
      StructureReport before,
      ResolvedProgramme programme,
      IndicatorSet indicators,
      Assessments evaluation) {
    ClosedLoop loop = new ClosedLoop(before, programme, indicators, evaluation);
    loop.run();
    return StructureResult.of(StructureCheck.LOOP_IS_CLOSED, loop.issues, loop.seenUnder);
  }

  private void run() {
    Programme document = programme.programme();
    programme.policy().ifPresent(this::policy);
    for (int i = 0; i < document.objectives().size(); i++) {
      Objective objective = document.objectives().get(i);
      monitored(
          TraceKind.OBJECTIVE,
          objective.id(),
          "/objectives/" + i,
          !programme.targetsOf(objective.id()).isEmpty());
      evaluated(
          TraceKind.OBJECTIVE,
          objective.id(),
          "/objectives/" + i,
          evaluation.objective(objective.id()).isPresent());
    }
    for (int i = 0; i < document.targets().size(); i++) {
      Target target = document.targets().get(i);
      if (target.measures().isEmpty()) {
        seenUnder.add(StructureCheck.TARGETS_ARE_COMPLETE);
      }
      evaluated(
          TraceKind.TARGET,
          target.id(),
          "/targets/" + i,
          evaluation.target(target.id()).isPresent());
    }
    for (int i = 0; i < document.controls().size(); i++) {
      control(document.controls().get(i), "/controls/" + i);
    }
  }

  private void policy(RiskManagementPolicy policy) {
    int index = programme.programme().policies().indexOf(policy);
    for (int i = 0; i < policy.coreValues().size(); i++) {
      CoreValue value = policy.coreValues().get(i);
      String path = "/policies/" + index + "/coreValues/" + i;
      monitored(
          TraceKind.CORE_VALUE, value.id(), path, !programme.objectivesOf(value.id()).isEmpty());
      evaluated(
          TraceKind.CORE_VALUE,
          value.id(),
          path,
          evaluation.policy().stream()
              .flatMap(found -> found.elements().stream())
              .map(ElementAssessment::coreValue)
              .anyMatch(value.id()::equals));
    }
  }

  private void control(Control control, String path) {
    boolean measured =
        indicators.indicators().stream()
            .anyMatch(
                indicator ->
                    indicator.controls().contains(control.id())
                        && !indicator.measuredIn().isEmpty());
    StructureResult departments = before.result(StructureCheck.DEPARTMENTS_ARE_COVERED);
    boolean told =
        control.units().stream().anyMatch(unit -> departments.concerns(control.id() + "@" + unit));
    if (!measured && told) {
      seenUnder.add(StructureCheck.DEPARTMENTS_ARE_COVERED);
    } else {
      monitored(TraceKind.CONTROL, control.id(), path, measured);
    }
  }

  private void monitored(TraceKind kind, TypedId id, String path, boolean holds) {
    if (!holds) {
      add(LoopRule.NOT_MONITORED, kind, id, path);
    }
  }

  private void evaluated(TraceKind kind, TypedId id, String path, boolean holds) {
    if (!holds) {
      add(LoopRule.NOT_EVALUATED, kind, id, path);
    }
  }

  private void add(LoopRule rule, TraceKind kind, TypedId id, String path) {
    issues.add(
        Issue.of(
            rule, path, Map.of("kind", kind.label(), "subject", LocalizedText.same(id.value()))));
  }
}
