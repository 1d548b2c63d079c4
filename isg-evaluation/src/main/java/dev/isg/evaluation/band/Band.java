package dev.isg.evaluation.band;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A run of values that are looked on alike: {@code [from, to)}.
 *
 * @param name what people call it
 * @param rank how good it is, from 1, the best; two bands may be equally good
 * @param from the least value in it; empty for all that are less than {@code to}
 * @param to the first value no longer in it; empty for all from {@code from} on
 */
public record Band(
    LocalizedText name, int rank, Optional<BigDecimal> from, Optional<BigDecimal> to) {
  /** Refuses a rank below 1. Numbers that are equal are equal at any scale. */
  public Band {
    from = from.map(Band::shortest);
    to = to.map(Band::shortest);
    if (rank < 1) {
      throw InvalidModelException.of(
          "Band", "順位は 1（最良）以上にします。" + rank + " は使えません", "a rank is from 1, the best, not " + rank);
    }
  }

  /** The band of all values less than an end, which is not in it. */
  public static Band below(LocalizedText name, int rank, String to) {
    return new Band(name, rank, Optional.empty(), Optional.of(new BigDecimal(to)));
  }

  /** The band of all values from an end on, which is in it. */
  public static Band from(LocalizedText name, int rank, String from) {
    return new Band(name, rank, Optional.of(new BigDecimal(from)), Optional.empty());
  }

  /** The band of all values from one end, which is in it, to another, which is not. */
  public static Band between(LocalizedText name, int rank, String from, String to) {
    return new Band(name, rank, Optional.of(new BigDecimal(from)), Optional.of(new BigDecimal(to)));
  }

  /** Whether a value lies in it. */
  public boolean holds(BigDecimal value) {
    return from.map(end -> value.compareTo(end) >= 0).orElse(true)
        && to.map(end -> value.compareTo(end) < 0).orElse(true);
  }

  /** As quantities keep their numbers, which also refuses numbers too long to be spelt out. */
  private static BigDecimal shortest(BigDecimal number) {
    return new Quantity(number, MeasurementUnit.COUNT).number();
  }
}
