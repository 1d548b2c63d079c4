package dev.isg.core.basics;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The one normal form of decimal numbers in this library, and the one syntax they are read in. */
final class Decimals {
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

  private Decimals() {}

  /** Without trailing zeros and without an exponent, so that equal numbers are equal values. */
  static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
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
