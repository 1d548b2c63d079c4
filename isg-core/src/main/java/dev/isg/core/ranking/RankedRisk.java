package dev.isg.core.ranking;

import dev.isg.core.risk.RiskId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The place of one risk among all risks, with the way there.
 *
 * @param risk the risk
 * @param place the place, from 1, shared by equals; empty where the method lacks what it needs
 * @param score what the method made of it, the graver the higher; empty where it is unknown
 * @param obliged whether law or social responsibility demands that it be treated
 * @param suggested whether the library suggests priority
 * @param override management's word, where it decided otherwise
 * @param reasons the way there, step by step
 */
public record RankedRisk(
    RiskId risk,
    OptionalInt place,
    Optional<BigDecimal> score,
    boolean obliged,
    boolean suggested,
    Optional<PriorityOverride> override,
    List<RankingReason> reasons) {
  /** Copies the reasons. */
  public RankedRisk {
    reasons = List.copyOf(reasons);
  }

  /** Whether it has priority: as management decided, or else as suggested. */
  public boolean priority() {
    return override.map(PriorityOverride::priority).orElse(suggested);
  }
}
