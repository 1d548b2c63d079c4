package dev.isg.evaluation.engine;

import dev.isg.core.decision.Decision;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.verdict.DecisionDesk;
import dev.isg.metrics.aggregation.IndicatorValues;
import java.util.List;

/**
 * What an evaluation looks at, with what is known of it.
 *
 * @param graph what belongs to what in the programme
 * @param footprint which targets rest on which indicator
 * @param input all there is
 * @param values the values known
 * @param desk the decisions known
 * @param causes the analyses of causes known
 */
record Knowledge(
    Graph graph,
    Footprint footprint,
    EvaluationInput input,
    IndicatorValues values,
    DecisionDesk desk,
    List<CauseAnalysis> causes) {

  static Knowledge of(Graph graph, EvaluationInput input) {
    return new Knowledge(
        graph,
        new Footprint(graph, input.values().indicators()),
        input,
        input.knownValues(),
        input.desk(),
        input.knownCauses());
  }

  /** This with other values of the same indicators. */
  Knowledge withValues(IndicatorValues all) {
    EvaluationInput changed = input(graph, all, input.decisions(), input.causes());
    return new Knowledge(graph, footprint, changed, changed.knownValues(), desk, causes);
  }

  /** This with other decisions and analyses of causes. */
  Knowledge withRecords(List<Decision> decisions, List<CauseAnalysis> all) {
    EvaluationInput changed = input(graph, input.values(), decisions, all);
    return new Knowledge(graph, footprint, changed, values, changed.desk(), changed.knownCauses());
  }

  /** This with another programme or other indicators; the values are those of both. */
  Knowledge withDefinitions(Graph other, IndicatorValues all) {
    return of(other, input(other, all, input.decisions(), input.causes()));
  }

  /** This with other records beside what is measured and decided. */
  Knowledge withMaterial(EvaluationInput changed) {
    return new Knowledge(graph, footprint, changed, values, desk, causes);
  }

  private EvaluationInput input(
      Graph by, IndicatorValues all, List<Decision> decisions, List<CauseAnalysis> analyses) {
    EvaluationInput.Builder changed = EvaluationInput.builder();
    changed.programme(by.programme());
    changed.values(all);
    changed.addAllDecisions(decisions);
    changed.addAllCauses(analyses);
    changed.period(input.period());
    input.incidents().ifPresent(changed::incidents);
    input.monitoring().ifPresent(changed::monitoring);
    input.structureLog().ifPresent(changed::structureLog);
    input.knownAt().ifPresent(changed::knownAt);
    return changed.build();
  }
}
