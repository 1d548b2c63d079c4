package dev.isg.evaluation.engine;

import dev.isg.core.decision.Decision;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.structure.StructureLog;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.monitoring.MonitoringStructure;
import java.util.Optional;

/** One thing that came in since a period was last evaluated. */
public sealed interface Update {
  /**
   * A value was measured. It takes the place of one with its id, or of its indicator, unit and
   * interval.
   *
   * @param measurement the measurement
   */
  record Measured(Measurement measurement) implements Update {}

  /**
   * A decision was recorded. It is added to the others, and takes away none of them.
   *
   * @param decision the decision, with an id of its own
   */
  record Decided(Decision decision) implements Update {}

  /**
   * The cause of a miss was analysed. It takes the place of an analysis with its id.
   *
   * @param cause the analysis
   */
  record CauseFound(CauseAnalysis cause) implements Update {}

  /**
   * The records beside what is measured and decided are others. One that is absent is unknown from
   * now on.
   *
   * @param incidents the record of incidents
   * @param monitoring what is monitored on the three levels
   * @param structureLog the verifications of the structure
   */
  record RecordsReplaced(
      Optional<IncidentFile> incidents,
      Optional<MonitoringStructure> monitoring,
      Optional<StructureLog> structureLog)
      implements Update {
    /** The input with these records. */
    EvaluationInput in(EvaluationInput before) {
      EvaluationInput.Builder changed = EvaluationInput.builder();
      changed.programme(before.programme());
      changed.values(before.values());
      changed.addAllDecisions(before.decisions());
      changed.addAllCauses(before.causes());
      changed.period(before.period());
      incidents.ifPresent(changed::incidents);
      monitoring.ifPresent(changed::monitoring);
      structureLog.ifPresent(changed::structureLog);
      before.knownAt().ifPresent(changed::knownAt);
      return changed.build();
    }
  }

  /**
   * Another programme was laid down, or the same is looked at on another day. What was measured,
   * decided and analysed stays.
   *
   * @param programme the programme, looked up for the day of the evaluation
   */
  record ProgrammeReplaced(ResolvedProgramme programme) implements Update {}

  /**
   * Indicators were defined anew. Measurements of indicators that are not defined any more are
   * forgotten.
   *
   * @param indicators all indicators
   */
  record IndicatorsReplaced(IndicatorSet indicators) implements Update {}
}
