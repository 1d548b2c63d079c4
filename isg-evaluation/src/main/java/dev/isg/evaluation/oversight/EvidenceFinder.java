package dev.isg.evaluation.oversight;

import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import java.util.List;

/** Runs the query of each point over programme, evaluation and decisions. */
final class EvidenceFinder {
  private final DirectionEvidence direction;
  private final EvaluationEvidence evaluation;
  private final RecordEvidence records;

  EvidenceFinder(EvaluationInput input, Evaluation evaluation) {
    this.direction = new DirectionEvidence(input);
    this.evaluation = new EvaluationEvidence(input, evaluation);
    this.records = new RecordEvidence(input.programme(), evaluation.period());
  }

  /** What the query found; at least one line, also if it found nothing. */
  List<Evidence> by(EvidenceQuery query) {
    return switch (query) {
      case POLICY_PROCEDURE -> direction.procedure();
      case STRATEGY -> direction.strategy();
      case RISKS -> direction.risks();
      case DEPLOYMENT -> direction.deployment();
      case MEASUREMENTS -> evaluation.monitoring();
      case JUDGEMENTS -> evaluation.judgements();
      case CONSEQUENCES -> evaluation.consequences();
      default -> records.by(query);
    };
  }
}
