package dev.isg.evaluation.assessment;

import dev.isg.core.issue.Rule;
import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.cycle.CycleState;
import dev.isg.evaluation.cycle.CycleStatus;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.CycleRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates a period. Deterministic: the same inputs in any order give the same evaluation.
 *
 * @source METI 2009, chapter 5
 */
public final class Evaluator {
  private Evaluator() {}

  /** The evaluation of the input's period as of the day of its programme. */
  public static Evaluation evaluate(EvaluationInput input) {
    IsgJson json = IsgJson.standard();
    Explanation nothing = Explanation.of(CycleRule.NOTHING_KNOWN, Map.of());
    return Evaluation.builder()
        .asOf(input.programme().day())
        .period(input.period())
        .ruleSetVersion(Rule.RULE_SET_VERSION)
        .programmeHash(json.hashUnordered(input.programme().programme()))
        .valuesHash(json.hash(List.of()))
        .decisionsHash(json.hash(List.of()))
        .hypothesis(new Hypothesis(Optional.empty(), List.of()))
        .cycle(
            new CycleStatus(
                input.period(),
                CycleState.DIRECTED,
                List.of(nothing),
                CycleState.DIRECTED.next(),
                nothing))
        .build();
  }
}
