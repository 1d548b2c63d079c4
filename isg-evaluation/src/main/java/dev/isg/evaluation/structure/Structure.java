package dev.isg.evaluation.structure;

import dev.isg.core.programme.Programme;
import dev.isg.core.structure.ProgrammeStructure;
import dev.isg.core.structure.SignOffReview;
import dev.isg.core.structure.StructureLog;
import dev.isg.core.structure.StructureReport;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.metrics.hierarchy.IndicatorStructure;
import dev.isg.metrics.indicator.IndicatorSet;
import java.time.LocalDate;
import java.util.List;

/**
 * Verifies the whole structure from the policy to the single measurement.
 *
 * @source METI 2009, 4.3
 */
public final class Structure {
  private Structure() {}

  /**
   * All fifteen checks as of the day of the evaluation.
   *
   * @param input what was evaluated
   * @param evaluation its evaluation
   * @param log the verifications so far
   */
  public static StructureReport verify(
      EvaluationInput input, Evaluation evaluation, StructureLog log) {
    Programme programme = input.programme().programme();
    LocalDate day = evaluation.asOf();
    IndicatorSet indicators = input.values().indicators();
    StructureReport found =
        ProgrammeStructure.check(programme, day)
            .with(IndicatorStructure.check(programme, indicators, day));
    StructureReport closed =
        found.with(List.of(ClosedLoop.check(found, input.programme(), indicators, evaluation)));
    return SignOffReview.review(closed, programme, log);
  }
}
