package dev.isg.evaluation.delegation;

import dev.isg.core.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether a delegation covers an action at the moment it is used.
 *
 * @param delegation the delegation
 * @param reportBy by when it is reported; empty if it is not covered
 * @param reasons every condition that is not met; none if it is covered
 */
public record DelegationVerdict(
    DelegationId delegation, Optional<Instant> reportBy, List<Issue> reasons) {
  /** Copies the reasons. */
  public DelegationVerdict {
    reasons = List.copyOf(reasons);
  }

  /** Whether the action is covered. */
  public boolean covered() {
    return reasons.isEmpty();
  }
}
