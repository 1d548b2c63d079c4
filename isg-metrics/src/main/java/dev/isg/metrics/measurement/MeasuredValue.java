package dev.isg.metrics.measurement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Quantity;
import java.math.BigDecimal;

/** What one measurement found. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MeasuredValue.Single.class, name = "number"),
  @JsonSubTypes.Type(value = MeasuredValue.Ratio.class, name = "ratio")
})
public sealed interface MeasuredValue {

  /**
   * One number with its unit.
   *
   * @param quantity the number and its unit
   */
  record Single(Quantity quantity) implements MeasuredValue {}

  /**
   * A part and its whole. A whole of zero is allowed: it adds nothing, and alone it has no share.
   *
   * @param numerator the part; from 0, with at most 30 digits before and 30 after the point
   * @param denominator the whole; from 0, not below the part, as long as the part may be
   */
  record Ratio(BigDecimal numerator, BigDecimal denominator) implements MeasuredValue {
    /** Nothing counted. */
    public static final Ratio NONE = new Ratio(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int MOST_DIGITS = 30;

    /** Refuses a negative count and a part greater than its whole; keeps the shortest form. */
    public Ratio {
      numerator = normal(numerator);
      denominator = normal(denominator);
      if (numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
        throw InvalidModelException.of(
            "Ratio",
            "分子 "
                + numerator.toPlainString()
                + " は 0 以上、分母 "
                + denominator.toPlainString()
                + " 以下にします",
            "the numerator "
                + numerator.toPlainString()
                + " must be from 0 to the denominator "
                + denominator.toPlainString());
      }
    }

    /** The ratio of the sums. */
    public Ratio plus(Ratio other) {
      return new Ratio(numerator.add(other.numerator), denominator.add(other.denominator));
    }

    /** Refused before anything is worked out: 1E+999999999 is short to write, long to spell out. */
    private static BigDecimal normal(BigDecimal count) {
      BigDecimal stripped = count.stripTrailingZeros();
      if (stripped.scale() > MOST_DIGITS
          || (long) stripped.precision() - stripped.scale() > MOST_DIGITS) {
        throw InvalidModelException.of(
            "Ratio",
            "分子・分母は小数点の前後それぞれ " + MOST_DIGITS + " 桁までです",
            "a count has at most " + MOST_DIGITS + " digits before and after the point");
      }
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }
}
