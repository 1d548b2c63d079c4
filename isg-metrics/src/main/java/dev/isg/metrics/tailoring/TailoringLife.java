package dev.isg.metrics.tailoring;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.decision.Decider;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Appointment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The steps between what the CISO asks a department for and what the CISO accepts. Every step is a
 * pure function: it answers with the items after it, or refuses with every reason, and leaves this
 * as it was. Items only pass between the CISO and the managers, the levels next to each other.
 *
 * @source METI 2009, 4.1 and 4.3.3
 */
public final class TailoringLife {
  private static final LocalizedText UNKNOWN = LocalizedText.of("ありません", "is not there");
  private static final LocalizedText KNOWN = LocalizedText.of("すでにあります", "is there already");

  private final List<ManagerItem> items;
  private final StepCheck check;

  private TailoringLife(List<ManagerItem> items, StepCheck check) {
    this.items = List.copyOf(items);
    this.check = check;
  }

  /**
   * The items so far.
   *
   * @param items the items, in any order
   * @param appointments who holds which role, to know the CISO and the managers
   */
  public static TailoringLife of(List<ManagerItem> items, List<Appointment> appointments) {
    return new TailoringLife(items, new StepCheck(appointments));
  }

  /**
   * The CISO assigns a new item to the manager of its department.
   *
   * @param item the item; whatever steps it has are replaced by the assignment
   * @param ciso who assigns it
   * @param on the day
   * @param due the last day on which the manager is to have tailored it; empty for none
   */
  public TailoringTransition assign(
      ManagerItem item, Decider ciso, LocalDate on, Optional<LocalDate> due) {
    if (find(item.id()).isPresent()) {
      return refused(item.id(), KNOWN);
    }
    TailoringStep step =
        new TailoringStep(TailoringState.ASSIGNED, ciso, on, Optional.empty(), due);
    List<Issue> issues = check.issues(item, Optional.empty(), step, "");
    if (!issues.isEmpty()) {
      return new TailoringTransition.Refused(ValidationReport.of(issues));
    }
    ManagerItem assigned = item.withSteps(List.of(step));
    List<ManagerItem> after = new ArrayList<>(items);
    after.add(assigned);
    return new TailoringTransition.Taken(after, assigned);
  }

  /**
   * The manager gives an item the contents and indicators of the department. What was accepted
   * before has to be accepted anew.
   *
   * @param content what the manager makes of it, with at least one indicator
   * @param manager the manager or security officer of the item's department
   */
  public TailoringTransition tailor(
      MonitoringItemId id, TailoredContent content, Decider manager, LocalDate on) {
    return step(
        id,
        TailoringStep.of(TailoringState.TAILORED, manager, on),
        item ->
            item.withContent(content.content())
                .withControls(content.controls())
                .withIndicators(content.indicators()));
  }

  /** The CISO accepts an item as its manager has tailored it. */
  public TailoringTransition accept(MonitoringItemId id, Decider ciso, LocalDate on) {
    return step(id, TailoringStep.of(TailoringState.ACCEPTED, ciso, on), UnaryOperator.identity());
  }

  /**
   * The CISO sends an item back to its manager.
   *
   * @param reason what is to be otherwise
   * @param due the last day on which the manager is to have tailored it again; empty for none
   */
  public TailoringTransition sendBack(
      MonitoringItemId id,
      Decider ciso,
      LocalDate on,
      LocalizedText reason,
      Optional<LocalDate> due) {
    return step(
        id,
        new TailoringStep(TailoringState.SENT_BACK, ciso, on, Optional.of(reason), due),
        UnaryOperator.identity());
  }

  private TailoringTransition step(
      MonitoringItemId id, TailoringStep step, UnaryOperator<ManagerItem> change) {
    Optional<ManagerItem> found = find(id);
    if (found.isEmpty()) {
      return refused(id, UNKNOWN);
    }
    ManagerItem before = found.get();
    ManagerItem changed = change.apply(before);
    List<Issue> issues =
        new ArrayList<>(
            check.issues(before, before.steps().stream().reduce((first, last) -> last), step, ""));
    if (step.state() == TailoringState.TAILORED || step.state() == TailoringState.ACCEPTED) {
      issues.addAll(check.contents(changed, step, ""));
    }
    if (!issues.isEmpty()) {
      return new TailoringTransition.Refused(ValidationReport.of(issues));
    }
    List<TailoringStep> steps = new ArrayList<>(before.steps());
    steps.add(step);
    ManagerItem after = changed.withSteps(steps);
    return new TailoringTransition.Taken(
        items.stream().map(one -> one == before ? after : one).toList(), after);
  }

  private Optional<ManagerItem> find(MonitoringItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  private static TailoringTransition refused(MonitoringItemId id, LocalizedText problem) {
    return new TailoringTransition.Refused(
        ValidationReport.of(
            List.of(
                Issue.of(
                    TailoringRule.NO_SUCH_ITEM,
                    "",
                    Map.of("id", LocalizedText.same(id.value()), "problem", problem)))));
  }
}
