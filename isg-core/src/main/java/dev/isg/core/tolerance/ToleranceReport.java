package dev.isg.core.tolerance;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskLevel;
import dev.isg.core.risk.RiskMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every risk against every level that is for it. A level for a part of the business goes before
 * those for the whole. A risk without a residual assessment is unknown, never within the level
 * because it once was.
 *
 * @param stage the point in the life of the risks that was looked at
 * @param comparisons the comparisons, by risk, worst first
 * @source METI 2009, 3.2.2
 */
public record ToleranceReport(RiskStage stage, List<ToleranceComparison> comparisons) {
  /** Copies the comparisons. */
  public ToleranceReport {
    comparisons = List.copyOf(comparisons);
  }

  /**
   * Compares risks with levels.
   *
   * @param stage the point in the life of the risks to look at
   * @param risks the risks
   * @param matrix the company's matrix; empty if it has none
   * @param tolerances the levels, for the whole business and for parts of it
   * @param values the current values of indicators; one that is missing is unknown
   */
  public static ToleranceReport of(
      RiskStage stage,
      List<Risk> risks,
      Optional<RiskMatrix> matrix,
      List<Tolerance> tolerances,
      Map<IndicatorId, Quantity> values) {
    List<ToleranceComparison> all = new ArrayList<>();
    for (Risk risk : risks) {
      List<Tolerance> applying =
          tolerances.stream().filter(tolerance -> tolerance.appliesTo(risk)).toList();
      boolean partial = applying.stream().anyMatch(Tolerance::partial);
      List<ToleranceComparison> own = new ArrayList<>();
      for (Tolerance tolerance : applying) {
        if (tolerance.partial() == partial) {
          own.add(compare(stage, risk, matrix, tolerance, values));
        }
      }
      if (own.isEmpty()) {
        own.add(
            new ToleranceComparison(
                risk.id(), Optional.empty(), stage.label(), ToleranceVerdict.UNKNOWN));
      }
      own.sort(
          Comparator.comparing(ToleranceComparison::verdict)
              .thenComparing(comparison -> comparison.text().en()));
      all.addAll(own);
    }
    all.sort(Comparator.comparing(ToleranceComparison::risk));
    return new ToleranceReport(stage, all);
  }

  /** The worst verdict on a risk; unknown if the report does not have the risk. */
  public ToleranceVerdict verdictOf(RiskId risk) {
    return comparisons.stream()
        .filter(comparison -> comparison.risk().equals(risk))
        .map(ToleranceComparison::verdict)
        .min(Comparator.naturalOrder())
        .orElse(ToleranceVerdict.UNKNOWN);
  }

  private static ToleranceComparison compare(
      RiskStage stage,
      Risk risk,
      Optional<RiskMatrix> matrix,
      Tolerance tolerance,
      Map<IndicatorId, Quantity> values) {
    ToleranceForm form = tolerance.form();
    Optional<RiskLevel> level = stage.levelOf(risk);
    if (form instanceof ToleranceForm.UpToGrade upTo) {
      Optional<Boolean> within =
          level.flatMap(
              cell ->
                  matrix
                      .filter(table -> table.covers(cell.impact(), cell.likelihood()))
                      .map(table -> table.grade(cell.impact(), cell.likelihood()))
                      .map(grade -> grade.compareTo(upTo.highest()) <= 0));
      return comparison(risk, tolerance, cell(stage, level), within);
    }
    if (form instanceof ToleranceForm.MatrixCells cells) {
      return comparison(risk, tolerance, cell(stage, level), level.map(cells.accepted()::contains));
    }
    if (form instanceof ToleranceForm.NumericLimit limit) {
      Optional<LossEstimate> loss = stage.lossOf(risk);
      Optional<Boolean> within =
          loss.map(LossEstimate::perYear)
              .filter(year -> year.currency().equals(limit.highest().currency()))
              .map(year -> year.amount().compareTo(limit.highest().amount()) <= 0);
      String amount = loss.map(one -> one.perYear().toString()).orElse("?");
      return comparison(risk, tolerance, words(stage, amount), within);
    }
    if (form instanceof ToleranceForm.IndicatorLimit limit) {
      Optional<Quantity> value = Optional.ofNullable(values.get(limit.indicator()));
      Optional<Boolean> within =
          value
              .filter(quantity -> quantity.unit().equals(limit.criterion().unit()))
              .map(limit.criterion()::satisfiedBy);
      LocalizedText compared =
          LocalizedText.same(limit.indicator() + " " + value.map(Quantity::toString).orElse("?"));
      return comparison(risk, tolerance, compared, within);
    }
    return new ToleranceComparison(
        risk.id(), Optional.of(tolerance), cell(stage, level), ToleranceVerdict.TO_BE_JUDGED);
  }

  private static ToleranceComparison comparison(
      Risk risk, Tolerance tolerance, LocalizedText compared, Optional<Boolean> within) {
    ToleranceVerdict verdict =
        within
            .map(holds -> holds ? ToleranceVerdict.WITHIN : ToleranceVerdict.ABOVE)
            .orElse(ToleranceVerdict.UNKNOWN);
    return new ToleranceComparison(risk.id(), Optional.of(tolerance), compared, verdict);
  }

  private static LocalizedText cell(RiskStage stage, Optional<RiskLevel> level) {
    return words(stage, level.map(one -> one.impact() + " x " + one.likelihood()).orElse("?"));
  }

  private static LocalizedText words(RiskStage stage, String what) {
    return LocalizedText.of(stage.label().ja() + " " + what, stage.label().en() + " " + what);
  }
}
