package dev.isg.evaluation.assessment;

import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decision;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.structure.StructureLog;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.monitoring.MonitoringStructure;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that an evaluation looks at. Its day is that of the programme: what was recorded later is not
 * known yet and left out, unless {@link #knownAt()} asks for another state of knowledge.
 */
@IsgValue
@Value.Immutable
public abstract class EvaluationInput {
  EvaluationInput() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** What was laid down, looked up for the day of the evaluation. */
  public abstract ResolvedProgramme programme();

  /** What was measured. */
  public abstract IndicatorValues values();

  /** What was decided, in any order. */
  public abstract List<Decision> decisions();

  /** The analyses of causes, in any order. */
  public abstract List<CauseAnalysis> causes();

  /** The period evaluated. */
  public abstract Period period();

  /**
   * The record of incidents; empty if it is not handed in. Then whether there were any is unknown,
   * and told to be.
   */
  public abstract Optional<IncidentFile> incidents();

  /** What is monitored on the three levels; empty if it is not handed in, and then unknown. */
  public abstract Optional<MonitoringStructure> monitoring();

  /** The verifications of the structure; empty if they are not handed in, and then unknown. */
  public abstract Optional<StructureLog> structureLog();

  /**
   * The instant of knowing: what was recorded at or before it is looked at, however long after the
   * day of the programme. Empty for the end of that day, which is what was known then.
   */
  public abstract Optional<Instant> knownAt();

  /** The values that come of what was known. */
  public final IndicatorValues knownValues() {
    return values().knownAt(knowing());
  }

  /** The analyses of causes made by the day, by their ids. */
  public final List<CauseAnalysis> knownCauses() {
    return causes().stream()
        .filter(cause -> !cause.analysedOn().isAfter(programme().day()))
        .sorted(Comparator.comparing(CauseAnalysis::id))
        .toList();
  }

  /** The desk that applies the decisions that were taken by the end of the day and known. */
  public final DecisionDesk desk() {
    return DecisionDesk.of(programme(), decisions(), knowing());
  }

  private Instant knowing() {
    return knownAt().orElseGet(() -> programme().endOfDay().minusNanos(1));
  }

  /** Builds an input. */
  public static class Builder extends ImmutableEvaluationInput.Builder {
    Builder() {}
  }
}
