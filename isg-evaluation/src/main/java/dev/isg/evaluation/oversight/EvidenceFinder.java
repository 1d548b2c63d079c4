package dev.isg.evaluation.oversight;

import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import java.util.List;

/** Collects what programme, evaluation and decisions hold on each point. */
final class EvidenceFinder {
  private final DirectionEvidence direction;
  private final EvaluationEvidence evaluation;

  EvidenceFinder(EvaluationInput input, Evaluation evaluation) {
    this.direction = new DirectionEvidence(input);
    this.evaluation = new EvaluationEvidence(input, evaluation);
  }

  List<Evidence> on(AuditPoint point) {
    return switch (point.id().value()) {
      case "H1-D1" -> direction.procedure();
      case "H1-D2" -> direction.strategy();
      case "H1-D3" -> direction.risks();
      case "H1-D4" -> direction.deployment();
      case "H1-M1" -> evaluation.monitoring();
      case "H1-E1" -> evaluation.judgements();
      case "H1-E2" -> evaluation.consequences();
      default -> List.of();
    };
  }
}
