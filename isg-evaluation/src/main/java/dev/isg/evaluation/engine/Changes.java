package dev.isg.evaluation.engine;

import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.cycle.CycleStatus;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.signal.Signal;
import dev.isg.evaluation.target.TargetAssessment;
import java.util.List;
import java.util.Optional;

/**
 * Every verdict that an update changed, as it was and as it is, and no other. A verdict whose words
 * or values changed is another verdict, even where it comes to the same.
 *
 * @param targets the targets, by their ids
 * @param objectives the objectives, by their ids
 * @param preconditions the changed preconditions of the policy, by their ids
 * @param viewpoints the viewpoints of management, in their order
 * @param policy the policy, with its elements
 * @param cycle how far the period has come
 * @param questions the questions that wait for people, by kind, then by subject: without a before
 *     one that came up, without an after one that is settled
 * @param signal the light
 */
public record Changes(
    List<Change<TargetAssessment>> targets,
    List<Change<ObjectiveAssessment>> objectives,
    List<Change<PreconditionAssessment>> preconditions,
    List<Change<ViewpointAssessment>> viewpoints,
    Optional<Change<PolicyAssessment>> policy,
    Optional<Change<CycleStatus>> cycle,
    List<Change<OpenQuestion>> questions,
    Optional<Change<Signal>> signal) {
  /** Copies the lists. */
  public Changes {
    targets = List.copyOf(targets);
    objectives = List.copyOf(objectives);
    preconditions = List.copyOf(preconditions);
    viewpoints = List.copyOf(viewpoints);
    questions = List.copyOf(questions);
  }

  /**
   * Every verdict that is another in a second evaluation than in a first. An evaluation does not
   * hold the light, so that it is left out.
   */
  public static Changes between(Evaluation before, Evaluation after) {
    return Differences.between(
        before.assessments(), before.cycle(), after.assessments(), after.cycle(), Optional.empty());
  }

  /** Whether no verdict changed. */
  public boolean nothing() {
    return targets.isEmpty()
        && objectives.isEmpty()
        && preconditions.isEmpty()
        && viewpoints.isEmpty()
        && policy.isEmpty()
        && cycle.isEmpty()
        && questions.isEmpty()
        && signal.isEmpty();
  }
}
