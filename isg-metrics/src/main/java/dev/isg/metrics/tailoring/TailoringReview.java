package dev.isg.metrics.tailoring;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.organisation.Appointment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges the recorded history of managers' items by the rules that also bind new steps.
 *
 * @source METI 2009, 4.3.3
 */
public final class TailoringReview {
  private final List<ManagerItem> items;
  private final StepCheck check;
  private final LocalDate day;

  private TailoringReview(List<ManagerItem> items, StepCheck check, LocalDate day) {
    this.items = List.copyOf(items);
    this.check = check;
    this.day = day;
  }

  /**
   * A review as of a day.
   *
   * @param items the items
   * @param appointments who holds which role, to know the CISO and the managers
   * @param day the day; steps of later days are not seen
   */
  public static TailoringReview of(
      List<ManagerItem> items, List<Appointment> appointments, LocalDate day) {
    return new TailoringReview(items, new StepCheck(appointments), day);
  }

  /**
   * Every issue: steps out of turn or by others, what is lacking, and what is overdue.
   *
   * @param path the JSON pointer of the list of items
   */
  public ValidationReport issues(String path) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      issues.addAll(history(items.get(i), path + "/" + i));
      overdue(items.get(i), path + "/" + i).ifPresent(issues::add);
    }
    return ValidationReport.of(issues);
  }

  /** Whether the item stands accepted, each step having been taken properly. */
  public boolean accepted(ManagerItem item) {
    return item.acceptedOn(day) && history(item, "").isEmpty();
  }

  /** The items that await their manager although the last day is over, in their order. */
  public List<ManagerItem> overdue() {
    return items.stream().filter(item -> overdue(item, "").isPresent()).toList();
  }

  private List<Issue> history(ManagerItem item, String path) {
    List<Issue> issues = new ArrayList<>();
    Optional<TailoringStep> before = Optional.empty();
    for (int i = 0; i < item.steps().size(); i++) {
      TailoringStep step = item.steps().get(i);
      if (!step.on().isAfter(day)) {
        issues.addAll(check.issues(item, before, step, path + "/steps/" + i));
        before = Optional.of(step);
      }
    }
    before
        .filter(last -> !last.state().waitsForManager())
        .ifPresent(last -> issues.addAll(check.contents(item, last, path)));
    return issues;
  }

  private Optional<Issue> overdue(ManagerItem item, String path) {
    return item.lastOn(day)
        .filter(last -> last.state().waitsForManager())
        .flatMap(
            last ->
                last.due()
                    .filter(day::isAfter)
                    .map(
                        due ->
                            StepCheck.issue(
                                TailoringRule.OVERDUE,
                                path + "/steps",
                                item,
                                last,
                                Map.of("due", LocalizedText.same(due.toString())))));
  }
}
