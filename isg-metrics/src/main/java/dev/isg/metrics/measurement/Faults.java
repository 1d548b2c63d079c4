package dev.isg.metrics.measurement;

import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.util.ArrayList;
import java.util.List;

/** What is found wrong: the first faults as they are, the rest by their number. */
final class Faults {
  private final int most;
  private final List<Issue> kept = new ArrayList<>();
  private long count;

  /** None so far; so many are kept. */
  Faults(int most) {
    this.most = most;
  }

  void add(Issue issue) {
    count++;
    if (kept.size() < most) {
      kept.add(issue);
    }
  }

  long count() {
    return count;
  }

  ValidationReport report() {
    return ValidationReport.of(kept);
  }
}
