package dev.isg.core.risk;

import dev.isg.core.basics.InvalidModelException;

/**
 * A pair of levels on the company's own scales: one cell of its risk matrix.
 *
 * @param impact the level of impact, from 1
 * @param likelihood the level of likelihood, from 1
 * @source METI 2009, 3.1.4 step 2
 */
public record RiskLevel(int impact, int likelihood) {
  /** Refuses a level below 1. */
  public RiskLevel {
    if (impact < 1 || likelihood < 1) {
      throw InvalidModelException.of(
          "RiskLevel", "影響度・発生可能性は 1 以上です", "impact and likelihood start at 1");
    }
  }

  /** The cell of two levels. */
  public static RiskLevel of(int impact, int likelihood) {
    return new RiskLevel(impact, likelihood);
  }

  /** The product of the two levels. */
  public int product() {
    return Math.multiplyExact(impact, likelihood);
  }
}
