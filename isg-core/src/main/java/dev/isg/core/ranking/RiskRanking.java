package dev.isg.core.ranking;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskMatrix;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * All risks of a policy in the order in which they come, over all domains at once. What law or
 * social responsibility demands stands before all else; then the graver before the milder; what
 * cannot be placed comes with no place rather than with a low one. The order of the input does not
 * matter.
 *
 * <p>This ranks. Which risks have priority is decided by management, when it adopts the policy.
 *
 * @source METI 2009, 3.1.4 step 2 and Appendix 4
 */
public final class RiskRanking {
  private static final Comparator<RankedRisk> ORDER =
      Comparator.comparing((RankedRisk ranked) -> !ranked.obliged())
          .thenComparing(
              ranked -> ranked.score(),
              Comparator.comparing(
                  (Optional<BigDecimal> score) -> score.orElse(BigDecimal.ONE.negate()),
                  Comparator.reverseOrder()))
          .thenComparing(RankedRisk::risk);

  private final List<RankedRisk> ranked;
  private final Map<RiskId, RankedRisk> byId = new HashMap<>();

  private RiskRanking(List<RankedRisk> ranked) {
    this.ranked = List.copyOf(ranked);
    ranked.forEach(one -> byId.putIfAbsent(one.risk(), one));
  }

  /**
   * Ranks risks.
   *
   * @param risks the risks, in any order
   * @param matrix the company's matrix; without one, the matrix method knows no place
   * @param choice the way management chose; without one, the matrix is used
   */
  public static RiskRanking of(
      List<Risk> risks, Optional<RiskMatrix> matrix, Optional<RankingChoice> choice) {
    RankingMethod method =
        choice.map(RankingChoice::method).orElseGet(() -> new RankingMethod.Matrix());
    Scoring scoring = new Scoring(method, matrix);
    List<RankedRisk> sorted = new ArrayList<>();
    for (Risk risk : risks) {
      sorted.add(rank(risk, scoring, choice.flatMap(made -> made.overrideOf(risk.id()))));
    }
    Collections.sort(sorted, ORDER);
    return new RiskRanking(withPlaces(sorted));
  }

  /** Every risk, the one that comes first at the front; those without a place last. */
  public List<RankedRisk> ranked() {
    return ranked;
  }

  /** The place of one risk; empty if the ranking does not have it. */
  public Optional<RankedRisk> of(RiskId risk) {
    return Optional.ofNullable(byId.get(risk));
  }

  /** The risks with priority, by id. */
  public Set<RiskId> priorities() {
    Set<RiskId> priorities = new TreeSet<>();
    ranked.stream().filter(RankedRisk::priority).forEach(one -> priorities.add(one.risk()));
    return Collections.unmodifiableSet(priorities);
  }

  private static RankedRisk rank(Risk risk, Scoring scoring, Optional<PriorityOverride> override) {
    Scoring.Score score = scoring.of(risk);
    List<RankingReason> reasons = new ArrayList<>(List.of(score.reason()));
    if (risk.obliged()) {
      reasons.add(RankingReason.of(RankingStep.OBLIGED, Map.of()));
    }
    override.ifPresent(
        word ->
            reasons.add(
                RankingReason.of(
                    RankingStep.OVERRIDDEN,
                    Map.<String, LocalizedText>of("reason", word.reason()))));
    return new RankedRisk(
        risk.id(),
        OptionalInt.empty(),
        score.value(),
        risk.obliged(),
        risk.obliged() || score.priority(),
        override,
        reasons);
  }

  /** Gives places from 1; equals share one, and the next place counts them. */
  private static List<RankedRisk> withPlaces(List<RankedRisk> sorted) {
    List<RankedRisk> placed = new ArrayList<>();
    List<RankedRisk> unknown = new ArrayList<>();
    int place = 0;
    Optional<RankedRisk> before = Optional.empty();
    for (RankedRisk one : sorted) {
      if (one.score().isEmpty() && !one.obliged()) {
        unknown.add(one);
        continue;
      }
      boolean equal =
          before
              .filter(other -> other.obliged() == one.obliged())
              .filter(other -> other.score().equals(one.score()))
              .isPresent();
      place = equal ? place : placed.size() + 1;
      placed.add(
          new RankedRisk(
              one.risk(),
              OptionalInt.of(place),
              one.score(),
              one.obliged(),
              one.suggested(),
              one.override(),
              one.reasons()));
      before = Optional.of(one);
    }
    placed.addAll(unknown);
    return placed;
  }
}
