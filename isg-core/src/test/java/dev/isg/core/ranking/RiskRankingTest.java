package dev.isg.core.ranking;

import static dev.isg.core.DirectSample.matrix;
import static dev.isg.core.DirectSample.risk;
import static dev.isg.core.DirectSample.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.DirectSample;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.risk.DomainId;
import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ALG-6")
@Tag("REQ-112")
class RiskRankingTest {
  @Test
  void ranksByTheGradeOfTheMatrixUnlessAnotherWayWasChosen() {
    RiskRanking ranking =
        RiskRanking.of(
            List.of(risk("a", 1, 1).build(), risk("b", 2, 2).build(), risk("c", 1, 2).build()),
            Optional.of(matrix()),
            Optional.empty());

    assertThat(places(ranking)).containsExactly("b 1", "c 2", "a 3");
    assertThat(ranking.priorities()).containsExactly(RiskId.of("b"));
  }

  @Test
  void givesEqualsOnePlaceAndCountsThem() {
    RiskRanking ranking =
        RiskRanking.of(
            List.of(risk("d", 1, 1).build(), risk("c", 2, 1).build(), risk("b", 1, 2).build()),
            Optional.of(matrix()),
            Optional.empty());

    assertThat(places(ranking)).containsExactly("b 1", "c 1", "d 3");
  }

  @Test
  void hasPriorityFromTheThresholdOfTheProductOn() {
    RiskRanking ranking =
        by(
            new RankingMethod.Product(6),
            risk("five", 5, 1).build(),
            risk("six", 3, 2).build(),
            risk("seven", 1, 7).build());

    assertThat(places(ranking)).containsExactly("seven 1", "six 2", "five 3");
    assertThat(ranking.priorities()).containsExactly(RiskId.of("seven"), RiskId.of("six"));
  }

  @Test
  void hasPriorityFromTheThresholdOfTheExpectedLossOn() {
    RiskRanking ranking =
        by(
            new RankingMethod.ExpectedLoss(Money.of("JPY", "1000")),
            loss("below", "JPY", "3999.96", "0.25"),
            loss("at", "JPY", "4000", "0.25"),
            loss("above", "JPY", "4000.04", "0.25"));

    assertThat(places(ranking)).containsExactly("above 1", "at 2", "below 3");
    assertThat(ranking.priorities()).containsExactly(RiskId.of("above"), RiskId.of("at"));
  }

  @Test
  void knowsNoPlaceWithoutAnEstimateOrInAnotherCurrency() {
    RiskRanking ranking =
        by(
            new RankingMethod.ExpectedLoss(Money.of("JPY", "1000")),
            risk("nobody", 4, 4).build(),
            loss("dollars", "USD", "99999", "1"),
            loss("small", "JPY", "1", "1"));

    assertThat(ranking.of(RiskId.of("nobody")).orElseThrow().place())
        .isEqualTo(OptionalInt.empty());
    assertThat(ranking.of(RiskId.of("dollars")).orElseThrow().score()).isEmpty();
    assertThat(places(ranking)).containsExactly("small 1", "dollars ?", "nobody ?");
    assertThat(ranking.of(RiskId.of("nobody")).orElseThrow().reasons())
        .extracting(RankingReason::step)
        .containsExactly(RankingStep.UNKNOWN);
  }

  @Test
  void followsManagementsOwnOrder() {
    RiskRanking ranking =
        by(
            new RankingMethod.Manual(List.of(RiskId.of("b"), RiskId.of("a")), 1),
            risk("a", 9, 9).build(),
            risk("b", 1, 1).build(),
            risk("c", 9, 9).build());

    assertThat(places(ranking)).containsExactly("b 1", "a 2", "c ?");
    assertThat(ranking.priorities()).containsExactly(RiskId.of("b"));
  }

  @Test
  @Tag("REQ-115")
  void letsManagementDecideOtherwiseWithAReason() {
    List<Risk> risks = List.of(risk("a", 2, 2).build(), risk("b", 1, 1).build());
    RankingChoice choice =
        new RankingChoice(
            new RankingMethod.Matrix(),
            text("全社の表", "the company's matrix"),
            List.of(
                new PriorityOverride(RiskId.of("a"), false, text("保険済み", "insured")),
                new PriorityOverride(RiskId.of("b"), true, text("社長の関心", "of concern"))));
    RiskRanking ranking = RiskRanking.of(risks, Optional.of(matrix()), Optional.of(choice));

    assertThat(ranking.priorities()).containsExactly(RiskId.of("b"));
    assertThat(ranking.of(RiskId.of("a")).orElseThrow().suggested()).isTrue();
    assertThat(ranking.of(RiskId.of("a")).orElseThrow().reasons())
        .extracting(RankingReason::text)
        .contains(text("経営陣の判断: 保険済み", "management decided otherwise: insured"));
  }

