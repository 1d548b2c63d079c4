package dev.isg.disclosure.board;

import dev.isg.core.basics.LocalizedText;
import dev.isg.evaluation.oversight.AuditAnswer;
import dev.isg.evaluation.oversight.AuditCount;
import java.util.List;
import java.util.Optional;

/**
 * What the auditors answered: counts and findings, never an opinion.
 *
 * @param counts how the points of each activity were answered
 * @param findings the points an auditor answered, in the order of the checklist
 * @source METI 2009, 6.1
 */
public record OversightSummary(List<AuditCount> counts, List<Finding> findings) {
  /** Copies the lists. */
  public OversightSummary {
    counts = List.copyOf(counts);
    findings = List.copyOf(findings);
  }

  /**
   * What an auditor found on one point.
   *
   * @param question the point
   * @param answer the answer
   * @param finding what was found
   * @param recommendation what the auditor recommends; empty if nothing
   * @param managementResponse what management answered; empty while it has not
   */
  public record Finding(
      LocalizedText question,
      AuditAnswer answer,
      LocalizedText finding,
      Optional<LocalizedText> recommendation,
      Optional<LocalizedText> managementResponse) {}
}
