package dev.isg.metrics.smart;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Money;
import dev.isg.metrics.indicator.Indicator;
import java.math.BigDecimal;

/**
 * What an indicator costs and may cost.
 *
 * @param each the cost of one measurement in one unit; from 0
 * @param yearlyBudget what may be spent on the indicator in a year, inclusive; in the same currency
 * @source METI 2009, 4.2.1, table 4-1 (attainable)
 */
public record MeasuringCost(Money each, Money yearlyBudget) {
  /** Refuses a negative cost, and amounts of two currencies. */
  public MeasuringCost {
    if (each.amount().signum() < 0 || !each.currency().equals(yearlyBudget.currency())) {
      throw InvalidModelException.of(
          "MeasuringCost",
          "each は 0 以上で、yearlyBudget と同じ通貨にします",
          "each must be 0 or more, in the currency of yearlyBudget");
    }
  }

  /** The cost of a year: of every interval in every unit that measures. */
  public Money ofAYear(Indicator indicator) {
    long measurements = 12L / indicator.interval().months() * indicator.measuredIn().size();
    return new Money(each.amount().multiply(BigDecimal.valueOf(measurements)), each.currency());
  }

  /** Whether the cost of a year is within the budget; the budget itself is. */
  public boolean withinBudget(Indicator indicator) {
    return ofAYear(indicator).amount().compareTo(yearlyBudget.amount()) <= 0;
  }
}
