package dev.isg.examples.quickstart.job;

import dev.isg.core.basics.Period;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.disclosure.statement.DisclosureCheck;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.metrics.aggregation.IndicatorValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A folder evaluated for a period as of a day, with all that the evaluation looked at. {@link #of}
 * is the library in fifteen lines: look up, aggregate, evaluate.
 *
 * @param contents what the folder holds
 * @param input what the evaluation looked at
 * @param evaluation what came of it
 */
public record Assessment(FolderContents contents, EvaluationInput input, Evaluation evaluation) {

  /** Evaluates the folder with what was known at the end of the day. */
  public static Assessment of(FolderContents contents, LocalDate asOf, Period period) {
    return of(contents, asOf, period, Optional.empty());
  }

  /** Evaluates the folder with what was known at an instant; empty for the end of the day. */
  public static Assessment of(
      FolderContents contents, LocalDate asOf, Period period, Optional<Instant> knownAt) {
    ResolvedProgramme programme = ResolvedProgramme.of(contents.programme(), asOf);
    IndicatorValues values =
        IndicatorValues.of(programme, contents.indicators(), contents.measurements());
    EvaluationInput input =
        EvaluationInput.builder()
            .programme(programme)
            .values(values)
            .addAllDecisions(contents.decisions())
            .addAllCauses(contents.causes())
            .period(period)
            .knownAt(knownAt)
            .incidents(contents.records().incidents())
            .monitoring(contents.records().monitoring())
            .structureLog(contents.records().structure())
            .build();
    return new Assessment(contents, input, Evaluator.evaluate(input));
  }

  /** What is wrong with the plan of disclosure, in the light of what was found and decided. */
  public ValidationReport disclosureIssues() {
    return contents
        .disclosure()
        .map(plan -> plan.locate(DisclosureCheck.check(plan.value(), input, evaluation)))
        .orElse(ValidationReport.clean());
  }
}
