package dev.isg.evaluation.signal;

import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.SignalRule;
import java.util.List;
import java.util.Map;

/** Finds the light of an evaluation. */
public final class Signals {
  private Signals() {}

  /** The light of the evaluation, with all that keeps it from blue. */
  public static Signal of(EvaluationInput input, Evaluation evaluation) {
    Explanation nothing = Explanation.of(SignalRule.NOTHING_KNOWN, Map.of());
    OpenItem item =
        new OpenItem(
            OpenItemKind.NOT_EVALUABLE,
            evaluation.period().toString(),
            OverallSignal.UNKNOWN,
            nothing);
    return new Signal(OverallSignal.UNKNOWN, List.of(item), nothing);
  }
}
