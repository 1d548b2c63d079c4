package dev.isg.evaluation.structure;

import dev.isg.core.programme.Programme;
import dev.isg.core.structure.ProgrammeStructure;
import dev.isg.core.structure.SignOffReview;
import dev.isg.core.structure.StructureLog;
import dev.isg.core.structure.StructureReport;
import dev.isg.core.structure.StructureResult;
import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.metrics.hierarchy.IndicatorStructure;
import dev.isg.metrics.monitoring.MonitoringStructure;
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
    return verify(input, evaluation.assessments(), log);
  }

  /**
   * All fifteen checks as of the day of the programme.
   *
   * @param input what was evaluated
   * @param found what was found in it
   * @param log the verifications so far
   */
  public static StructureReport verify(EvaluationInput input, Assessments found, StructureLog log) {
    return verify(
        input,
        found,
        log,
        IndicatorStructure.check(
            input.programme().programme(), input.values().indicators(), input.programme().day()));
  }

  /**
   * All fifteen checks as of the day of the evaluation, with what is monitored on the three levels.
   *
   * @param input what was evaluated
   * @param evaluation its evaluation
   * @param monitoring what is monitored; without it two checks cannot be made
   * @param log the verifications so far
   */
  public static StructureReport verify(
      EvaluationInput input,
      Evaluation evaluation,
      MonitoringStructure monitoring,
      StructureLog log) {
    return verify(
        input,
        evaluation.assessments(),
        log,
        IndicatorStructure.check(
            input.programme().programme(),
            input.values().indicators(),
            monitoring,
            evaluation.asOf()));
  }

  private static StructureReport verify(
      EvaluationInput input,
      Assessments assessments,
      StructureLog log,
      List<StructureResult> ofIndicators) {
    Programme programme = input.programme().programme();
    StructureReport found =
        ProgrammeStructure.check(programme, input.programme().day()).with(ofIndicators);
    StructureReport closed =
        found.with(
            List.of(
                ClosedLoop.check(
                    found, input.programme(), input.values().indicators(), assessments)));
    return SignOffReview.review(closed, programme, log);
  }
}
