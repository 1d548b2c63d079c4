package dev.isg.metrics.agreement;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.Indicator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How far second looks agree with the first.
 *
 * @param statistic what was worked out: kappa for grades and names, a correlation for numbers
 * @param pairs how many objects were measured twice, from 0; the first second look of each counts
 * @param byOthers how many of the second looks were by somebody else, from 0 to pairs
 * @param value the statistic, at most 1, to nine decimals, half to even; empty if the finding is
 *     that nothing can be told
 * @param finding what it says
 * @param thresholds from when on the pairs were said to agree
 * @source METI 2009, 4.2.1, table 4-1 (repeatable); the statistics are a design of this library
 */
public record Agreement(
    AgreementStatistic statistic,
    int pairs,
    int byOthers,
    Optional<BigDecimal> value,
    AgreementFinding finding,
    AgreementThresholds thresholds) {

  /**
   * The agreement of second looks with the measurements of an indicator.
   *
   * @param indicator the indicator; second looks at others are left out
   * @param values the measurements
   * @param remeasurements the second looks, in any order
   * @param thresholds from when on pairs agree
   * @throws InvalidModelException with every second look at a measurement that does not exist, and
   *     every one that has not the form or the unit of the measurement it repeats
   */
  public static Agreement of(
      Indicator indicator,
      IndicatorValues values,
      Collection<Remeasurement> remeasurements,
      AgreementThresholds thresholds) {
    List<Pair> pairs = Pair.of(indicator, values, remeasurements);
    AgreementStatistic statistic =
        indicator.scale().averages() ? AgreementStatistic.CORRELATION : AgreementStatistic.KAPPA;
    int byOthers = (int) pairs.stream().filter(Pair::byAnother).count();
    if (pairs.size() < thresholds.fewestPairs()) {
      return new Agreement(
          statistic,
          pairs.size(),
          byOthers,
          Optional.empty(),
          AgreementFinding.TOO_FEW_PAIRS,
          thresholds);
    }
    Optional<BigDecimal> value =
        statistic == AgreementStatistic.KAPPA
            ? Statistics.kappa(pairs)
            : Statistics.correlation(pairs);
    AgreementFinding finding =
        value
            .map(
                known ->
                    known.compareTo(thresholds.least(statistic)) >= 0
                        ? AgreementFinding.AGREES
                        : AgreementFinding.DISAGREES)
            .orElse(AgreementFinding.NO_VARIATION);
    return new Agreement(statistic, pairs.size(), byOthers, value, finding, thresholds);
  }
}
