package dev.isg.evaluation.oversight;

import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import java.util.List;
import java.util.Optional;

/** Fills checklists. */
public final class AuditChecklists {
  private AuditChecklists() {}

  /** The checklist of an evaluation and the input it came from, answered by the records. */
  public static AuditChecklist of(
      EvaluationInput input, Evaluation evaluation, List<AuditRecord> records) {
    AuditChecklist.Builder checklist = AuditChecklist.builder();
    checklist.period(input.period());
    checklist.asOf(evaluation.asOf());
    checklist.evaluation(evaluation.contentHash());
    GovernanceAuditPoints.all()
        .forEach(
            point ->
                checklist.addItems(
                    new AuditItem(
                        point, List.of(), AuditAnswer.NOT_EXAMINED, Optional.empty(), List.of())));
    return checklist.build();
  }
}
