package dev.isg.metrics.aggregation;

import dev.isg.core.basics.InvalidModelException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How numbers of one unit of measure are spread. Exact: it does not depend on their order, nor does
 * anything round but a division without an end, at 34 digits.
 *
 * @source METI 2009, 4.2.1 (analysis)
 */
public final class Distribution {
  private final List<BigDecimal> sorted;

  private Distribution(List<BigDecimal> sorted) {
    this.sorted = sorted;
  }

  /** The distribution of the numbers; empty if there is none. */
  public static Optional<Distribution> of(Collection<BigDecimal> numbers) {
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Distribution(numbers.stream().sorted().toList()));
  }

  /** How many numbers there are, from 1. */
  public int count() {
    return sorted.size();
  }

  /** The sum. */
  public BigDecimal sum() {
    return sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The arithmetic mean. */
  public BigDecimal mean() {
    return sum().divide(BigDecimal.valueOf(count()), MathContext.DECIMAL128);
  }

  /** The lowest number. */
  public BigDecimal lowest() {
    return sorted.get(0);
  }

  /** The highest number. */
  public BigDecimal highest() {
    return sorted.get(count() - 1);
  }

  /** The number in the middle; of an even count, the mean of the two in the middle. */
  public BigDecimal median() {
    BigDecimal upper = sorted.get(count() / 2);
    return count() % 2 == 1
        ? upper
        : upper.add(sorted.get(count() / 2 - 1)).divide(BigDecimal.valueOf(2));
  }

  /**
   * The nearest-rank percentile: the least of the numbers that at least so many of a hundred do not
   * exceed. It is always one of the numbers.
   *
   * @param percent from 1 to 100
   * @throws InvalidModelException if it is not
   */
  public BigDecimal percentile(int percent) {
    if (percent < 1 || percent > 100) {
      throw InvalidModelException.of(
          "Distribution",
          "パーセンタイル " + percent + " は 1 以上 100 以下にします",
          "the percentile " + percent + " must be from 1 to 100");
    }
    return ranked(((long) count() * percent + 99) / 100);
  }

  /** The number at a place in their order, counted from 1. */
  BigDecimal ranked(long rank) {
    return sorted.get((int) rank - 1);
  }
}
