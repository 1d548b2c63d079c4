package dev.isg.core.policy;

import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.ValidationReport;
import java.util.List;

/** What became of a step in the life of a policy: it was taken, or refused with every reason. */
public sealed interface PolicyTransition {
  /** Every issue: the reasons of a refusal, or remarks that did not stand in the way. */
  ValidationReport issues();

  /**
   * The versions after the step.
   *
   * @throws InvalidDocumentException with every issue, if the step was refused
   */
  List<RiskManagementPolicy> orThrow();

  /**
   * The step was taken.
   *
   * @param versions all versions after it, in their old order, a new one last
   * @param changed the version the step was about
   * @param issues remarks; no errors
   */
  record Taken(
      List<RiskManagementPolicy> versions, RiskManagementPolicy changed, ValidationReport issues)
      implements PolicyTransition {
    /** Copies the versions. */
    public Taken {
      versions = List.copyOf(versions);
    }

    @Override
    public List<RiskManagementPolicy> orThrow() {
      return versions;
    }
  }

  /**
   * The step was refused; nothing changed.
   *
   * @param issues why, with at least one error
   */
  record Refused(ValidationReport issues) implements PolicyTransition {
    @Override
    public List<RiskManagementPolicy> orThrow() {
      throw new InvalidDocumentException(issues);
    }
  }
}
