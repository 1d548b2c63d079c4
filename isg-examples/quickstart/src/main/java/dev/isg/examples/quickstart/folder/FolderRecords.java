package dev.isg.examples.quickstart.folder;

import dev.isg.core.stakeholder.StakeholderFile;
import dev.isg.core.structure.StructureLog;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.plan.MeasurementPlan;
import java.util.Optional;

/**
 * What a folder keeps beside the programme. Each is empty if there is no such file; an evaluation
 * takes that for records nobody handed in, and no evaluation looks at the plan and the voices.
 *
 * @param monitoring what the three levels monitor, and what serves which
 * @param structure how often the structure is verified, and when it was
 * @param plan the measurements that are to be made
 * @param incidents what went wrong, and whether it was explained
 * @param stakeholders how stakeholders may judge the company, and what they let it know
 */
public record FolderRecords(
    Optional<MonitoringStructure> monitoring,
    Optional<StructureLog> structure,
    Optional<MeasurementPlan> plan,
    Optional<IncidentFile> incidents,
    Optional<StakeholderFile> stakeholders) {

  /** The records of a folder that keeps none. */
  public static FolderRecords none() {
    return new FolderRecords(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