  @Test
  @Tag("SUB-21")
  @Tag("REQ-468")
  void putsWhatLawOrSocietyDemandsBeforeAnyAmount() {
    RiskRanking ranking =
        by(
            new RankingMethod.ExpectedLoss(Money.of("JPY", "1000")),
            loss("costly", "JPY", "1000000", "9"),
            obliged("law", "legal"),
            obliged("society", "social"));

    assertThat(places(ranking)).containsExactly("law 1", "society 1", "costly 3");
    assertThat(ranking.priorities()).contains(RiskId.of("law"), RiskId.of("society"));
  }

  @Test
  @Tag("REQ-471")
  void ranksAcrossDomainsInOneOrder() {
    Risk fire = risk("fire", 2, 2).domain(DomainId.of("disaster")).build();
    Risk leak = risk("leak", 2, 1).domain(DomainId.of("security")).build();

    assertThat(places(RiskRanking.of(List.of(leak, fire), Optional.of(matrix()), Optional.empty())))
        .containsExactly("fire 1", "leak 2");
  }

  @Test
  void explainsEachPlaceInBothLanguages() {
    assertThat(reason(by(new RankingMethod.Product(4), risk("a", 2, 2).build())))
        .isEqualTo(
            text(
                "影響度 2 × 発生可能性 2 = 4（優先は 4 以上）",
                "impact 2 times likelihood 2 is 4 (priority from 4)"));
    assertThat(
            reason(
                RiskRanking.of(
                    List.of(risk("a", 2, 2).build()), Optional.of(matrix()), Optional.empty())))
        .isEqualTo(text("影響度 2・発生可能性 2 は「優先」", "impact 2 and likelihood 2 make 'priority'"));
  }

  @Test
  void refusesChoicesThatMeanNothing() {
    assertThatThrownBy(() -> new RankingMethod.Product(0))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new RankingMethod.ExpectedLoss(Money.of("JPY", "0")))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new RankingMethod.Manual(List.of(RiskId.of("a"), RiskId.of("a")), 1))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new RankingMethod.Manual(List.of(RiskId.of("a")), 2))
        .isInstanceOf(InvalidModelException.class);
    assertThat(new RankingMethod.Manual(List.of(RiskId.of("a")), 1).priorities()).isEqualTo(1);
  }

  @Test
  @Tag("SUB-21")
  void tellsOfADutyThatWasRankedDown() {
    DirectSample sample = DirectSample.inForce();
    sample.risks.add(obliged("law", "legal"));
    sample.rankingChoice =
        Optional.of(
            new RankingChoice(
                new RankingMethod.Matrix(),
                text("表", "matrix"),
                List.of(new PriorityOverride(RiskId.of("law"), false, text("高い", "dear")))));

    assertThat(sample.broken()).containsExactly("ISG-R-105");
  }

  @Test
  void tellsOfARiskNobodyCouldRank() {
    DirectSample sample = DirectSample.inForce();
    sample.rankingChoice =
        Optional.of(
            new RankingChoice(
                new RankingMethod.ExpectedLoss(Money.of("JPY", "5")),
                text("金額", "money"),
                List.of()));

    assertThat(sample.broken()).containsExactly("ISG-R-106");
  }

  private static RiskRanking by(RankingMethod method, Risk... risks) {
    RankingChoice choice = new RankingChoice(method, text("理由", "reason"), List.of());
    return RiskRanking.of(List.of(risks), Optional.of(matrix()), Optional.of(choice));
  }

  private static Risk obliged(String id, String by) {
    Risk.Builder builder = risk(id, 1, 1);
    builder.legalObligation(by.equals("legal")).socialObligation(by.equals("social"));
    return builder.build();
  }

  private static Risk loss(String id, String currency, String perEvent, String eventsPerYear) {
    LossEstimate estimate =
        new LossEstimate(
            Money.of(currency, perEvent), new BigDecimal(eventsPerYear), text("実績", "history"));
    return risk(id, 1, 1).loss(estimate).build();
  }

  private static LocalizedText reason(RiskRanking ranking) {
    return ranking.ranked().get(0).reasons().get(0).text();
  }

  private static List<String> places(RiskRanking ranking) {
    return ranking.ranked().stream()
        .map(
            one -> one.risk() + " " + (one.place().isPresent() ? one.place().getAsInt() + "" : "?"))
        .toList();
  }
}
