package dev.isg.evaluation.engine;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.assessment.EvaluationInput;

/**
 * A programme made ready to be evaluated again and again. Immutable; it may start any number of
 * sessions, in any thread.
 *
 * @source METI 2009, chapter 5
 */
public final class EvaluationEngine {
  private final Graph graph;

  private EvaluationEngine(Graph graph) {
    this.graph = graph;
  }

  /** Works out what belongs to what in the programme, once. */
  public static EvaluationEngine compile(ResolvedProgramme programme) {
    return new EvaluationEngine(new Graph(programme));
  }

  /**
   * Evaluates an input, and stays with it.
   *
   * @throws InvalidModelException if the input is of another programme, or of another day
   */
  public EvaluationSession start(EvaluationInput input) {
    ResolvedProgramme own = graph.programme();
    ResolvedProgramme other = input.programme();
    if (own != other
        && !(own.day().equals(other.day()) && own.programme().equals(other.programme()))) {
      throw InvalidModelException.of(
          "EvaluationEngine",
          "入力のプログラムか日付が、準備したものと違います",
          "the input is of another programme, or another day, than was compiled");
    }
    return new EvaluationSession(new Round(Knowledge.of(graph, input)).full());
  }
}
