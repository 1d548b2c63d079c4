package dev.isg.core.risk;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import java.math.BigDecimal;

/**
 * What a risk may cost, as an estimate someone stands for.
 *
 * @param perEvent the loss when it happens once; not negative
 * @param eventsPerYear how often it is expected in a year; not negative, may be below 1
 * @param basis where the two numbers come from
 * @source METI 2009, 3.1.4 step 2; the form is left to the company
 */
public record LossEstimate(Money perEvent, BigDecimal eventsPerYear, LocalizedText basis) {
  /** Refuses negative numbers; keeps the events in their shortest form. */
  public LossEstimate {
    if (perEvent.amount().signum() < 0 || eventsPerYear.signum() < 0) {
      throw InvalidModelException.of(
          "LossEstimate", "損失額と年間件数は 0 以上にします", "loss and events a year must not be negative");
    }
    eventsPerYear = eventsPerYear.stripTrailingZeros();
    eventsPerYear = eventsPerYear.setScale(Math.max(0, eventsPerYear.scale()));
  }

  /** The loss expected in a year: loss an event times events a year, not rounded. */
  public Money perYear() {
    return new Money(perEvent.amount().multiply(eventsPerYear), perEvent.currency());
  }
}
