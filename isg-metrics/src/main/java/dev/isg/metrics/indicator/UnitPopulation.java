package dev.isg.metrics.indicator;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.organisation.UnitId;
import java.math.BigDecimal;

/**
 * How many people or things a unit stands for when the values of units are weighted.
 *
 * @param unit the unit
 * @param number the size of its population, greater than 0
 */
public record UnitPopulation(UnitId unit, BigDecimal number) {
  /** Refuses a population of nobody. */
  public UnitPopulation {
    if (number.signum() <= 0) {
      throw InvalidModelException.of(
          "UnitPopulation",
          "母集団 " + number.toPlainString() + " は 0 より大きくします",
          "the population " + number.toPlainString() + " must be greater than 0");
    }
  }
}
