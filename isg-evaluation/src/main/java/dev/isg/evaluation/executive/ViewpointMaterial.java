package dev.isg.evaluation.executive;

import dev.isg.core.basics.Period;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.policy.ElementAssessment;
import dev.isg.evaluation.precondition.PreconditionAssessment;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.monitoring.MonitoringStructure;
import java.util.List;
import java.util.Optional;

/**
 * Everything the viewpoints of management are assembled from.
 *
 * @param programme what was laid down, looked up for the day
 * @param period the period evaluated
 * @param values what was measured, as known
 * @param targets the targets as assessed
 * @param objectives the objectives as assessed
 * @param preconditions the changes of the period as assessed
 * @param elements the elements of the policy as assessed
 * @param incidents the record of incidents; empty if none was handed in, and then unknown
 * @param monitoring what is monitored on the three levels; empty if that was not handed in
 */
public record ViewpointMaterial(
    ResolvedProgramme programme,
    Period period,
    IndicatorValues values,
    List<TargetAssessment> targets,
    List<ObjectiveAssessment> objectives,
    List<PreconditionAssessment> preconditions,
    List<ElementAssessment> elements,
    Optional<IncidentFile> incidents,
    Optional<MonitoringStructure> monitoring) {
  /** Copies the lists. */
  public ViewpointMaterial {
    targets = List.copyOf(targets);
    objectives = List.copyOf(objectives);
    preconditions = List.copyOf(preconditions);
    elements = List.copyOf(elements);
  }
}
