package dev.isg.metrics.column;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.metrics.indicator.Indicator;
import java.time.LocalDate;
import java.util.Arrays;

/** What fits into the columns, and how many digits after the point each indicator has so far. */
final class ValueFit {
  /** As many digits as a long has room for. */
  static final int MOST_DIGITS = 18;

  /** Some machines cannot make arrays of quite the greatest size. */
  static final int MOST_ROWS = Integer.MAX_VALUE - 16;

  private static final int FIRST_DAY = (int) LocalDate.of(1900, 1, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(2999, 12, 31).toEpochDay();

  private static final long[] POWERS = new long[MOST_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i <= MOST_DIGITS; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private final ColumnIndex index;
  private final int[] scales;

  ValueFit(ColumnIndex index) {
    this.index = index;
    this.scales = new int[index.indicatorCount()];
  }

  int[] scales() {
    return scales.clone();
  }

  void clear() {
    Arrays.fill(scales, 0);
  }

  /** The place of a value; refuses one that does not belong there. */
  int place(int indicator, int unit, boolean ratio) {
    if (indicator < 0
        || indicator >= scales.length
        || unit < 0
        || unit >= index.unitCount()
        || index.ratio(indicator) != ratio
        || !index.measures(index.place(indicator, unit))) {
      throw misplaced(indicator, unit, ratio);
    }
    return index.place(indicator, unit);
  }

  /** How many digits a number lacks after the point; below 0 if it is the others that do. */
  int missingDigits(int indicator, int scale) {
    if (scale < 0 || scale > MOST_DIGITS) {
      throw tooLong();
    }
    return scales[indicator] - scale;
  }

  /** Gives all rows of an indicator more digits after the point; all, or none. */
  void lengthen(int indicator, int digits, int[] places, long[] firsts, long[] seconds, int size) {
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < size; i++) {
        if (index.indicatorOf(places[i]) == indicator) {
          long first = longer(firsts[i], digits);
          long second = seconds.length > 0 ? longer(seconds[i], digits) : 0;
          if (pass == 1) {
            firsts[i] = first;
            if (seconds.length > 0) {
              seconds[i] = second;
            }
          }
        }
      }
    }
    scales[indicator] += digits;
  }

  /** The number with more digits after the point; refuses one that is too long then. */
  static long longer(long unscaled, int digits) {
    long power = POWERS[digits];
    long low = unscaled * power;
    if (Math.multiplyHigh(unscaled, power) != low >> 63) {
      throw tooLong();
    }
    return low;
  }

  /** Refuses a day outside the years that measurements may be of. */
  static void requireCommonYear(int day) {
    if (day < FIRST_DAY || day > LAST_DAY) {
      throw InvalidModelException.of(
          "MeasurementColumns",
          "日は西暦 1900～2999 年にします",
          "the day must be in the years 1900 to 2999");
    }
  }

  static void requirePart(long numerator, long denominator) {
    if (numerator < 0 || numerator > denominator) {
      throw InvalidModelException.of(
          "MeasurementColumns",
          "分子 " + numerator + " は 0 以上、分母 " + denominator + " 以下にします",
          "the numerator " + numerator + " must be from 0 to the denominator " + denominator);
    }
  }

  /** How many rows to make room for when so many fill all the room there is. */
  static int roomAfter(int size) {
    if (size >= MOST_ROWS) {
      throw InvalidModelException.of(
          "MeasurementColumns",
          "1 つの列に入る測定値は " + MOST_ROWS + " 件までです。期間で分け、統計を合わせます",
          "columns hold " + MOST_ROWS + " measurements; split them by period and join statistics");
    }
    return (int) Math.min(MOST_ROWS, size + (long) size / 2 + 16);
  }

  static InvalidModelException tooLong() {
    return InvalidModelException.of(
        "MeasurementColumns",
        "数値が長すぎます。同じ指標の値は、小数点以下の桁数をそろえたとき 64 ビットに収まるものに限ります。" + "それを超える値は IndicatorValues で集計します",
        "a number is too long: all numbers of an indicator, given as many digits after the point"
            + " as the longest has, must fit into 64 bits; take IndicatorValues for longer ones");
  }

  private InvalidModelException misplaced(int indicator, int unit, boolean ratio) {
    if (indicator < 0 || indicator >= scales.length || unit < 0 || unit >= index.unitCount()) {
      return InvalidModelException.of(
          "MeasurementColumns",
          "番号 " + indicator + " の指標か番号 " + unit + " の組織単位はありません",
          "there is no indicator number " + indicator + " or no unit number " + unit);
    }
    Indicator found = index.indicator(indicator);
    return index.ratio(indicator) == ratio
        ? InvalidModelException.of(
            "MeasurementColumns",
            "番号 " + unit + " の組織単位は指標「" + found.id() + "」を測ることになっていません",
            "unit number " + unit + " is not to measure indicator '" + found.id() + "'")
        : InvalidModelException.of(
            "MeasurementColumns",
            "指標「" + found.id() + "」の値は「" + found.form().label().ja() + "」の形です",
            "values of indicator '" + found.id() + "' have the form " + found.form().label().en());
  }
}
