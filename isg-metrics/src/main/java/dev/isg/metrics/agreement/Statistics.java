package dev.isg.metrics.agreement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.statistics.inference.OneWayAnova;

/** The statistics of pairs. Never not-a-number: where one is not defined there is none. */
final class Statistics {
  /** Far finer than any threshold, and far coarser than the noise of binary fractions. */
  private static final int DECIMALS = 9;

  private Statistics() {}

  /**
   * Cohen's kappa: (n * agreements - chance) / (n * n - chance), where chance adds up, over the
   * values, how often the first look found one times how often the second did. Worked out in whole
   * numbers. None if both looks always found one and the same value.
   */
  static Optional<BigDecimal> kappa(List<Pair> pairs) {
    Map<BigDecimal, Long> first = new TreeMap<>();
    Map<BigDecimal, Long> second = new TreeMap<>();
    long agreements = 0;
    for (Pair pair : pairs) {
      first.merge(pair.first(), 1L, Long::sum);
      second.merge(pair.second(), 1L, Long::sum);
      agreements += pair.first().compareTo(pair.second()) == 0 ? 1 : 0;
    }
    long pairsCount = pairs.size();
    long chance =
        first.entrySet().stream()
            .mapToLong(found -> found.getValue() * second.getOrDefault(found.getKey(), 0L))
            .sum();
    long most = pairsCount * pairsCount - chance;
    return most == 0
        ? Optional.empty()
        : Optional.of(
            rounded(
                BigDecimal.valueOf(pairsCount * agreements - chance)
                    .divide(BigDecimal.valueOf(most), MathContext.DECIMAL128)));
  }

  /**
   * The intraclass correlation of single measurements, each object a class of its own: the variance
   * between objects as a share of all variance. None if all values are the same.
   */
  static Optional<BigDecimal> correlation(List<Pair> pairs) {
    BigDecimal any = pairs.get(0).first();
    boolean oneValue =
        pairs.stream()
            .allMatch(
                pair -> pair.first().compareTo(any) == 0 && pair.second().compareTo(any) == 0);
    if (oneValue) {
      return Optional.empty();
    }
    List<double[]> objects =
        pairs.stream()
            .map(
                pair ->
                    new double[] {
                      pair.first().subtract(any).doubleValue(),
                      pair.second().subtract(any).doubleValue()
                    })
            .toList();
    OneWayAnova.Result variance = OneWayAnova.withDefaults().test(objects);
    double between = variance.getMSBG();
    double within = variance.getMSWG();
    return Optional.of(rounded(BigDecimal.valueOf((between - within) / (between + within))));
  }

  private static BigDecimal rounded(BigDecimal statistic) {
    BigDecimal rounded = statistic.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
