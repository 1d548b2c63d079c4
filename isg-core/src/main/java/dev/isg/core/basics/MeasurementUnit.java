package dev.isg.core.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The unit of a measured number, out of a closed set, so that a share is never compared with a
 * count and hours never with days. Money is a unit too: the ISO 4217 code.
 *
 * @param symbol the unit as written after a number
 */
public record MeasurementUnit(String symbol) implements Labelled, Comparable<MeasurementUnit> {
  private static final Map<String, LocalizedText> KNOWN = new LinkedHashMap<>();

  /** Per cent: a share of a hundred. */
  public static final MeasurementUnit PERCENT = known("%", "パーセント", "per cent");

  /** A number of things or events. */
  public static final MeasurementUnit COUNT = known("count", "件", "count");

  /** A number of people. */
  public static final MeasurementUnit PERSONS = known("persons", "人", "persons");

  /** Minutes. */
  public static final MeasurementUnit MINUTES = known("min", "分", "minutes");

  /** Hours. */
  public static final MeasurementUnit HOURS = known("h", "時間", "hours");

  /** Days. */
  public static final MeasurementUnit DAYS = known("d", "日", "days");

  /** A position in an ordered list of grades; ordinal, so never averaged. */
  public static final MeasurementUnit GRADE = known("grade", "段階", "grade");

  /** Points of a test or a survey; their zero is a convention, so averaged but never added. */
  public static final MeasurementUnit POINTS = known("points", "点", "points");

  /** Whether something is so: 1 for yes, 0 for no; a name and no amount. */
  public static final MeasurementUnit YES_NO = known("yes-no", "有無", "yes or no");

  /** A number of events for a thousand of those they can happen to; it may exceed a thousand. */
  public static final MeasurementUnit PER_THOUSAND = known("/1000", "件/千", "per 1,000");

  /** Refuses a symbol outside the set. */
  public MeasurementUnit {
    if (!KNOWN.containsKey(symbol) && !isCurrency(symbol)) {
      throw InvalidModelException.of(
          "MeasurementUnit",
          "「" + symbol + "」は知らない単位です。" + String.join(", ", KNOWN.keySet()) + " か通貨コードを使います",
          "'"
              + symbol
              + "' is no known unit; use one of "
              + String.join(", ", KNOWN.keySet())
              + " or a currency code");
    }
  }

  /** The unit with this symbol. */
  @JsonCreator
  public static MeasurementUnit of(String symbol) {
    return new MeasurementUnit(symbol);
  }

  /** Whether it is a currency. */
  public boolean money() {
    return !KNOWN.containsKey(symbol);
  }

  @Override
  public LocalizedText label() {
    LocalizedText label = KNOWN.get(symbol);
    return label == null ? LocalizedText.same(symbol) : label;
  }

  @Override
  public int compareTo(MeasurementUnit other) {
    return symbol.compareTo(other.symbol);
  }

  @JsonValue
  @Override
  public String toString() {
    return symbol;
  }

  private static boolean isCurrency(String symbol) {
    return symbol.length() == 3
        && java.util.Currency.getAvailableCurrencies().stream()
            .anyMatch(currency -> currency.getCurrencyCode().equals(symbol));
  }

  private static MeasurementUnit known(String symbol, String ja, String en) {
    KNOWN.put(symbol, LocalizedText.of(ja, en));
    return new MeasurementUnit(symbol);
  }
}
