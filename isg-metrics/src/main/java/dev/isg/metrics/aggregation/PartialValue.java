package dev.isg.metrics.aggregation;

import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.MeasuredValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * A value on its way from measurements to the value of an indicator: a number, or two sums whose
 * share is not taken yet. Exactly one of the two is there.
 */
record PartialValue(Optional<MeasuredValue.Ratio> ratio, Optional<BigDecimal> number) {
  static PartialValue of(MeasuredValue value) {
    return value instanceof MeasuredValue.Ratio ratio
        ? new PartialValue(Optional.of(ratio), Optional.empty())
        : of(((MeasuredValue.Single) value).quantity().number());
  }

  private static PartialValue of(BigDecimal number) {
    return new PartialValue(Optional.empty(), Optional.of(number));
  }

  /**
   * Several values as one. Unknown ones, such as 0 of 0, add nothing; of none comes nothing.
   *
   * @param values the values, oldest first where that matters
   */
  static Optional<PartialValue> combine(
      Indicator indicator, Combination combination, List<PartialValue> values) {
    List<PartialValue> known =
        combination == Combination.POOLED
            ? values
            : values.stream().filter(value -> value.quantity(indicator).isPresent()).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (combination) {
          case LATEST -> known.get(known.size() - 1);
          case POOLED -> known.stream().reduce(PartialValue::pooled).orElseThrow();
          case SUM -> of(sum(indicator, known));
          case MEAN ->
              of(
                  sum(indicator, known)
                      .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL128));
          case LOWEST -> of(distribution(indicator, known).lowest());
          case HIGHEST -> of(distribution(indicator, known).highest());
          case MEDIAN -> of(distribution(indicator, known).median());
          case PERCENTILE_90 -> of(distribution(indicator, known).percentile(90));
          case PERCENTILE_95 -> of(distribution(indicator, known).percentile(95));
          case PERCENTILE_99 -> of(distribution(indicator, known).percentile(99));
          case WEIGHTED, FORMULA ->
              throw new IllegalStateException(combination + " does not combine values of a kind");
          case WORST ->
              known.stream()
                  .reduce((one, other) -> worse(indicator, one, other) ? one : other)
                  .orElseThrow();
        });
  }

  /**
   * Values of units in one interval as one, as the indicator declares.
   *
   * @param weights the populations, in the order of the values
   */
  static Optional<PartialValue> overUnits(
      Indicator indicator, List<PartialValue> values, List<BigDecimal> weights) {
    return indicator.overUnits() == Combination.WEIGHTED
        ? weighted(indicator, values, weights)
        : combine(indicator, indicator.overUnits(), values);
  }

  /**
   * Values of units as one, each weighted by the population of its unit. Unknown ones weigh
   * nothing; of none comes nothing.
   *
   * @param weights the populations, in the order of the values
   */
  private static Optional<PartialValue> weighted(
      Indicator indicator, List<PartialValue> values, List<BigDecimal> weights) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weight = BigDecimal.ZERO;
    for (int i = 0; i < values.size(); i++) {
      Optional<Quantity> known = values.get(i).quantity(indicator);
      if (known.isPresent()) {
        sum = sum.add(known.get().number().multiply(weights.get(i)));
        weight = weight.add(weights.get(i));
      }
    }
    return weight.signum() == 0
        ? Optional.empty()
        : Optional.of(of(sum.divide(weight, MathContext.DECIMAL128)));
  }

  /** The value in the unit of the indicator; empty for a share of nothing. */
  Optional<Quantity> quantity(Indicator indicator) {
    if (number.isPresent()) {
      return number.map(known -> new Quantity(known, indicator.unit()));
    }
    return ratio
        .filter(known -> known.denominator().signum() != 0)
        .map(known -> Percentage.ofRatio(known.numerator(), known.denominator()))
        .map(share -> new Quantity(share.value(), indicator.unit()));
  }

  private PartialValue pooled(PartialValue other) {
    return new PartialValue(
        Optional.of(ratio.orElseThrow().plus(other.ratio.orElseThrow())), Optional.empty());
  }

  private static BigDecimal sum(Indicator indicator, List<PartialValue> values) {
    return values.stream()
        .map(value -> value.quantity(indicator).orElseThrow().number())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Distribution distribution(Indicator indicator, List<PartialValue> values) {
    return Distribution.of(
            values.stream().map(value -> value.quantity(indicator).orElseThrow().number()).toList())
        .orElseThrow();
  }

  private static boolean worse(Indicator indicator, PartialValue one, PartialValue other) {
    int order =
        one.quantity(indicator)
            .orElseThrow()
            .compareNumberTo(other.quantity(indicator).orElseThrow());
    return indicator.direction() == Direction.HIGHER_IS_BETTER ? order < 0 : order > 0;
  }
}
