package dev.isg.core.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number per hundred: 98 means 98 %, not 9800 % and not 0.98 %. It may be negative or above 100,
 * as a rate of change is. Two percentages are equal when their numbers are, whatever their scale.
 *
 * @param value the number before the per-cent sign
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {
  /** Nothing of a hundred. */
  public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

  /** The whole. */
  public static final Percentage HUNDRED = new Percentage(BigDecimal.valueOf(100));

  /** Keeps the number in its shortest form. */
  public Percentage {
    value = Decimals.normal(value);
  }

  /** The percentage written as a decimal number, such as {@code 98.5}. */
  public static Percentage of(String number) {
    return new Percentage(Decimals.parse("Percentage", number));
  }

  /**
   * A part of a whole, exact where the division ends and to 34 digits otherwise.
   *
   * @throws InvalidModelException if the whole is zero: 0 of 0 is unknown, not a percentage
   */
  public static Percentage ofRatio(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      throw InvalidModelException.of(
          "Percentage",
          "分母が 0 の割合は値になりません（不明として扱います）",
          "a ratio over 0 has no value; it is unknown");
    }
    return new Percentage(
        part.multiply(BigDecimal.valueOf(100)).divide(whole, MathContext.DECIMAL128));
  }

  /** Reads what {@link #toString()} prints. */
  @JsonCreator
  public static Percentage parse(String text) {
    if (!text.endsWith(" %")) {
      throw InvalidModelException.of(
          "Percentage",
          "「" + text + "」は割合ではありません。「98.5 %」の形で書きます",
          "write it as '98.5 %', not '" + text + "'");
    }
    return of(text.substring(0, text.length() - 2));
  }

  @Override
  public int compareTo(Percentage other) {
    return value.compareTo(other.value);
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toPlainString() + " %";
  }
}
