package dev.isg.evaluation.assessment;

import dev.isg.core.basics.Period;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.objective.ObjectiveEvaluator;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.policy.PolicyEvaluator;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.precondition.PreconditionEvaluator;
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
    Optional<PolicyAssessment> policy =
        programme
            .policy()
            .map(
                PolicyEvaluator.of(programme, desk, period, targets, objectives, preconditions)
                    ::assess);
    return EvaluationFrame.of(programme)
        .evaluation(input, new Assessments(targets, objectives, preconditions, policy));
  }
}
