package dev.isg.core.effectiveness;

import static dev.isg.core.SmallCompany.text;
import static dev.isg.core.effectiveness.Reviews.LEAK;
import static dev.isg.core.effectiveness.Reviews.coverage;
import static dev.isg.core.effectiveness.Reviews.judgement;
import static dev.isg.core.effectiveness.Reviews.levels;
import static dev.isg.core.effectiveness.Reviews.loss;
import static dev.isg.core.effectiveness.Reviews.losses;
import static dev.isg.core.effectiveness.Reviews.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.Golden;
import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.review.ControlReview;
import dev.isg.core.review.ReviewAxis;
import dev.isg.core.review.RiskChange;
import dev.isg.core.review.StreamlinedProcesses;
import dev.isg.core.review.TargetContribution;
import dev.isg.core.risk.RiskLevel;
import dev.isg.core.risk.RiskMatrix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-135")
@Tag("ALG-8")
class ControlAppraisalTest {
  private static final Optional<RiskMatrix> MATRIX = Optional.of(SmallCompany.matrix());

  @Nested
  class Effectiveness {
    @Test
    void isReadOffTheGradeOfARisk() {
      assertThat(effect(levels(2, 2, 2, 1))).isEqualTo(Outlook.FAVOURABLE);
      assertThat(effect(levels(2, 1, 2, 2))).isEqualTo(Outlook.UNFAVOURABLE);
      assertThat(effect(levels(2, 2, 2, 2))).isEqualTo(Outlook.UNCHANGED);
    }

    @Test
    void withinAGradeNeedsLevelsThatDoNotContradict() {
      assertThat(effect(levels(2, 1, 1, 2))).isEqualTo(Outlook.UNCHANGED);
      assertThat(outlook(Optional.empty(), levels(2, 1, 1, 2))).isEqualTo(Outlook.UNKNOWN);
      assertThat(outlook(Optional.empty(), levels(2, 2, 2, 1))).isEqualTo(Outlook.FAVOURABLE);
      assertThat(outlook(Optional.empty(), levels(1, 2, 2, 2))).isEqualTo(Outlook.UNFAVOURABLE);
      assertThat(effect(levels(3, 3, 3, 2))).isEqualTo(Outlook.FAVOURABLE);
    }

    @Test
    void isReadOffTheLossOfAYear() {
      assertThat(effect(losses("JPY 100", "JPY 99"))).isEqualTo(Outlook.FAVOURABLE);
      assertThat(effect(losses("JPY 100", "JPY 100"))).isEqualTo(Outlook.UNCHANGED);
      assertThat(effect(losses("JPY 100", "JPY 101"))).isEqualTo(Outlook.UNFAVOURABLE);
      assertThat(effect(losses("JPY 100", "USD 1"))).isEqualTo(Outlook.UNKNOWN);
    }

    @Test
    void isUnknownWhereOneSideIs() {
      assertThat(effect(half(Optional.of(RiskLevel.of(2, 2)), false))).isEqualTo(Outlook.UNKNOWN);
      assertThat(effect(half(Optional.empty(), true))).isEqualTo(Outlook.UNKNOWN);
      assertThat(effect(half(Optional.empty(), false))).isEqualTo(Outlook.UNKNOWN);
      assertThat(appraise(review().build()).effectiveness().suggestion())
          .isEqualTo(Outlook.UNKNOWN);
    }

    @Test
    void letsBadNewsStandBeforeUnknownAndUnknownBeforeGoodNews() {
      assertThat(effect(levels(2, 1, 2, 2), half(Optional.empty(), false)))
          .isEqualTo(Outlook.UNFAVOURABLE);
      assertThat(effect(levels(2, 2, 2, 1), half(Optional.empty(), false)))
          .isEqualTo(Outlook.UNKNOWN);
      assertThat(effect(levels(2, 2, 2, 2), levels(2, 2, 2, 1))).isEqualTo(Outlook.FAVOURABLE);
    }

    @Test
    void countsTheWayToATarget() {
      assertThat(contribution(coverage("80", "97"))).isEqualTo(Outlook.FAVOURABLE);
      assertThat(contribution(coverage("98", "99"))).isEqualTo(Outlook.UNCHANGED);
      assertThat(contribution(coverage("98", "97"))).isEqualTo(Outlook.UNFAVOURABLE);
    }

    @Test
    void knowsNothingOfATargetInAnotherUnitOrByAnotherIndicator() {
      assertThat(
              contribution(
                  new TargetContribution(
                      SmallCompany.COVERAGE,
                      SmallCompany.MFA,
                      Optional.of(Quantity.of("1", MeasurementUnit.COUNT)),
                      Optional.of(Quantity.of("98", MeasurementUnit.PERCENT)))))
          .isEqualTo(Outlook.UNKNOWN);
      assertThat(
              contribution(
                  new TargetContribution(
                      SmallCompany.COVERAGE,
                      IndicatorId.of("i-other"),
                      Optional.of(Quantity.of("1", MeasurementUnit.PERCENT)),
                      Optional.of(Quantity.of("98", MeasurementUnit.PERCENT)))))
          .isEqualTo(Outlook.UNKNOWN);
    }

