package dev.isg.metrics.trend;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many incidents, or how much damage, there may have been, found or not. A type of its own, so
 * that it is never taken for a value of an indicator: it rests on an estimate and judges nothing.
 *
 * @param recorded what is on record
 * @param rate the estimated share of it that was found, above 0 %
 * @param estimated recorded over rate, exact where the division ends and to 34 digits otherwise
 * @source METI 2009, 4.3.2, table 4-5, footnote 32; the form is a design of this library
 */
public record IndicativeAmount(Quantity recorded, Percentage rate, Quantity estimated) {
  static IndicativeAmount of(Quantity recorded, Percentage rate) {
    BigDecimal scaled =
        recorded
            .number()
            .multiply(BigDecimal.valueOf(100))
            .divide(rate.value(), MathContext.DECIMAL128);
    return new IndicativeAmount(recorded, rate, new Quantity(scaled, recorded.unit()));
  }

  /** What it is, with the arithmetic and the warning that it is indicative, in both languages. */
  public LocalizedText text() {
    String sum =
        recorded
            + " / "
            + shown(rate.value())
            + " % ≈ "
            + shown(estimated.number())
            + " "
            + estimated.unit();
    return LocalizedText.of("参考値（判定には使わない）: " + sum, "indicative, never judged by: " + sum);
  }

  private static String shown(BigDecimal number) {
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
  }
}
