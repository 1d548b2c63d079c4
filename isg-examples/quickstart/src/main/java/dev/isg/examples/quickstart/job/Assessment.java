package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Period;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.measurement.Measurement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A folder evaluated for a period as of a day, with all that the evaluation looked at. This is the
 * library in fifteen lines: look up, aggregate, evaluate.
 *
 * @param contents what the folder holds
 * @param input what the evaluation looked at
 * @param evaluation what came of it
 */
public record Assessment(FolderContents contents, EvaluationInput input, Evaluation evaluation) {

  /** Evaluates the folder with what was known at the end of the day. */
  public static Assessment of(FolderContents contents, LocalDate asOf, Period period) {
    ResolvedProgramme programme = ResolvedProgramme.of(contents.programme(), asOf);
    Instant endOfDay = asOf.plusDays(1).atStartOfDay(programme.governanceUnit().zone()).toInstant();
    List<Measurement> known =
        contents.measurements().stream()
            .filter(measurement -> measurement.recordedAt().isBefore(endOfDay))
            .toList();
    EvaluationInput input =
        EvaluationInput.builder()
            .programme(programme)
            .values(IndicatorValues.of(programme, contents.indicators(), known))
            .addAllDecisions(contents.decisions())
            .addAllCauses(contents.causes())
            .period(period)
            .build();
    return new Assessment(contents, input, Evaluator.evaluate(input));
  }
}
