package dev.isg.core.effectiveness;

import static dev.isg.core.SmallCompany.text;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.control.ControlId;
import dev.isg.core.decision.Decider;
import dev.isg.core.organisation.Role;
import dev.isg.core.review.ControlReview;
import dev.isg.core.review.ReviewAxis;
import dev.isg.core.review.ReviewGrade;
import dev.isg.core.review.ReviewJudgement;
import dev.isg.core.review.RiskChange;
import dev.isg.core.review.TargetContribution;
import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reviews of a control, in parts. */
public final class Reviews {
  public static final RiskId LEAK = RiskId.of("r-leak");

  private Reviews() {}

  public static ControlReview.Builder review() {
    return review(ControlId.of("c-authenticator"), Period.parse("2025-04-01/2026-03-31"));
  }

  public static ControlReview.Builder review(ControlId control, Period period) {
    ControlReview.Builder builder = ControlReview.builder();
    builder.control(control).period(period);
    return builder;
  }

  public static LossEstimate loss(String perEvent, String events) {
    return new LossEstimate(
        Money.parse(perEvent), new BigDecimal(events), text("事故の記録", "incident records"));
  }

  public static RiskChange losses(String before, String after) {
    return RiskChange.ofLosses(LEAK, loss(before, "1"), loss(after, "1"));
  }

  public static RiskChange levels(
      int impact, int likelihood, int impactAfter, int likelihoodAfter) {
    return RiskChange.ofLevels(
        LEAK, RiskLevel.of(impact, likelihood), RiskLevel.of(impactAfter, likelihoodAfter));
  }

  public static TargetContribution coverage(String before, String after) {
    return new TargetContribution(
        SmallCompany.COVERAGE,
        SmallCompany.MFA,
        Optional.of(Quantity.of(before, MeasurementUnit.PERCENT)),
        Optional.of(Quantity.of(after, MeasurementUnit.PERCENT)));
  }

  public static ReviewJudgement judgement(ReviewAxis axis) {
    return new ReviewJudgement(
        axis,
        ReviewGrade.GOOD,
        text("続ける", "keep it"),
        new Decider(SmallCompany.CISO, Role.CISO),
        LocalDate.parse("2026-04-10"));
  }
}
