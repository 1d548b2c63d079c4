package dev.isg.evaluation.assessment;

import dev.isg.core.basics.Period;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.Target;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.objective.ObjectiveEvaluator;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.target.TargetEvaluator;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.metrics.aggregation.IndicatorValues;
import java.util.Comparator;
import java.util.List;

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
    IndicatorValues values = input.knownValues();
    TargetEvaluator ofTargets = TargetEvaluator.of(programme, values, desk, causes, period);
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
    return EvaluationFrame.of(programme)
        .evaluation(input, ManagementLevel.above(input, values, desk, targets, objectives));
  }
}
