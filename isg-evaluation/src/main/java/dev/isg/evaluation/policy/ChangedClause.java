package dev.isg.evaluation.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.objective.TargetId;
import java.util.List;

/**
 * A place in the policy to be worked over, and why.
 *
 * @param clause the place in the policy's document, as in {@code coreValues/A1-1}
 * @param because what speaks for it
 * @param targets the targets that led to it, by their ids; empty if none did
 */
public record ChangedClause(String clause, LocalizedText because, List<TargetId> targets) {
  /** Copies the targets. */
  public ChangedClause {
    targets = List.copyOf(targets);
  }
}
