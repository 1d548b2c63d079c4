package dev.isg.evaluation.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place in the policy to be worked over, and why.
 *
 * @param clause the place in the policy's document, as in {@code coreValues/A1-1}
 * @param because what speaks for it
 * @param targets the targets that led to it, by their ids; empty if none did
 * @param grounds what else of the evaluation led to it, each once, by kind and id
 */
public record ChangedClause(
    String clause, LocalizedText because, List<TargetId> targets, List<ClauseGround> grounds) {
  /** Copies the targets and sorts the grounds. */
  public ChangedClause {
    targets = List.copyOf(targets);
    grounds = grounds.stream().distinct().sorted().toList();
  }

  /** A clause to which nothing but targets led. */
  public ChangedClause(String clause, LocalizedText because, List<TargetId> targets) {
    this(clause, because, targets, List.of());
  }

  /** This clause with more grounds. */
  ChangedClause and(List<ClauseGround> more) {
    return new ChangedClause(
        clause, because, targets, Stream.concat(grounds.stream(), more.stream()).toList());
  }
}
