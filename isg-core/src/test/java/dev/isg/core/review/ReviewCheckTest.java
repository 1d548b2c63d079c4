package dev.isg.core.review;

import static dev.isg.core.SmallCompany.broken;
import static dev.isg.core.effectiveness.Reviews.coverage;
import static dev.isg.core.effectiveness.Reviews.judgement;
import static dev.isg.core.effectiveness.Reviews.levels;
import static dev.isg.core.effectiveness.Reviews.losses;
import static dev.isg.core.effectiveness.Reviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Period;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Role;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-135")
class ReviewCheckTest {
  private static final ControlId APP = ControlId.of("c-authenticator");
  private static final Period YEAR = Period.parse("2025-04-01/2026-03-31");

  @Test
  void isQuietOnAReviewOfBothAxesThatWasJudged() {
    assertThat(told(whole())).isEmpty();
  }

  @Test
  void warnsWhereATechnicalControlWasReviewedForEffectivenessOnly() {
    assertThat(
            told(
                review()
                    .addRisk(levels(2, 2, 1, 1))
                    .addJudgement(judgement(ReviewAxis.EFFECTIVENESS))))
        .containsExactly("ISG-R-331 /controlReviews/0");
    assertThat(
            told(
                review()
                    .addContribution(coverage("1", "2"))
                    .addJudgement(judgement(ReviewAxis.EFFECTIVENESS))))
        .containsExactly("ISG-R-331 /controlReviews/0");
    assertThat(told(review().addJudgement(judgement(ReviewAxis.EFFECTIVENESS))))
        .containsExactly("ISG-R-331 /controlReviews/0");
  }

  @Test
  void warnsWhereATechnicalControlWasReviewedForEfficiencyOnly() {
    assertThat(told(review().addJudgement(judgement(ReviewAxis.EFFICIENCY))))
        .containsExactly("ISG-R-331 /controlReviews/0", "ISG-R-333 /controlReviews/0");
  }

  @Test
  void doesNotWarnOfOtherControls() {
    assertThat(
            broken(
                company -> {
                  company.controls.set(
                      0,
                      SmallCompany.control("c-authenticator", ControlKind.ORGANISATIONAL)
                          .addControlObjective(Link.to(SmallCompany.SECOND_FACTOR))
                          .build());
                  company.controlReviews.add(
                      review()
                          .addRisk(levels(2, 2, 1, 1))
                          .addJudgement(judgement(ReviewAxis.EFFECTIVENESS))
                          .build());
                }))
        .isEmpty();
  }

  @Test
  void wantsTheRiskAnalysisBehindEfficiency() {
    assertThat(
            told(
                review()
                    .addContribution(coverage("1", "2"))
                    .processes(new StreamlinedProcesses(1, 2))
                    .addJudgements(judgements())))
        .containsExactly("ISG-R-333 /controlReviews/0");
  }

  @Test
  void wantsBothAxesOfATechnicalControlThatCountsAsEvaluated() {
    assertThat(evaluated(ControlKind.TECHNICAL, false)).containsExactly("ISG-R-332 /controls/0");
    assertThat(evaluated(ControlKind.TECHNICAL, true)).isEmpty();
    assertThat(evaluated(ControlKind.OPERATIONAL, false)).isEmpty();
  }

  @Test
  void remarksOnAnAxisNobodyJudged() {
    assertThat(told(review().addRisk(losses("JPY 2", "JPY 1")).savingPerYear(Money.parse("JPY 1"))))
        .containsExactly("ISG-R-336 /controlReviews/0", "ISG-R-336 /controlReviews/0");
  }

  @Test
  void tellsOfSeveralCurrenciesAndOfAReviewMadeTwice() {
    assertThat(told(whole().costPerYear(Money.parse("USD 1"))))
        .containsExactly("ISG-R-335 /controlReviews/0");
    assertThat(
            broken(
                company -> {
                  company.controlReviews.add(whole().build());
                  company.controlReviews.add(whole().build());
                  company.controlReviews.add(
                      filled(review(APP, Period.parse("2024-04-01/2025-03-31"))).build());
                }))
        .containsExactly("ISG-R-334 /controlReviews/1");
  }

  @Test
  void leadsOnlyToWhatThereIsAndToPeopleInTheirRoles() {
    assertThat(
            told(
                review(ControlId.of("c-9"), YEAR)
                    .addRisk(
                        RiskChange.ofLevels(
                            RiskId.of("r-9"), RiskLevel.of(1, 1), RiskLevel.of(1, 1)))
                    .addContribution(
                        new TargetContribution(
                            TargetId.of("t-9"),
                            IndicatorId.of("i"),
                            Optional.empty(),
                            Optional.empty()))
                    .addJudgement(judgement(ReviewAxis.EFFECTIVENESS))))
        .containsExactly(
            "ISG-P-002 /controlReviews/0/contributions/0/target",
            "ISG-P-002 /controlReviews/0/control",
            "ISG-P-002 /controlReviews/0/risks/0/risk");
    assertThat(
            broken(
                company -> {
                  company.controlReviews.add(whole().build());
                  company.appointments.set(
                      1,
                      SmallCompany.appointment(SmallCompany.CISO, Role.CISO)
                          .appointedBy(SmallCompany.PRESIDENT)
                          .until(LocalDate.parse("2026-04-09"))
                          .build());
                }))
        .containsExactly(
            "ISG-R-602 /controlReviews/0/judgements/0/by",
            "ISG-R-602 /controlReviews/0/judgements/1/by");
  }

  private static List<String> evaluated(ControlKind kind, boolean reviewed) {
    return broken(
        company -> {
          company.controls.set(
              0,
              SmallCompany.control("c-authenticator", kind)
                  .addControlObjective(Link.to(SmallCompany.SECOND_FACTOR))
                  .addStep(
                      ControlStep.on(LocalDate.parse("2026-03-01"), ControlState.EVALUATED)
                          .shownBy(SmallCompany.text("試験", "test")))
                  .build());
          if (reviewed) {
            company.controlReviews.add(whole().build());
          }
        });
  }

  private static ControlReview.Builder whole() {
    return filled(review());
  }

  private static ControlReview.Builder filled(ControlReview.Builder builder) {
    builder
        .addRisk(losses("JPY 2", "JPY 1"))
        .savingPerYear(Money.parse("JPY 0"))
        .addJudgements(judgements());
    return builder;
  }

  private static ReviewJudgement[] judgements() {
    return new ReviewJudgement[] {
      judgement(ReviewAxis.EFFECTIVENESS), judgement(ReviewAxis.EFFICIENCY)
    };
  }

  private static List<String> told(ControlReview.Builder review) {
    return broken(company -> company.controlReviews.add(review.build()));
  }
}
