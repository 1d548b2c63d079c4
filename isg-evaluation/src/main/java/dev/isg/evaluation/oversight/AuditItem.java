package dev.isg.evaluation.oversight;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.auditpoint.AuditPoint;
import dev.isg.evaluation.cooperation.InternalFindingId;
import dev.isg.evaluation.explanation.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * One point of a checklist.
 *
 * @param point the point
 * @param query what was asked of the records before the auditor looked
 * @param evidence what the query found; at least one line, also if it found nothing
 * @param answer the auditor's answer; not examined until an auditor says otherwise
 * @param record the record the answer comes from; empty if there is none that counts
 * @param internalFindings what internal audit found by the day that bears on the point, by id
 * @param refusals why records do not count, one line each
 */
public record AuditItem(
    AuditPoint point,
    EvidenceQuery query,
    List<Evidence> evidence,
    AuditAnswer answer,
    Optional<AuditRecord> record,
    List<InternalFindingId> internalFindings,
    List<Explanation> refusals) {
  /** Copies the lists. */
  public AuditItem {
    evidence = List.copyOf(evidence);
    internalFindings = List.copyOf(internalFindings);
    refusals = List.copyOf(refusals);
  }

  /**
   * Why the point was not examined, in the auditor's words; empty if it was, or if nobody said why.
   */
  public Optional<LocalizedText> reasonNotExamined() {
    return answer == AuditAnswer.NOT_EXAMINED ? record.map(AuditRecord::finding) : Optional.empty();
  }

  /** Whether something was recommended and nothing is recorded of what became of it. */
  public boolean followUpOpen() {
    return record
        .map(found -> found.recommendation().isPresent() && found.followUp().isEmpty())
        .orElse(false);
  }
}
