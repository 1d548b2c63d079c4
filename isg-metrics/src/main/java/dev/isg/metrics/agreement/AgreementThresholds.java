package dev.isg.metrics.agreement;

import dev.isg.core.basics.InvalidModelException;
import java.math.BigDecimal;

/**
 * From when on pairs of measurements are said to agree. There is no such number in the guidance;
 * whoever sets others records them with the result.
 *
 * @param fewestPairs how many pairs it takes to say anything, inclusive; from 2
 * @param leastKappa the least Cohen's kappa that is agreement, inclusive; above 0, at most 1
 * @param leastCorrelation the least intraclass correlation that is agreement, inclusive; above 0,
 *     at most 1
 */
public record AgreementThresholds(
    int fewestPairs, BigDecimal leastKappa, BigDecimal leastCorrelation) {
  /**
   * Ten pairs; a kappa of 0.61 or a correlation of 0.75, which the literature calls substantial.
   */
  public static final AgreementThresholds USUAL =
      new AgreementThresholds(10, new BigDecimal("0.61"), new BigDecimal("0.75"));

  /** Refuses thresholds that everything or nothing reaches. */
  public AgreementThresholds {
    if (fewestPairs < 2 || !share(leastKappa) || !share(leastCorrelation)) {
      throw InvalidModelException.of(
          "AgreementThresholds",
          "fewestPairs は 2 以上、leastKappa と leastCorrelation は 0 より大きく 1 以下にします",
          "fewestPairs must be 2 or more, leastKappa and leastCorrelation above 0 and at most 1");
    }
    leastKappa = leastKappa.stripTrailingZeros();
    leastCorrelation = leastCorrelation.stripTrailingZeros();
  }

  /** The least value of a statistic that is agreement. */
  public BigDecimal least(AgreementStatistic statistic) {
    return statistic == AgreementStatistic.KAPPA ? leastKappa : leastCorrelation;
  }

  private static boolean share(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
  }
}