    private RiskChange half(Optional<RiskLevel> before, boolean loss) {
      return new RiskChange(
          LEAK,
          before,
          Optional.empty(),
          loss ? Optional.of(loss("JPY 1", "1")) : Optional.empty(),
          Optional.empty());
    }

    private Outlook effect(RiskChange... changes) {
      return outlook(MATRIX, changes);
    }

    private Outlook outlook(Optional<RiskMatrix> matrix, RiskChange... changes) {
      return ControlAppraisal.of(review().addRisks(changes).build(), matrix, List.of())
          .effectiveness()
          .suggestion();
    }

    private Outlook contribution(TargetContribution contribution) {
      return appraise(review().addContribution(contribution).build()).effectiveness().suggestion();
    }
  }

  @Nested
  class Efficiency {
    @Test
    void isWorthItFromTheCostOnAndNotBelow() {
      assertThat(worth("JPY 100", "JPY 60", "JPY 40")).isEqualTo(Outlook.FAVOURABLE);
      assertThat(worth("JPY 101", "JPY 60", "JPY 40")).isEqualTo(Outlook.UNFAVOURABLE);
    }

    @Test
    void isExact() {
      EfficiencyFigures figures =
          EfficiencyFigures.of(
              review()
                  .addRisk(RiskChange.ofLosses(LEAK, loss("JPY 10", "0.3"), loss("JPY 10", "0.1")))
                  .addRisk(losses("JPY 1", "JPY 0"))
                  .costPerYear(Money.parse("JPY 1.2"))
                  .savingPerYear(Money.parse("JPY 0.1"))
                  .build());

      assertThat(figures.reduction()).contains(Money.parse("JPY 3"));
      assertThat(figures.costPerReduction()).contains(Percentage.of("40"));
      assertThat(figures.returnOnCost()).contains(Percentage.of("150"));
      assertThat(figures.netSaving()).contains(Money.parse("JPY -1.1"));
      assertThat(figures.balance()).contains(Money.parse("JPY 1.9"));
    }

    @Test
    void countsASavingNobodyStatedNeitherAsZeroNorAgainstTheControl() {
      assertThat(suggestion(review().addRisk(losses("JPY 100", "JPY 0")), "JPY 100"))
          .isEqualTo(Outlook.FAVOURABLE);
      assertThat(suggestion(review().addRisk(losses("JPY 100", "JPY 0")), "JPY 101"))
          .isEqualTo(Outlook.UNKNOWN);
    }

    @Test
    void isUnknownWithoutCostOrRiskAnalysisOrInSeveralCurrencies() {
      ControlReview.Builder noCost = review().addRisk(losses("JPY 100", "JPY 0"));
      ControlReview.Builder noRisk = review().savingPerYear(Money.parse("JPY 1000"));
      ControlReview.Builder mixed =
          review().addRisk(losses("JPY 100", "JPY 0")).savingPerYear(Money.parse("USD 5"));
      ControlReview.Builder partly =
          review()
              .addRisk(losses("JPY 100", "JPY 0"))
              .addRisk(levels(2, 2, 1, 1))
              .savingPerYear(Money.parse("JPY 0"));

      assertThat(appraise(noCost.build()).efficiency().suggestion()).isEqualTo(Outlook.UNKNOWN);
      assertThat(suggestion(noRisk, "JPY 1")).isEqualTo(Outlook.UNKNOWN);
      assertThat(suggestion(mixed, "JPY 1")).isEqualTo(Outlook.UNKNOWN);
      assertThat(suggestion(partly, "JPY 1")).isEqualTo(Outlook.UNKNOWN);
      assertThat(suggestion(review().addRisk(losses("JPY 9", "JPY 0")), "USD 1"))
          .isEqualTo(Outlook.UNKNOWN);
      assertThat(
              EfficiencyFigures.of(
                      review().addRisks(losses("JPY 9", "JPY 0"), losses("USD 9", "USD 0")).build())
                  .reduction())
          .isEmpty();
    }

    @Test
    void dividesByNothingButWhatIsAboveZero() {
      EfficiencyFigures none =
          EfficiencyFigures.of(
              review()
                  .addRisk(losses("JPY 5", "JPY 5"))
                  .costPerYear(Money.parse("JPY 0"))
                  .processes(new StreamlinedProcesses(0, 0))
                  .build());

      assertThat(none.costPerReduction()).isEmpty();
      assertThat(none.returnOnCost()).isEmpty();
      assertThat(none.streamlined()).isEmpty();
    }

