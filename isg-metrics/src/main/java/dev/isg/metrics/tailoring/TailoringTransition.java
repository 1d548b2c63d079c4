package dev.isg.metrics.tailoring;

import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.ValidationReport;
import java.util.List;

/** What became of a step with a manager's item: it was taken, or refused with every reason. */
public sealed interface TailoringTransition {
  /** The reasons of a refusal; clean if the step was taken. */
  ValidationReport issues();

  /**
   * The items after the step.
   *
   * @throws InvalidDocumentException with every issue, if the step was refused
   */
  List<ManagerItem> orThrow();

  /**
   * The step was taken.
   *
   * @param items all items after it, in their old order, a new one last
   * @param changed the item the step was about
   */
  record Taken(List<ManagerItem> items, ManagerItem changed) implements TailoringTransition {
    /** Copies the items. */
    public Taken {
      items = List.copyOf(items);
    }

    @Override
    public ValidationReport issues() {
      return ValidationReport.clean();
    }

    @Override
    public List<ManagerItem> orThrow() {
      return items;
    }
  }

  /**
   * The step was refused; nothing changed.
   *
   * @param issues why, with at least one error
   */
  record Refused(ValidationReport issues) implements TailoringTransition {
    @Override
    public List<ManagerItem> orThrow() {
      throw new InvalidDocumentException(issues);
    }
  }
}
