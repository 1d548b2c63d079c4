package dev.isg.core.review;

import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskLevel;
import java.util.Optional;

/**
 * One risk before and after one control, as the risk analysis has it.
 *
 * @param risk the risk
 * @param before the level without the control; empty if unknown
 * @param after the level with the control; empty if unknown
 * @param lossBefore what the risk may cost without the control; empty if unknown
 * @param lossAfter what it may cost with the control; empty if unknown
 * @source METI 2009, 3.3.2
 */
public record RiskChange(
    RiskId risk,
    Optional<RiskLevel> before,
    Optional<RiskLevel> after,
    Optional<LossEstimate> lossBefore,
    Optional<LossEstimate> lossAfter) {
  /** A risk whose levels are known and whose losses are not. */
  public static RiskChange ofLevels(RiskId risk, RiskLevel before, RiskLevel after) {
    return new RiskChange(
        risk, Optional.of(before), Optional.of(after), Optional.empty(), Optional.empty());
  }

  /** A risk whose losses are known and whose levels are not. */
  public static RiskChange ofLosses(RiskId risk, LossEstimate before, LossEstimate after) {
    return new RiskChange(
        risk, Optional.empty(), Optional.empty(), Optional.of(before), Optional.of(after));
  }
}
