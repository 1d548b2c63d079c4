package dev.isg.core.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A number with its unit, such as {@code 98 %} or {@code 3 h}. Two quantities are equal when unit
 * and number are, whatever the number's scale; {@code 60 min} and {@code 1 h} are not equal.
 *
 * @param number the number; nothing rounds it
 * @param unit the unit
 */
public record Quantity(BigDecimal number, MeasurementUnit unit) {
  /** Keeps the number in its shortest form. Refuses a yes or no that is neither 1 nor 0. */
  public Quantity {
    number = Decimals.normal(number);
    if (unit.equals(MeasurementUnit.YES_NO)
        && number.compareTo(BigDecimal.ONE) != 0
        && number.signum() != 0) {
      throw InvalidModelException.of(
          "Quantity",
          "有無は 1（有）か 0（無）で書きます。" + number.toPlainString() + " は使えません",
          "write yes as 1 and no as 0, not " + number.toPlainString());
    }
  }

  /** A number, written as text, with its unit. */
  public static Quantity of(String number, MeasurementUnit unit) {
    return new Quantity(Decimals.parse("Quantity", number), unit);
  }

  /** Reads what {@link #toString()} prints: {@code 98.5 %}. */
  @JsonCreator
  public static Quantity parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw InvalidModelException.of(
          "Quantity",
          "「" + text + "」は数量ではありません。「98.5 %」のように数値と単位を書きます",
          "write number and unit as '98.5 %', not '" + text + "'");
    }
    return of(text.substring(0, space), MeasurementUnit.of(text.substring(space + 1)));
  }

  /**
   * Compares the numbers of two quantities of one unit.
   *
   * @throws InvalidModelException if the units differ
   */
  public int compareNumberTo(Quantity other) {
    if (!unit.equals(other.unit)) {
      throw InvalidModelException.of(
          "Quantity",
          unit + " と " + other.unit + " は比べられません",
          "cannot compare " + unit + " with " + other.unit);
    }
    return number.compareTo(other.number);
  }

  @JsonValue
  @Override
  public String toString() {
    return number.toPlainString() + " " + unit;
  }
}
