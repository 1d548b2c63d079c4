package dev.isg.metrics.aggregation;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;

/** Measured values of one form and unit of measure, added up. Exact: nothing rounds. */
public sealed interface AggregatedValue {
  /** How many measurements are behind it, from 1. */
  long count();

  /**
   * Numbers of one unit of measure. Each percentile is the nearest-rank one, as {@link
   * Distribution#percentile} says; the median of an even count is the mean of the two in the
   * middle.
   *
   * @param unit the unit of measure
   * @param count how many numbers there are, from 1
   * @param sum their sum, whether or not a sum means something in the unit
   * @param lowest the lowest
   * @param highest the highest
   * @param lowerMiddle the number in the middle; of an even count, the lower of the two
   * @param upperMiddle the number in the middle; of an even count, the upper of the two
   * @param percentile90 the 90th percentile
   * @param percentile95 the 95th percentile
   * @param percentile99 the 99th percentile
   */
  record Numbers(
      MeasurementUnit unit,
      long count,
      BigDecimal sum,
      BigDecimal lowest,
      BigDecimal highest,
      BigDecimal lowerMiddle,
      BigDecimal upperMiddle,
      BigDecimal percentile90,
      BigDecimal percentile95,
      BigDecimal percentile99)
      implements AggregatedValue {
    /** Keeps the shortest form of each number, so that equal numbers are equal values. */
    public Numbers {
      atLeastOne(count);
      sum = shortest(sum);
      lowest = shortest(lowest);
      highest = shortest(highest);
      lowerMiddle = shortest(lowerMiddle);
      upperMiddle = shortest(upperMiddle);
      percentile90 = shortest(percentile90);
      percentile95 = shortest(percentile95);
      percentile99 = shortest(percentile99);
    }

    static Numbers of(MeasurementUnit unit, Collection<BigDecimal> numbers) {
      Distribution spread = Distribution.of(numbers).orElseThrow();
      return new Numbers(
          unit,
          spread.count(),
          spread.sum(),
          spread.lowest(),
          spread.highest(),
          spread.ranked((spread.count() + 1L) / 2),
          spread.ranked(spread.count() / 2 + 1L),
          spread.percentile(90),
          spread.percentile(95),
          spread.percentile(99));
    }

    /** The number in the middle; of an even count, the mean of the two in the middle. */
    public BigDecimal median() {
      return shortest(lowerMiddle.add(upperMiddle).divide(BigDecimal.valueOf(2)));
    }

    /** The arithmetic mean, to 34 digits; empty for grades, which have an order and no distance. */
    public Optional<BigDecimal> mean() {
      return unit.equals(MeasurementUnit.GRADE)
          ? Optional.empty()
          : Optional.of(shortest(sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128)));
    }
  }

  /**
   * Shares, pooled: sum over sum.
   *
   * @param count how many shares there are, from 1
   * @param numerator the sum of the parts
   * @param denominator the sum of the wholes
   */
  record Shares(long count, BigDecimal numerator, BigDecimal denominator)
      implements AggregatedValue {
    /** Keeps the shortest form of each sum, so that equal sums are equal values. */
    public Shares {
      atLeastOne(count);
      numerator = shortest(numerator);
      denominator = shortest(denominator);
    }

    /** The pooled share; empty if the whole is zero. */
    public Optional<Percentage> share() {
      return denominator.signum() == 0
          ? Optional.empty()
          : Optional.of(Percentage.ofRatio(numerator, denominator));
    }
  }

  private static void atLeastOne(long count) {
    if (count < 1) {
      throw InvalidModelException.of(
          "AggregatedValue", "測定値がなければ集計値もありません", "nothing measured has no aggregate");
    }
  }

  private static BigDecimal shortest(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
