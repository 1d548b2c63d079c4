package dev.isg.core.ranking;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.RiskId;
import java.util.List;
import java.util.Optional;

/**
 * Management's choice of how risks are ranked, with the cases in which it decides otherwise. It is
 * adopted with the version of the policy it stands in.
 *
 * @param method the way risks are ranked
 * @param reason why this way suits the company
 * @param overrides the cases in which management decides otherwise
 * @source METI 2009, 3.1.4 step 2
 */
public record RankingChoice(
    RankingMethod method, LocalizedText reason, List<PriorityOverride> overrides) {
  /** Copies the overrides. */
  public RankingChoice {
    overrides = List.copyOf(overrides);
  }

  /** The word on one risk; the last one if there are several, empty if there is none. */
  public Optional<PriorityOverride> overrideOf(RiskId risk) {
    return overrides.stream()
        .filter(override -> override.risk().equals(risk))
        .reduce((earlier, later) -> later);
  }
}
