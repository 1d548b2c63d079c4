package dev.isg.evaluation.assessment;

import dev.isg.core.basics.Period;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.executive.ViewpointEvaluator;
import dev.isg.evaluation.executive.ViewpointMaterial;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.ElementAssessment;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.policy.PolicyEvaluator;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.precondition.PreconditionEvaluator;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.metrics.aggregation.IndicatorValues;
import java.util.List;
import java.util.Optional;

/**
 * What management evaluates, given what became of targets and objectives: the preconditions of the
 * policy, its elements, the three viewpoints and the policy itself.
 *
 * @source METI 2009, 5.1
 */
public final class ManagementLevel {
  private ManagementLevel() {}

  /**
   * All that was found: the targets and objectives, with what follows of them.
   *
   * @param input what is looked at
   * @param values the values of the input that are known
   * @param desk the desk of the input
   * @param targets the targets of the programme, by their ids
   * @param objectives the objectives of the programme, by their ids
   */
  public static Assessments above(
      EvaluationInput input,
      IndicatorValues values,
      DecisionDesk desk,
      List<TargetAssessment> targets,
      List<ObjectiveAssessment> objectives) {
    ResolvedProgramme programme = input.programme();
    Period period = input.period();
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
                values,
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
    return new Assessments(targets, objectives, preconditions, viewpoints, policy);
  }
}
