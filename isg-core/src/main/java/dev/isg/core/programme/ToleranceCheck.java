package dev.isg.core.programme;

import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskMatrix;
import dev.isg.core.tolerance.RiskStage;
import dev.isg.core.tolerance.Tolerance;
import dev.isg.core.tolerance.ToleranceComparison;
import dev.isg.core.tolerance.ToleranceForm;
import dev.isg.core.tolerance.ToleranceReport;
import dev.isg.core.tolerance.ToleranceRule;
import dev.isg.core.tolerance.ToleranceVerdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the acceptable levels of each version, and its residual risks against them. */
final class ToleranceCheck {
  private final ProgrammeIndex index;
  private final References references;

  ToleranceCheck(ProgrammeIndex index) {
    this.index = index;
    this.references = index.references();
  }

  void run() {
    List<RiskManagementPolicy> policies = index.programme().policies();
    for (int i = 0; i < policies.size(); i++) {
      RiskManagementPolicy policy = policies.get(i);
      String path = "/policies/" + i;
      for (int j = 0; j < policy.tolerances().size(); j++) {
        level(policy, policy.tolerances().get(j), path + "/tolerances/" + j);
      }
      if (policy.state().binding()) {
        residual(policy, path);
      }
    }
  }

  private void level(RiskManagementPolicy policy, Tolerance tolerance, String path) {
    tolerance
        .domain()
        .ifPresent(
            domain -> references.resolve(Kinds.DOMAIN, path + "/domain", domain, index.domains()));
    if (!hasItsMatrix(tolerance.form(), policy.matrix())) {
      references.add(
          ToleranceRule.LEVEL_WITHOUT_MATRIX, path, Map.of("form", tolerance.form().text()));
    }
  }

  private static boolean hasItsMatrix(ToleranceForm form, Optional<RiskMatrix> matrix) {
    if (form instanceof ToleranceForm.UpToGrade) {
      return matrix.isPresent();
    }
    if (form instanceof ToleranceForm.MatrixCells cells) {
      return matrix
          .map(
              table ->
                  cells.accepted().stream()
                      .allMatch(cell -> table.covers(cell.impact(), cell.likelihood())))
          .orElse(false);
    }
    return true;
  }

  /** Tells of what is known to stay above; what was never assessed stands in the report. */
  private void residual(RiskManagementPolicy policy, String path) {
    ToleranceReport report =
        ToleranceReport.of(
            RiskStage.RESIDUAL, policy.risks(), policy.matrix(), policy.levels(), Map.of());
    Map<RiskId, Integer> places = new HashMap<>();
    for (int i = 0; i < policy.risks().size(); i++) {
      places.putIfAbsent(policy.risks().get(i).id(), i);
    }
    for (ToleranceComparison comparison : report.comparisons()) {
      if (comparison.verdict() == ToleranceVerdict.ABOVE) {
        references.add(
            ToleranceRule.RESIDUAL_ABOVE_LEVEL,
            path + "/risks/" + places.getOrDefault(comparison.risk(), 0),
            Map.of("comparison", comparison.text()));
      }
    }
  }
}
