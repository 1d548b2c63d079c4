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
   * @param numerator the part; from 0
   * @param denominator the whole; from 0, not below the part
   */
  record Ratio(BigDecimal numerator, BigDecimal denominator) implements MeasuredValue {
    /** Nothing counted. */
    public static final Ratio NONE = new Ratio(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Refuses a negative count and a part greater than its whole. */
    public Ratio {
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
  }
}
