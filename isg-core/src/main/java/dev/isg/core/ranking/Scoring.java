package dev.isg.core.ranking;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskMatrix;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Makes a number of a risk by one method. */
final class Scoring {
  private final RankingMethod method;
  private final Optional<RiskMatrix> matrix;

  Scoring(RankingMethod method, Optional<RiskMatrix> matrix) {
    this.method = method;
    this.matrix = matrix;
  }

  /**
   * What a method makes of a risk.
   *
   * @param value the graver the higher; normalised; empty if unknown
   * @param priority whether the method suggests priority
   * @param reason how it came about
   */
  record Score(Optional<BigDecimal> value, boolean priority, RankingReason reason) {}

  Score of(Risk risk) {
    if (method instanceof RankingMethod.Product product) {
      return product(risk, product);
    }
    if (method instanceof RankingMethod.ExpectedLoss loss) {
      return loss(risk, loss);
    }
    if (method instanceof RankingMethod.Manual manual) {
      return placed(risk, manual);
    }
    return graded(risk);
  }

  private Score graded(Risk risk) {
    return matrix
        .filter(table -> table.covers(risk.impact(), risk.likelihood()))
        .map(table -> table.grade(risk.impact(), risk.likelihood()))
        .map(
            grade ->
                new Score(
                    Optional.of(BigDecimal.valueOf(weight(grade))),
                    grade == RiskGrade.PRIORITY,
                    RankingReason.of(
                        RankingStep.GRADED,
                        Map.of(
                            "impact", number(risk.impact()),
                            "likelihood", number(risk.likelihood()),
                            "grade", grade.label()))))
        .orElseGet(this::unknown);
  }

  private static int weight(RiskGrade grade) {
    return switch (grade) {
      case ACCEPTABLE -> 0;
      case ATTENTION -> 1;
      case PRIORITY -> 2;
    };
  }

  private Score product(Risk risk, RankingMethod.Product product) {
    if (risk.impact() < 1 || risk.likelihood() < 1) {
      return unknown();
    }
    BigDecimal score =
        BigDecimal.valueOf(risk.impact()).multiply(BigDecimal.valueOf(risk.likelihood()));
    return new Score(
        Optional.of(score),
        score.compareTo(BigDecimal.valueOf(product.priorityFrom())) >= 0,
        RankingReason.of(
            RankingStep.MULTIPLIED,
            Map.of(
                "impact", number(risk.impact()),
                "likelihood", number(risk.likelihood()),
                "score", LocalizedText.same(score.toPlainString()),
                "threshold", number(product.priorityFrom()))));
  }

  private Score loss(Risk risk, RankingMethod.ExpectedLoss method) {
    Money threshold = method.priorityFrom();
    return risk.loss()
        .filter(estimate -> estimate.perYear().currency().equals(threshold.currency()))
        .map(
            estimate ->
                new Score(
                    Optional.of(estimate.perYear().amount()),
                    estimate.perYear().amount().compareTo(threshold.amount()) >= 0,
                    RankingReason.of(
                        RankingStep.ESTIMATED,
                        Map.of(
                            "score", LocalizedText.same(estimate.perYear().toString()),
                            "threshold", LocalizedText.same(threshold.toString()),
                            "basis", estimate.basis()))))
        .orElseGet(this::unknown);
  }

  private Score placed(Risk risk, RankingMethod.Manual manual) {
    int index = manual.order().indexOf(risk.id());
    if (index < 0) {
      return unknown();
    }
    return new Score(
        Optional.of(BigDecimal.valueOf(manual.order().size() - index)),
        index < manual.priorities(),
        RankingReason.of(
            RankingStep.PLACED,
            Map.of("place", number(index + 1), "count", number(manual.priorities()))));
  }

  private Score unknown() {
    return new Score(
        Optional.empty(),
        false,
        RankingReason.of(RankingStep.UNKNOWN, Map.of("method", method.label())));
  }

  private static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }
}
