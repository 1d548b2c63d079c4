package dev.isg.core.effectiveness;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.control.ControlId;
import dev.isg.core.objective.Target;
import dev.isg.core.review.ControlReview;
import dev.isg.core.review.ReviewAxis;
import dev.isg.core.risk.RiskMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one review suggests about one control, on both axes side by side. There is no appraisal of
 * one axis alone: an axis nobody looked at is there, and unknown.
 *
 * @param control the control
 * @param period the period looked at
 * @param method how it was reviewed; empty if not recorded
 * @param effectiveness whether it reduces risk and helps targets
 * @param efficiency whether its effect is worth its cost
 * @param figures the amounts behind efficiency
 * @source METI 2009, 3.3.2
 */
public record ControlAppraisal(
    ControlId control,
    Period period,
    Optional<LocalizedText> method,
    AxisAppraisal effectiveness,
    AxisAppraisal efficiency,
    EfficiencyFigures figures) {

  /**
   * Works out what a review suggests.
   *
   * @param review the review
   * @param matrix the company's matrix; empty if it has none
   * @param targets the targets of the programme, for their criteria
   */
  public static ControlAppraisal of(
      ControlReview review, Optional<RiskMatrix> matrix, List<Target> targets) {
    EfficiencyFigures figures = EfficiencyFigures.of(review);
    List<AppraisalStep> effects = new EffectSteps(matrix, targets).of(review);
    CostSteps costs = new CostSteps(figures);
    return new ControlAppraisal(
        review.control(),
        review.period(),
        review.method(),
        new AxisAppraisal(
            ReviewAxis.EFFECTIVENESS,
            Outlook.of(effects.stream().map(AppraisalStep::outlook).toList()),
            effects,
            review.judgementOn(ReviewAxis.EFFECTIVENESS)),
        new AxisAppraisal(
            ReviewAxis.EFFICIENCY,
            costs.suggestion(),
            costs.of(review),
            review.judgementOn(ReviewAxis.EFFICIENCY)),
        figures);
  }

  /** The appraisal in words, one line after the other, both axes always. */
  public LocalizedText text() {
    List<LocalizedText> lines = new ArrayList<>();
    LocalizedText how = method.orElse(LocalizedText.of("方法の記録なし", "method not recorded"));
    lines.add(
        LocalizedText.of(
            "管理策「" + control + "」の見直し（" + period + "、" + how.ja() + "）",
            "review of control '" + control + "' (" + period + "; " + how.en() + ")"));
    lines.addAll(effectiveness.lines());
    lines.addAll(efficiency.lines());
    return LocalizedText.of(
        String.join("\n", lines.stream().map(LocalizedText::ja).toList()),
        String.join("\n", lines.stream().map(LocalizedText::en).toList()));
  }
}
