package dev.isg.evaluation.executive;

import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.policy.ClauseGround;
import java.util.List;

/**
 * What the records hold on one thing management looks at.
 *
 * @param source what is looked at, and where it is taken from
 * @param known whether it is known as a whole; what is missing is told in the lines
 * @param speaksForRevision whether what is known asks for a revision
 * @param lines what was found, and what is missing, one line each
 * @param grounds the records behind what asks for a revision, each once, by kind and id
 */
public record ViewpointInput(
    InputSource source,
    boolean known,
    boolean speaksForRevision,
    List<Explanation> lines,
    List<ClauseGround> grounds) {
  /** Copies the lines and sorts the grounds. */
  public ViewpointInput {
    lines = List.copyOf(lines);
    grounds = grounds.stream().distinct().sorted().toList();
  }
}
