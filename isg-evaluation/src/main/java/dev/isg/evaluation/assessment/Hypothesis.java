package dev.isg.evaluation.assessment;

import dev.isg.evaluation.explanation.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * What Direct assumed: that reaching the targets realises the objectives, and these the policy.
 *
 * @param policyVersion the version of the policy, as in {@code risk-policy-v2}; empty if none is in
 *     force
 * @param statements the assumptions, one line each
 * @source METI 2009, chapter 5, introduction
 */
public record Hypothesis(Optional<String> policyVersion, List<Explanation> statements) {
  /** Copies the statements. */
  public Hypothesis {
    statements = List.copyOf(statements);
  }
}
