package dev.isg.evaluation.assessment;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import dev.isg.core.issue.Rule;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.cycle.CycleEvaluator;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.executive.ViewpointEvaluator;
import dev.isg.evaluation.executive.ViewpointMaterial;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.objective.ObjectiveEvaluator;
import dev.isg.evaluation.policy.ElementAssessment;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.policy.PolicyEvaluator;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.precondition.PreconditionEvaluator;
import dev.isg.evaluation.target.MeasureAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.target.TargetEvaluator;
import dev.isg.evaluation.verdict.DecisionDesk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates a period. Deterministic: the same inputs in any order give the same evaluation.
 *
 * @source METI 2009, chapter 5
 */
public final class Evaluator {
  private Evaluator() {}

  /** The evaluation of the input's period as of the day of its programme. */
  public static Evaluation evaluate(EvaluationInput input) {
    ResolvedProgramme programme = input.programme();
    Period period = input.period();
    DecisionDesk desk = input.desk();
    List<CauseAnalysis> causes = input.knownCauses();
    TargetEvaluator ofTargets =
        TargetEvaluator.of(programme, input.knownValues(), desk, causes, period);
    List<TargetAssessment> targets =
        programme.programme().targets().stream()
            .sorted(Comparator.comparing(Target::id))
            .map(ofTargets::assess)
            .toList();
    ObjectiveEvaluator ofObjectives = ObjectiveEvaluator.of(programme, desk, period, targets);
    List<ObjectiveAssessment> objectives =
        programme.programme().objectives().stream()
            .sorted(Comparator.comparing(Objective::id))
            .map(ofObjectives::assess)
            .toList();
    List<PreconditionAssessment> preconditions =
        PreconditionEvaluator.of(programme, desk, period).assess();
    PolicyEvaluator ofPolicy =
        PolicyEvaluator.of(programme, desk, period, targets, objectives, preconditions);
    List<ElementAssessment> elements = programme.policy().map(ofPolicy::elements).orElse(List.of());
    ViewpointEvaluator ofViewpoints =
        ViewpointEvaluator.of(
            new ViewpointMaterial(
                programme,
                period,
                input.knownValues(),
                targets,
                objectives,
                preconditions,
                elements,
                input.incidents(),
                input.monitoring()),
            desk);
    List<ViewpointAssessment> viewpoints =
        programme.policy().map(ofViewpoints::assess).orElse(List.of());
    Optional<PolicyAssessment> policy =
        programme
            .policy()
            .map(
                found ->
                    ofPolicy.assess(
                        found,
                        elements,
                        viewpoints.stream().map(ViewpointAssessment::standing).toList()));
    IsgJson json = IsgJson.standard();
    Evaluation.Builder evaluation = Evaluation.builder();
    evaluation.asOf(programme.day());
    input.knownAt().ifPresent(evaluation::knownAt);
    evaluation.period(period);
    evaluation.ruleSetVersion(Rule.RULE_SET_VERSION);
    evaluation.programmeHash(json.hashUnordered(programme.programme()));
    evaluation.valuesHash(
        json.hash(
            targets.stream()
                .flatMap(target -> target.measures().stream())
                .map(MeasureAssessment::value)
                .toList()));
    evaluation.decisionsHash(json.hash(List.of(desk.known(), causes)));
    materialHash(input).ifPresent(evaluation::materialHash);
    evaluation.hypothesis(Hypotheses.of(programme));
    evaluation.addAllTargets(targets);
    evaluation.addAllObjectives(objectives);
    evaluation.addAllPreconditions(preconditions);
    evaluation.addAllViewpoints(viewpoints);
    policy.ifPresent(evaluation::policy);
    evaluation.cycle(
        CycleEvaluator.of(programme, period)
            .status(targets, objectives, preconditions, viewpoints, policy));
    return evaluation.build();
  }

  private static Optional<ContentHash> materialHash(EvaluationInput input) {
    if (input.incidents().isEmpty() && input.monitoring().isEmpty()) {
      return Optional.empty();
    }
    IsgJson json = IsgJson.standard();
    return Optional.of(
        json.hash(
            List.of(
                input.incidents().map(json::hashUnordered),
                input.monitoring().map(json::hashUnordered))));
  }
}
