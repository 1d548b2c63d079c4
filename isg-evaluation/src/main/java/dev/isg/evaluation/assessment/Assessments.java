package dev.isg.evaluation.assessment;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.executive.ViewpointAssessment;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.PolicyAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.target.MeasureAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import java.util.List;
import java.util.Optional;

/**
 * What was found: the verdicts of an evaluation, without the hashes of what they rest on.
 *
 * @param targets the targets, by their ids
 * @param objectives the objectives, by their ids
 * @param preconditions the preconditions of the policy that changed, by day, then by id
 * @param viewpoints the three viewpoints of management, in their order; empty if no policy is in
 *     force
 * @param policy the policy; empty if none is in force
 */
public record Assessments(
    List<TargetAssessment> targets,
    List<ObjectiveAssessment> objectives,
    List<PreconditionAssessment> preconditions,
    List<ViewpointAssessment> viewpoints,
    Optional<PolicyAssessment> policy) {
  /** Copies the lists. */
  public Assessments {
    targets = List.copyOf(targets);
    objectives = List.copyOf(objectives);
    preconditions = List.copyOf(preconditions);
    viewpoints = List.copyOf(viewpoints);
  }

  /** The assessment of a target; empty if there is none. */
  public Optional<TargetAssessment> target(TargetId id) {
    return targets.stream().filter(found -> found.target().equals(id)).findFirst();
  }

  /** The assessment of an objective; empty if there is none. */
  public Optional<ObjectiveAssessment> objective(ObjectiveId id) {
    return objectives.stream().filter(found -> found.objective().equals(id)).findFirst();
  }

  /** The hash of the values of indicators that were looked at, with the ids they come from. */
  public ContentHash valuesHash() {
    return IsgJson.standard()
        .hash(
            targets.stream()
                .flatMap(target -> target.measures().stream())
                .map(MeasureAssessment::value)
                .toList());
  }

  /**
   * Every question that waits for people: targets, objectives, changes, elements, viewpoints, then
   * the policy.
   */
  public List<OpenQuestion> pending() {
    return OpenQuestions.of(this);
  }
}
