package dev.isg.core.basics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency. Amounts of different currencies are never added or compared; nothing
 * is rounded.
 *
 * @param amount the amount in the main unit of the currency; may be negative
 * @param currency the currency, by ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {
  /** Keeps the amount in its shortest form. */
  public Money {
    amount = Decimals.normal(amount);
  }

  /** An amount of a currency named by its ISO 4217 code. */
  public static Money of(String currencyCode, String amount) {
    return new Money(Decimals.parse("Money", amount), currency(currencyCode));
  }

  /** Reads what {@link #toString()} prints: {@code JPY 120000000}. */
  @JsonCreator
  public static Money parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw InvalidModelException.of(
          "Money",
          "「" + text + "」は金額ではありません。「JPY 1200」の形で書きます",
          "write it as 'JPY 1200', not '" + text + "'");
    }
    return of(text.substring(0, space), text.substring(space + 1));
  }

  /**
   * The sum of two amounts of one currency.
   *
   * @throws InvalidModelException if the currencies differ
   */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw InvalidModelException.of(
          "Money",
          currency + " と " + other.currency + " は足せません",
          "cannot add " + other.currency + " to " + currency);
    }
    return new Money(amount.add(other.amount), currency);
  }

  /**
   * This amount less another of the same currency; negative where the other is greater.
   *
   * @throws InvalidModelException if the currencies differ
   */
  public Money minus(Money other) {
    return plus(new Money(other.amount.negate(), other.currency));
  }

  /** Whether both amounts are of one currency, so that they may be added and compared. */
  public boolean sameCurrency(Money other) {
    return currency.equals(other.currency);
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw InvalidModelException.of(
          "Money",
          "「" + code + "」は ISO 4217 の通貨コードではありません",
          "'" + code + "' is no currency code of ISO 4217");
    }
  }

  @JsonValue
  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }
}
