package dev.isg.core.effectiveness;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.review.ControlReview;
import dev.isg.core.review.RiskChange;
import dev.isg.core.review.TargetContribution;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskLevel;
import dev.isg.core.risk.RiskMatrix;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at what a control does for risks and targets. */
final class EffectSteps {
  private final Optional<RiskMatrix> matrix;
  private final List<Target> targets;

  EffectSteps(Optional<RiskMatrix> matrix, List<Target> targets) {
    this.matrix = matrix;
    this.targets = targets;
  }

  List<AppraisalStep> of(ControlReview review) {
    List<AppraisalStep> steps = new ArrayList<>();
    for (RiskChange change : review.risks()) {
      boolean levels = change.before().isPresent() || change.after().isPresent();
      boolean losses = change.lossBefore().isPresent() || change.lossAfter().isPresent();
      if (levels || !losses) {
        steps.add(level(change));
      }
      if (losses) {
        steps.add(loss(change));
      }
    }
    review.contributions().forEach(contribution -> steps.add(gap(contribution)));
    return steps;
  }

  private AppraisalStep level(RiskChange change) {
    LocalizedText missing =
        Words.of(
            change.risk() + " の前後の水準を比べられない",
            "the levels of " + change.risk() + " cannot be compared");
    return change
        .before()
        .flatMap(
            before ->
                change
                    .after()
                    .flatMap(
                        after ->
                            moved(before, after)
                                .map(
                                    outlook ->
                                        AppraisalStep.known(
                                            AppraisalMeasure.RISK_LEVEL,
                                            outlook,
                                            Map.of(
                                                "risk", Words.same(change.risk()),
                                                "before", cell(before),
                                                "after", cell(after))))))
        .orElseGet(() -> AppraisalStep.unknown(AppraisalMeasure.RISK_LEVEL, missing));
  }

  /** By grade; within one grade, and without a matrix, only where no scale says the contrary. */
  private Optional<Outlook> moved(RiskLevel before, RiskLevel after) {
    Optional<Integer> byGrade =
        grade(before).flatMap(from -> grade(after).map(to -> from.compareTo(to)));
    if (byGrade.isPresent() && byGrade.get() != 0) {
      return byGrade.map(Outlook::ofSign);
    }
    int impact = Integer.compare(before.impact(), after.impact());
    int likelihood = Integer.compare(before.likelihood(), after.likelihood());
    if (impact * likelihood < 0) {
      return byGrade.map(Outlook::ofSign);
    }
    return Optional.of(Outlook.ofSign(impact + likelihood));
  }

  private Optional<RiskGrade> grade(RiskLevel level) {
    return matrix
        .filter(table -> table.covers(level.impact(), level.likelihood()))
        .map(table -> table.grade(level.impact(), level.likelihood()));
  }

  private LocalizedText cell(RiskLevel level) {
    String levels = level.impact() + " x " + level.likelihood();
    return grade(level)
        .map(
            grade ->
                LocalizedText.of(
                    levels + "（" + grade.label().ja() + "）",
                    levels + " (" + grade.label().en() + ")"))
        .orElse(LocalizedText.same(levels));
  }

  private static AppraisalStep loss(RiskChange change) {
    Optional<Money> less = EfficiencyFigures.less(change);
    if (less.isEmpty()) {
      return AppraisalStep.unknown(
          AppraisalMeasure.EXPECTED_LOSS,
          Words.of(
              change.risk() + " の前後の損失見積もりが、同じ通貨でそろわない",
              "not both loss estimates of " + change.risk() + " are known in one currency"));
    }
    return AppraisalStep.known(
        AppraisalMeasure.EXPECTED_LOSS,
        Outlook.ofSign(less.get().amount().signum()),
        Map.of(
            "risk", Words.same(change.risk()),
            "before", Words.same(change.lossBefore().orElseThrow().perYear()),
            "after", Words.same(change.lossAfter().orElseThrow().perYear()),
            "result", Words.same(less.get())));
  }

  private AppraisalStep gap(TargetContribution contribution) {
    Optional<Criterion> criterion =
        targets.stream()
            .filter(target -> target.id().equals(contribution.target()))
            .flatMap(target -> target.measures().stream())
            .filter(measure -> measure.indicator().equals(contribution.indicator()))
            .map(TargetMeasure::criterion)
            .findFirst();
    Optional<Quantity> before = comparable(contribution.before(), criterion);
    Optional<Quantity> after = comparable(contribution.after(), criterion);
    if (before.isEmpty() || after.isEmpty()) {
      return AppraisalStep.unknown(
          AppraisalMeasure.TARGET_GAP,
          Words.of(
              contribution.target() + " の指標 " + contribution.indicator() + " の前後の値が、目標と同じ単位でそろわない",
              "not both values of "
                  + contribution.indicator()
                  + " are known in the unit of "
                  + contribution.target()));
    }
    BigDecimal gapBefore = criterion.orElseThrow().shortfall(before.get());
    BigDecimal gapAfter = criterion.orElseThrow().shortfall(after.get());
    return AppraisalStep.known(
        AppraisalMeasure.TARGET_GAP,
        Outlook.ofSign(gapBefore.compareTo(gapAfter)),
        Map.of(
            "target", Words.same(contribution.target()),
            "indicator", Words.same(contribution.indicator()),
            "criterion", criterion.orElseThrow().text(),
            "before", Words.same(before.get()),
            "after", Words.same(after.get()),
            "gapBefore", Words.same(new Quantity(gapBefore, before.get().unit())),
            "gapAfter", Words.same(new Quantity(gapAfter, after.get().unit()))));
  }

  private static Optional<Quantity> comparable(
      Optional<Quantity> value, Optional<Criterion> criterion) {
    return value.filter(
        one -> criterion.map(bound -> bound.unit().equals(one.unit())).orElse(false));
  }
}
