package dev.isg.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.DirectSample;
import dev.isg.core.basics.Money;
import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.Risk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("ALG-6")
class RiskRankingProperties {
  @Property(tries = 300)
  void doesNotDependOnTheOrderOfTheRisks(
      @ForAll("risks") List<Risk> risks,
      @ForAll("methods") RankingMethod method,
      @ForAll long seed) {
    List<Risk> shuffled = new ArrayList<>(risks);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(rank(shuffled, method).ranked()).isEqualTo(rank(risks, method).ranked());
  }

  /** Graver and likelier, and as much a duty: never behind, and never less a priority. */
  @Property(tries = 300)
  void neverRanksTheGraverLower(
      @ForAll("risks") List<Risk> risks, @ForAll("methods") RankingMethod method) {
    RiskRanking ranking = rank(risks, method);
    for (Risk graver : risks) {
      for (Risk milder : risks) {
        if (graver.impact() >= milder.impact()
            && graver.likelihood() >= milder.likelihood()
            && graver.obliged() == milder.obliged()) {
          RankedRisk one = ranking.of(graver.id()).orElseThrow();
          RankedRisk other = ranking.of(milder.id()).orElseThrow();

          assertThat(one.place().orElseThrow()).isLessThanOrEqualTo(other.place().orElseThrow());
          assertThat(one.suggested() || !other.suggested()).isTrue();
        }
      }
    }
  }

  private static RiskRanking rank(List<Risk> risks, RankingMethod method) {
    RankingChoice choice = new RankingChoice(method, DirectSample.text("理由", "reason"), List.of());
    return RiskRanking.of(risks, Optional.of(DirectSample.matrix()), Optional.of(choice));
  }

  @Provide
  Arbitrary<RankingMethod> methods() {
    return Arbitraries.of(
        new RankingMethod.Matrix(),
        new RankingMethod.Product(3),
        new RankingMethod.ExpectedLoss(Money.of("JPY", "200")));
  }

  @Provide
  Arbitrary<List<Risk>> risks() {
    Arbitrary<Integer> levels = Arbitraries.integers().between(1, 2);
    return Combinators.combine(levels, levels, Arbitraries.of(true, false))
        .as(Draft::new)
        .list()
        .ofMaxSize(6)
        .map(
            drafts -> {
              List<Risk> risks = new ArrayList<>();
              drafts.forEach(draft -> risks.add(draft.risk("r" + risks.size())));
              return risks;
            });
  }

  private record Draft(int impact, int likelihood, boolean duty) {
    Risk risk(String id) {
      LossEstimate loss =
          new LossEstimate(
              Money.of("JPY", impact + "00"),
              BigDecimal.valueOf(likelihood),
              DirectSample.text("式", "formula"));
      Risk.Builder builder = DirectSample.risk(id, impact, likelihood);
      builder.loss(loss).legalObligation(duty);
      return builder.build();
    }
  }
}
