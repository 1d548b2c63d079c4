package dev.isg.evaluation.engine;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DuplicateDecisionException;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.Assessments;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.cycle.CycleStatus;
import dev.isg.evaluation.signal.Signal;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A period that stays evaluated while things come in. What it answers is immutable; it itself is
 * not, and is for one thread at a time. An update that is refused leaves it as it was.
 *
 * @source METI 2009, chapter 5
 */
public final class EvaluationSession {
  private State state;
  private @Nullable Evaluation evaluation;

  EvaluationSession(State state) {
    this.state = state;
  }

  /**
   * Takes one update in.
   *
   * @return every verdict it changed; none if it concerns nothing that is known by the day
   * @throws InvalidModelException if a measurement, or what was measured before, does not fit its
   *     indicator
   * @throws DuplicateDecisionException if there is another decision with the id
   */
  public Changes update(Update update) {
    State before = state;
    State after = after(update);
    state = after;
    evaluation = null;
    return Differences.between(before, after);
  }

  /** All that is looked at, with every update so far. */
  public EvaluationInput input() {
    return state.knowledge().input();
  }

  /** What is found. */
  public Assessments found() {
    return state.found();
  }

  /** How far the period has come. */
  public CycleStatus cycle() {
    return state.cycle();
  }

  /** The light. */
  public Signal signal() {
    return state.signal();
  }

  /**
   * The evaluation, with the hashes of all it rests on, which are worked out here: the same as that
   * of {@link #input()} by the evaluator.
   */
  public Evaluation evaluation() {
    Evaluation known = evaluation;
    if (known == null) {
      known = state.knowledge().graph().frame().evaluation(input(), state.found());
      evaluation = known;
    }
    return known;
  }

  private State after(Update update) {
    if (update instanceof Update.Measured measured) {
      return measured(measured.measurement());
    } else if (update instanceof Update.Decided decided) {
      return decided(decided.decision());
    } else if (update instanceof Update.CauseFound found) {
      return analysed(found.cause());
    } else if (update instanceof Update.RecordsReplaced records) {
      return recorded(records);
    } else if (update instanceof Update.ProgrammeReplaced replaced) {
      return replaced(replaced.programme());
    }
    return redefined(((Update.IndicatorsReplaced) update).indicators());
  }

  private State measured(Measurement measurement) {
    Knowledge before = state.knowledge();
    Set<IndicatorId> indicators = new TreeSet<>();
    indicators.add(measurement.indicator());
    before
        .input()
        .values()
        .measurement(measurement.id())
        .map(Measurement::indicator)
        .ifPresent(indicators::add);
    Set<Integer> targets = new TreeSet<>();
    indicators.forEach(id -> targets.addAll(before.footprint().of(id)));
    Knowledge after = before.withValues(before.input().values().replacing(measurement));
    return new Round(after).after(state, Touched.targets(targets));
  }

  private State decided(Decision decision) {
    EvaluationInput input = input();
    if (input.decisions().contains(decision)) {
      return state;
    }
    if (input.decisions().stream().anyMatch(other -> other.id().equals(decision.id()))) {
      throw new DuplicateDecisionException(decision.id());
    }
    List<Decision> decisions = new ArrayList<>(input.decisions());
    decisions.add(decision);
    Knowledge after = state.knowledge().withRecords(decisions, input.causes());
    return new Round(after).after(state, Touched.by(decision, after));
  }

  private State analysed(CauseAnalysis cause) {
    EvaluationInput input = input();
    Graph graph = state.knowledge().graph();
    Set<Integer> targets = new TreeSet<>(graph.target(cause.target().value()));
    List<CauseAnalysis> causes = new ArrayList<>();
    for (CauseAnalysis other : input.causes()) {
      if (other.id().equals(cause.id())) {
        targets.addAll(graph.target(other.target().value()));
      } else {
        causes.add(other);
      }
    }
    causes.add(cause);
    Knowledge after = state.knowledge().withRecords(input.decisions(), causes);
    return new Round(after).after(state, Touched.targets(targets));
  }

  private State recorded(Update.RecordsReplaced records) {
    Knowledge after = state.knowledge().withMaterial(records.in(input()));
    return new Round(after).after(state, Touched.targets(Set.of()));
  }

  private State replaced(ResolvedProgramme programme) {
    IndicatorValues values = input().values();
    return new Round(
            state
                .knowledge()
                .withDefinitions(
                    new Graph(programme),
                    IndicatorValues.of(programme, values.indicators(), values.measurements())))
        .full();
  }

  private State redefined(IndicatorSet indicators) {
    Graph graph = state.knowledge().graph();
    IndicatorValues values =
        IndicatorValues.of(graph.programme(), indicators, input().values().measurements());
    return new Round(state.knowledge().withDefinitions(graph, values)).full();
  }
}
