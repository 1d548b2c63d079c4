package dev.isg.core.effectiveness;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.review.ReviewAxis;
import dev.isg.core.review.ReviewJudgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One axis of one control: what the findings suggest, the way there, and how a person judged.
 *
 * @param axis the axis
 * @param suggestion what the findings suggest
 * @param steps the findings, each with its arithmetic
 * @param judgement how a person judged; empty while nobody did
 * @source METI 2009, 3.3.2
 */
public record AxisAppraisal(
    ReviewAxis axis,
    Outlook suggestion,
    List<AppraisalStep> steps,
    Optional<ReviewJudgement> judgement) {
  /** Copies the findings. */
  public AxisAppraisal {
    steps = List.copyOf(steps);
  }

  /** The axis in words: suggestion, findings, judgement, one a line. */
  public List<LocalizedText> lines() {
    List<LocalizedText> lines = new ArrayList<>();
    lines.add(
        LocalizedText.of(
            axis.label().ja() + "（提案）: " + suggestion.label().ja(),
            axis.label().en() + " (suggested): " + suggestion.label().en()));
    for (AppraisalStep step : steps) {
      lines.add(LocalizedText.of("  - " + step.text().ja(), "  - " + step.text().en()));
    }
    lines.add(
        judgement
            .map(AxisAppraisal::judged)
            .orElse(LocalizedText.of("  判断: 未了", "  judgement: none yet")));
    return List.copyOf(lines);
  }

  private static LocalizedText judged(ReviewJudgement judgement) {
    String who = judgement.by().person() + ", " + judgement.on();
    return LocalizedText.of(
        "  判断: " + judgement.grade().label().ja() + "（" + who + "）" + judgement.reason().ja(),
        "  judgement: "
            + judgement.grade().label().en()
            + " ("
            + who
            + ") "
            + judgement.reason().en());
  }
}
