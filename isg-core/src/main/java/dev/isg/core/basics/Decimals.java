package dev.isg.core.basics;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The one normal form of decimal numbers in this library, and the one syntax they are read in. */
final class Decimals {
  /** Enough for every share of two counts of 30 digits before and after the point. */
  private static final int DIGITS_BEFORE_POINT = 60;

  private static final int DIGITS_AFTER_POINT = 100;

  private static final Pattern PLAIN =
      Pattern.compile(
          "-?\\d{1," + DIGITS_BEFORE_POINT + "}(\\.\\d{1," + DIGITS_AFTER_POINT + "})?");

  private Decimals() {}

  /**
   * Without trailing zeros and without an exponent, so that equal numbers are equal values. Refuses
   * what could not be read again.
   */
  static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    if (stripped.scale() > DIGITS_AFTER_POINT
        || (long) stripped.precision() - stripped.scale() > DIGITS_BEFORE_POINT) {
      throw InvalidModelException.of(
          "Number",
          "小数点の前は " + DIGITS_BEFORE_POINT + " 桁、後は " + DIGITS_AFTER_POINT + " 桁までです",
          "a number has at most "
              + DIGITS_BEFORE_POINT
              + " digits before and "
              + DIGITS_AFTER_POINT
              + " after the point");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static BigDecimal parse(String type, String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw InvalidModelException.of(
          type,
          "「" + text + "」は数値ではありません。桁区切りや指数を使わず 98.5 のように書きます",
          "'" + text + "' is no number; write it like 98.5, without separators or an exponent");
    }
    return normal(new BigDecimal(text));
  }
}