    @Test
    void looksAtProcessesMadeLeaner() {
      assertThat(streamlined(new StreamlinedProcesses(1, 3)))
          .isEqualTo("share of processes made leaner: 1 / 3 = 33.3… % => favourable");
      assertThat(streamlined(new StreamlinedProcesses(0, 3)))
          .isEqualTo("share of processes made leaner: 0 / 3 = 0 % => no change");
      assertThat(streamlined(new StreamlinedProcesses(0, 0)))
          .isEqualTo("share of processes made leaner: unknown (no process is touched)");
    }

    @Test
    void cutsAndMarksWhatIsShown() {
      assertThat(Words.percent(Percentage.of("-0.04")).en()).isEqualTo("-0.0… %");
      assertThat(Words.percent(Percentage.of("0.04")).en()).isEqualTo("0.0… %");
      assertThat(Words.percent(Percentage.of("-1.24")).en()).isEqualTo("-1.2… %");
      assertThat(Words.percent(Percentage.of("99.9")).en()).isEqualTo("99.9 %");
    }

    private String streamlined(StreamlinedProcesses processes) {
      List<AppraisalStep> steps =
          appraise(review().processes(processes).build()).efficiency().steps();
      return steps.get(steps.size() - 1).text().en();
    }

    private Outlook worth(String cost, String reduction, String saving) {
      return suggestion(
          review().addRisk(losses(reduction, "JPY 0")).savingPerYear(Money.parse(saving)), cost);
    }

    private Outlook suggestion(ControlReview.Builder review, String cost) {
      return appraise(review.costPerYear(Money.parse(cost)).build()).efficiency().suggestion();
    }
  }

  @Test
  void showsBothAxesAlways() {
    Golden.check("control-review.ja.txt", golden().ja());
    Golden.check("control-review.en.txt", golden().en());
  }

  private static LocalizedText golden() {
    ControlAppraisal whole =
        appraise(
            review()
                .method(text("侵入試験と費用の実績", "penetration test and actual cost"))
                .addRisk(
                    new RiskChange(
                        LEAK,
                        Optional.of(RiskLevel.of(2, 2)),
                        Optional.of(RiskLevel.of(2, 1)),
                        Optional.of(loss("JPY 30000000", "0.2")),
                        Optional.of(loss("JPY 30000000", "0.05"))))
                .addContribution(coverage("62", "97.5"))
                .costPerYear(Money.parse("JPY 1500000"))
                .savingPerYear(Money.parse("JPY 240000"))
                .processes(new StreamlinedProcesses(2, 7))
                .addJudgements(
                    judgement(ReviewAxis.EFFECTIVENESS), judgement(ReviewAxis.EFFICIENCY))
                .build());
    ControlAppraisal costly =
        appraise(
            review()
                .addRisk(losses("JPY 100", "JPY 40"))
                .costPerYear(Money.parse("JPY 90"))
                .savingPerYear(Money.parse("JPY 0"))
                .build());
    ControlAppraisal oneSided = appraise(review().addRisk(levels(2, 2, 1, 1)).build());
    ControlAppraisal mixed =
        appraise(
            review()
                .addRisk(losses("JPY 100", "JPY 100"))
                .costPerYear(Money.parse("USD 90"))
                .savingPerYear(Money.parse("JPY 0"))
                .build());
    ControlAppraisal nothingGained =
        appraise(
            review()
                .addRisk(losses("JPY 100", "JPY 100"))
                .costPerYear(Money.parse("JPY 0"))
                .build());
    ControlAppraisal shortOfTheCost =
        appraise(
            review()
                .addRisk(losses("JPY 100", "JPY 20"))
                .costPerYear(Money.parse("JPY 90"))
                .build());
    List<ControlAppraisal> all =
        List.of(whole, costly, oneSided, mixed, nothingGained, shortOfTheCost);
    return text(
        String.join("\n\n", all.stream().map(one -> one.text().ja()).toList()) + "\n",
        String.join("\n\n", all.stream().map(one -> one.text().en()).toList()) + "\n");
  }

  @Test
  void refusesWhatNoReviewCanFind() {
    assertThatThrownBy(() -> new StreamlinedProcesses(4, 3))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new StreamlinedProcesses(-1, 3))
        .isInstanceOf(InvalidModelException.class);
    assertThat(new StreamlinedProcesses(3, 3).streamlined()).isEqualTo(3);
    assertThatThrownBy(() -> review().costPerYear(Money.parse("JPY -1")).build())
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> review().savingPerYear(Money.parse("JPY -1")).build())
        .isInstanceOf(InvalidModelException.class);
    assertThat(review().costPerYear(Money.parse("JPY 0")).build().costPerYear()).isPresent();
    assertThatThrownBy(
            () ->
                review()
                    .addJudgements(
                        judgement(ReviewAxis.EFFICIENCY), judgement(ReviewAxis.EFFICIENCY))
                    .build())
        .isInstanceOf(InvalidModelException.class);
  }

  private static ControlAppraisal appraise(ControlReview review) {
    return ControlAppraisal.of(review, MATRIX, List.of(SmallCompany.target("t-coverage").build()));
  }
}
