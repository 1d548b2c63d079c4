package dev.isg.evaluation.policy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.RiskManagementPolicy;
import java.util.List;
import java.util.Optional;

/**
 * What management's decision to revise means for the policy: from which version to which, and which
 * clauses are to be worked over.
 *
 * @param policy the policy
 * @param fromVersion the version that was evaluated
 * @param toVersion the version to be drafted: the next
 * @param outcome what management decided
 * @param reason why, in management's words
 * @param clauses the clauses to be worked over
 * @source METI 2009, 5.1 and 1.4.2(3)
 */
public record RevisionProposal(
    PolicyId policy,
    int fromVersion,
    int toVersion,
    ReviewOutcome outcome,
    LocalizedText reason,
    List<ChangedClause> clauses) {
  /** Refuses a version that is not the next and an outcome that keeps the policy. */
  public RevisionProposal {
    clauses = List.copyOf(clauses);
    if (toVersion != fromVersion + 1 || !outcome.revision()) {
      throw InvalidModelException.of(
          "RevisionProposal", "次の版への改訂だけを提案できます", "proposes a revision to the next version only");
    }
  }

  /**
   * The draft of the next version: the current one word for word, with the reason for the change
   * and the evaluation that triggered it. It is neither adopted nor in force.
   *
   * @param current the version that was evaluated
   * @param evaluation the hash of the evaluation
   * @throws InvalidModelException if the version is another than the one that was evaluated
   */
  public RiskManagementPolicy draftOf(RiskManagementPolicy current, ContentHash evaluation) {
    if (!current.id().equals(policy) || current.version() != fromVersion) {
      throw InvalidModelException.of(
          "RevisionProposal",
          "提案は " + policy + "-v" + fromVersion + " に対するものです",
          "the proposal is for " + policy + "-v" + fromVersion);
    }
    return current
        .withVersion(toVersion)
        .withState(PolicyState.DRAFT)
        .withAdoption(Optional.empty())
        .withEffectiveFrom(Optional.empty())
        .withChangeReason(Optional.of(reason))
        .withTriggeredBy(Optional.of(evaluation));
  }
}
