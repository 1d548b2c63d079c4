package dev.isg.evaluation.cycle;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.explanation.Wording;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.rule.CycleRule;
import dev.isg.evaluation.target.TargetAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds how far a period has come.
 *
 * @source METI 2009, 1.4.2(3) and chapter 5
 */
public final class CycleEvaluator {
  private final ResolvedProgramme programme;
  private final Period period;

  private CycleEvaluator(ResolvedProgramme programme, Period period) {
    this.programme = programme;
    this.period = period;
  }

  /** An evaluator for a period of a programme. */
  public static CycleEvaluator of(ResolvedProgramme programme, Period period) {
    return new CycleEvaluator(programme, period);
  }

  /**
   * Where the period stands, given what became of targets, objectives, changed preconditions,
   * viewpoints of management and policy.
   */
  public CycleStatus status(
      List<TargetAssessment> targets,
      List<ObjectiveAssessment> objectives,
      List<PreconditionAssessment> preconditions,
      List<ViewpointAssessment> viewpoints,
      Optional<PolicyAssessment> policy) {
    boolean measured =
        targets.stream()
            .flatMap(target -> target.measures().stream())
            .anyMatch(measure -> measure.value().present() > 0);
    List<Explanation> byCiso = openForCiso(targets, objectives);
    List<Explanation> blockers = new ArrayList<>();
    if (policy.isEmpty()) {
      blockers.add(line(CycleRule.NO_POLICY, Map.of()));
    }
    if (!measured) {
      blockers.add(line(CycleRule.NOTHING_MEASURED, Map.of()));
    }
    if (programme.day().isBefore(period.last())) {
      blockers.add(line(CycleRule.PERIOD_RUNNING, Map.of()));
    }
    blockers.addAll(byCiso);
    blockers.addAll(openChoices(preconditions));
    viewpoints.stream()
        .filter(found -> found.outcome().isEmpty())
        .map(
            found ->
                line(
                    CycleRule.VIEWPOINT_OPEN,
                    Map.of(
                        "viewpoint", found.viewpoint().label(),
                        "standing", found.judgement().standing().label())))
        .forEach(blockers::add);
    policy
        .filter(found -> found.outcome().isEmpty())
        .ifPresent(
            found ->
                blockers.add(
                    line(
                        CycleRule.REVIEW_OPEN,
                        Map.of(
                            "policy", LocalizedText.same(found.versionName()),
                            "standing", found.judgement().standing().label()))));
    CycleState state = state(measured, byCiso.isEmpty(), blockers.isEmpty(), policy);
    return new CycleStatus(period, state, blockers, state.next(), line(rule(state), Map.of()));
  }

  private static CycleState state(
      boolean measured, boolean judged, boolean closed, Optional<PolicyAssessment> policy) {
    if (!measured) {
      return CycleState.DIRECTED;
    }
    if (!judged) {
      return CycleState.MONITORED;
    }
    if (!closed) {
      return CycleState.EVALUATED;
    }
    return policy.flatMap(PolicyAssessment::outcome).orElseThrow().revision()
        ? CycleState.REVISED
        : CycleState.KEPT;
  }

  private List<Explanation> openForCiso(
      List<TargetAssessment> targets, List<ObjectiveAssessment> objectives) {
    List<Explanation> open = new ArrayList<>();
    for (TargetAssessment target : targets) {
      if (target.result().isEmpty()) {
        open.add(
            line(
                CycleRule.TARGET_OPEN,
                Map.of(
                    "target",
                    programme
                        .target(target.target())
                        .map(Target::statement)
                        .map(Wording::quoted)
                        .orElse(LocalizedText.same(target.target().value())),
                    "standing",
                    target.judgement().standing().label())));
      }
    }
    for (ObjectiveAssessment objective : objectives) {
      if (objective.result().isEmpty()) {
        open.add(
            line(
                CycleRule.OBJECTIVE_OPEN,
                Map.of(
                    "objective",
                    programme
                        .objective(objective.objective())
                        .map(Objective::statement)
                        .map(Wording::quoted)
                        .orElse(LocalizedText.same(objective.objective().value())),
                    "standing",
                    objective.judgement().standing().label())));
      }
    }
    return open;
  }

  private List<Explanation> openChoices(List<PreconditionAssessment> preconditions) {
    return preconditions.stream()
        .filter(found -> found.choice().isEmpty())
        .map(
            found ->
                line(
                    CycleRule.PRECONDITION_OPEN,
                    Map.of(
                        "day", Wording.day(found.on()),
                        "change", Wording.quoted(found.statement()),
                        "standing", found.judgement().standing().label())))
        .toList();
  }

  private Explanation line(CycleRule rule, Map<String, LocalizedText> inputs) {
    Map<String, LocalizedText> all = new TreeMap<>(inputs);
    all.put(
        "period", LocalizedText.same(programme.governanceUnit().fiscalCalendar().nameOf(period)));
    all.put("last", Wording.day(period.last()));
    return Explanation.of(rule, all);
  }

  private static CycleRule rule(CycleState state) {
    return switch (state) {
      case DIRECTED -> CycleRule.DIRECTED;
      case MONITORED -> CycleRule.MONITORED;
      case EVALUATED -> CycleRule.EVALUATED;
      case KEPT -> CycleRule.KEPT;
      case REVISED -> CycleRule.REVISED;
    };
  }
}
