package dev.isg.core.exception;

import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskMatrix;
import dev.isg.core.tolerance.RiskStage;
import dev.isg.core.tolerance.Tolerance;
import dev.isg.core.tolerance.ToleranceComparison;
import dev.isg.core.tolerance.ToleranceReport;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares what an exception leaves with what is guaranteed, as risks are compared with levels. */
final class Guarantee {
  private Guarantee() {}

  static ToleranceComparison compare(ExceptionCase one, Optional<RiskMatrix> matrix) {
    Risk left =
        Risk.builder()
            .id(RiskId.of(one.id().value()))
            .statement(one.reason())
            .impact(1)
            .likelihood(1)
            .residual(one.residual().flatMap(ResidualRisk::level))
            .residualLoss(one.residual().flatMap(ResidualRisk::loss))
            .build();
    List<Tolerance> levels =
        one.floor().stream()
            .map(floor -> Tolerance.ofAll(floor.statement(), floor.form()))
            .toList();
    return ToleranceReport.of(RiskStage.RESIDUAL, List.of(left), matrix, levels, Map.of())
        .comparisons()
        .get(0);
  }
}
