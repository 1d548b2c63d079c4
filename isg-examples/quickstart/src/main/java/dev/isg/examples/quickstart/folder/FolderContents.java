package dev.isg.examples.quickstart.folder;

import dev.isg.core.decision.Decision;
import dev.isg.core.json.JsonDocument;
import dev.isg.core.programme.Programme;
import dev.isg.disclosure.plan.DisclosurePlan;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.oversight.AuditFile;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import java.util.List;
import java.util.Optional;

/**
 * All that a programme folder holds, read and checked.
 *
 * @param programme what is laid down
 * @param indicators what is measured
 * @param measurements what was measured
 * @param decisions what people decided
 * @param causes why targets were missed
 * @param audit what is recorded on oversight
 * @param disclosure what is told outside, with its places in the file; empty if the folder plans
 *     none
 * @param records what is kept beside
 */
public record FolderContents(
    Programme programme,
    IndicatorSet indicators,
    List<Measurement> measurements,
    List<Decision> decisions,
    List<CauseAnalysis> causes,
    AuditFile audit,
    Optional<JsonDocument<DisclosurePlan>> disclosure,
    FolderRecords records) {
  /** Copies the lists. */
  public FolderContents {
    measurements = List.copyOf(measurements);
    decisions = List.copyOf(decisions);
    causes = List.copyOf(causes);
  }
}
