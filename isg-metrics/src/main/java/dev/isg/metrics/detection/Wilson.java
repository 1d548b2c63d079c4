package dev.isg.metrics.detection;

import dev.isg.core.basics.Percentage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The Wilson score interval of a share at 95 % confidence: with n looked at, the share p and z the
 * quantile of the normal distribution, (p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n). Worked
 * out in decimals, so that every machine gives the same digits.
 */
final class Wilson {
  /** The 97.5 % quantile of the standard normal distribution. */
  static final BigDecimal Z = new BigDecimal("1.959963984540054");

  static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 10;

  private Wilson() {}

  /** The interval of a part, from 0 to the whole, of a whole from 1. */
  static RateRange of(long part, long whole) {
    BigDecimal found = BigDecimal.valueOf(part);
    BigDecimal n = BigDecimal.valueOf(whole);
    BigDecimal squared = Z.multiply(Z);
    BigDecimal centre = found.add(squared.divide(BigDecimal.valueOf(2)));
    BigDecimal spread =
        Z.multiply(
            found
                .multiply(n.subtract(found))
                .divide(n, DIGITS)
                .add(squared.divide(BigDecimal.valueOf(4)))
                .sqrt(DIGITS));
    BigDecimal divisor = n.add(squared);
    return range(
        centre.subtract(spread).divide(divisor, DIGITS),
        centre.add(spread).divide(divisor, DIGITS),
        RangeMethod.WILSON_95);
  }

  /** The range between two shares of 1, widened to ten decimals of a per cent and cut off. */
  static RateRange range(BigDecimal lowest, BigDecimal highest, RangeMethod method) {
    BigDecimal low = lowest.multiply(HUNDRED).setScale(DECIMALS, RoundingMode.FLOOR);
    BigDecimal high = highest.multiply(HUNDRED).setScale(DECIMALS, RoundingMode.CEILING);
    return new RateRange(
        new Percentage(low.max(BigDecimal.ZERO)), new Percentage(high.min(HUNDRED)), method);
  }
}
