package dev.isg.evaluation.dashboard;

import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.signal.Signals;

/** Lays out dashboards. */
public final class Dashboards {
  private Dashboards() {}

  /** The dashboard of an evaluation and the input it came from. */
  public static Dashboard of(EvaluationInput input, Evaluation evaluation) {
    return Dashboard.builder()
        .title(input.programme().governanceUnit().name())
        .period(evaluation.period())
        .periodName(input.programme().governanceUnit().fiscalCalendar().nameOf(evaluation.period()))
        .asOf(evaluation.asOf())
        .evaluation(evaluation.contentHash())
        .cycle(evaluation.cycle().state())
        .signal(Signals.of(input, evaluation))
        .build();
  }
}
