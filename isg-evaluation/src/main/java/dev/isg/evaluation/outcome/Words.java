package dev.isg.evaluation.outcome;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Decimal numbers as long words that compare as the numbers do.
 *
 * <p>At a scale of <i>s</i> the number <i>x</i> becomes twice the floor of <i>x</i>·10<sup>s</sup>,
 * plus one if something was cut off. So a number with more decimals than the scale lies strictly
 * between the words of its neighbours, and comparing it with a number that fits the scale is exact.
 * An even word is exact, an odd one is not.
 */
final class Words {
  /** The word of what is not known; below all others. */
  static final long UNKNOWN = Long.MIN_VALUE;

  /** The least and the greatest word of a number; all beyond are told apart no more. */
  static final long LEAST = -(1L << 62) - 1;

  static final long GREATEST = (1L << 62) + 1;

  private static final int MOST_BITS = 60;

  private Words() {}

  /** Whether a number fits the scale, and its word is exact. */
  static boolean fits(BigDecimal number, int scale) {
    return number.scale() <= scale && scaled(number, scale).bitLength() <= MOST_BITS;
  }

  /** The word of a number; one that is too great or too small for words gets the last of them. */
  static long of(BigDecimal number, int scale) {
    BigInteger floor = scaled(number, scale);
    if (floor.bitLength() > MOST_BITS) {
      return floor.signum() < 0 ? LEAST : GREATEST;
    }
    long word = floor.longValue() << 1;
    return number.scale() <= scale || number.compareTo(new BigDecimal(floor, scale)) == 0
        ? word
        : word + 1;
  }

  static boolean exact(long word) {
    return (word & 1) == 0;
  }

  private static BigInteger scaled(BigDecimal number, int scale) {
    return number.setScale(scale, RoundingMode.FLOOR).unscaledValue();
  }
}
