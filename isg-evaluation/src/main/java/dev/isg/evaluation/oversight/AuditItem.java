package dev.isg.evaluation.oversight;

import dev.isg.evaluation.explanation.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * One point of a checklist.
 *
 * @param point the point
 * @param evidence what the records hold on it
 * @param answer the auditor's answer; not examined until an auditor says otherwise
 * @param record the record the answer comes from; empty if there is none that counts
 * @param refusals why records do not count, one line each
 */
public record AuditItem(
    AuditPoint point,
    List<Evidence> evidence,
    AuditAnswer answer,
    Optional<AuditRecord> record,
    List<Explanation> refusals) {
  /** Copies the lists. */
  public AuditItem {
    evidence = List.copyOf(evidence);
    refusals = List.copyOf(refusals);
  }

  /** Whether something was recommended and nothing is recorded of what became of it. */
  public boolean followUpOpen() {
    return record
        .map(found -> found.recommendation().isPresent() && found.followUp().isEmpty())
        .orElse(false);
  }
}
