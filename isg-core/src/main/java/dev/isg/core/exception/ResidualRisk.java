package dev.isg.core.exception;

import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.RiskLevel;
import java.util.Optional;

/**
 * The risk that stays with an exception and the measures that make up for it.
 *
 * @param level the level on the company's own scales; empty if not assessed
 * @param loss what it may cost; empty if not estimated
 * @source METI 2009, 3.3.2, box on top-down and bottom-up
 */
public record ResidualRisk(Optional<RiskLevel> level, Optional<LossEstimate> loss) {
  /** A risk assessed on the company's scales. */
  public static ResidualRisk of(RiskLevel level) {
    return new ResidualRisk(Optional.of(level), Optional.empty());
  }

  /** A risk estimated in money. */
  public static ResidualRisk of(LossEstimate loss) {
    return new ResidualRisk(Optional.empty(), Optional.of(loss));
  }
}
