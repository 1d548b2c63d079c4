package dev.isg.metrics.trend;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Percentage;

/**
 * From when on numbers of incidents can be compared. The guidance asks for a detection rate near
 * 100 % and gives no number; whoever sets others records them with the result.
 *
 * @param leastRate the least detection rate, inclusive, in both periods; above 0 %, up to 100 %
 * @param mostChange how far the two rates may lie apart, inclusive, in points; from 0 % to 100 %
 * @param flatWithin up to which change a number counts as unchanged, inclusive, in per cent of the
 *     earlier number; from 0 % to 100 %
 * @source METI 2009, 4.3.2, table 4-5, footnote 32; the numbers are a design of this library
 */
public record DetectionThresholds(
    Percentage leastRate, Percentage mostChange, Percentage flatWithin) {
  /** A rate of 95 %, rates at most 2 points apart, and no change but none. */
  public static final DetectionThresholds USUAL =
      new DetectionThresholds(Percentage.of("95"), Percentage.of("2"), Percentage.ZERO);

  /** Refuses thresholds that everything or nothing reaches. */
  public DetectionThresholds {
    if (leastRate.compareTo(Percentage.ZERO) <= 0
        || leastRate.compareTo(Percentage.HUNDRED) > 0
        || !share(mostChange)
        || !share(flatWithin)) {
      throw InvalidModelException.of(
          "DetectionThresholds",
          "leastRate は 0 % より大きく 100 % 以下、ほかは 0 % 以上 100 % 以下にします",
          "leastRate must be above 0 % and at most 100 %, the others from 0 % to 100 %");
    }
  }

  private static boolean share(Percentage number) {
    return number.compareTo(Percentage.ZERO) >= 0 && number.compareTo(Percentage.HUNDRED) <= 0;
  }
}
