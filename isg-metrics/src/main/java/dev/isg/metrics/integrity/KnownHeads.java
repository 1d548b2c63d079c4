package dev.isg.metrics.integrity;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The heads that were kept elsewhere, held against the chain as it is read. A head the chain does
 * not lead to is itself wrong if it leads to a later one; otherwise the log was written anew.
 */
final class KnownHeads {
  private final LogId log;
  private final Deque<LogHead> ahead = new ArrayDeque<>();
  private final List<LogHead> missed = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private Optional<LogHead> confirmed;

  /**
   * The heads of a log that lie ahead.
   *
   * @param start the head after which reading begins, known to be right; empty for the beginning
   */
  KnownHeads(LogId log, Optional<LogHead> start, Collection<LogHead> heads) {
    this.log = log;
    this.confirmed = start;
    heads.stream()
        .distinct()
        .sorted(
            Comparator.comparingLong(LogHead::count).thenComparing(head -> head.hash().toString()))
        .forEach(this::sort);
  }

  private void sort(LogHead head) {
    if (!head.log().equals(log)) {
      wrong(head);
    } else if (head.count() > confirmed()) {
      ahead.add(head);
    }
  }

  /**
   * The number of the next record that a head is known of; the greatest number if there is none.
   */
  long next() {
    LogHead head = ahead.peek();
    return head == null ? Long.MAX_VALUE : head.count();
  }

  /** Holds the heads of the record just read against it. */
  void meet(LogHead found) {
    while (next() == found.count()) {
      LogHead known = ahead.remove();
      if (known.equals(found)) {
        missed.forEach(this::wrong);
        missed.clear();
        confirmed = Optional.of(found);
      } else if (confirmed() == found.count() || known.hash().equals(found.hash())) {
        wrong(known);
      } else {
        missed.add(known);
      }
    }
  }

  /** The number of the last record that a head confirms; 0 if none does. */
  long confirmed() {
    return confirmed.map(LogHead::count).orElse(0L);
  }

  /** The last head that was confirmed; empty if none was. */
  Optional<LogHead> lastConfirmed() {
    return confirmed;
  }

  /** The heads passed that neither the chain nor a later head explains. */
  List<LogHead> missed() {
    return missed;
  }

  /** The greatest number of records a head knows of beyond those passed; 0 if none does. */
  long beyond() {
    LogHead last = ahead.peekLast();
    return last == null ? 0 : last.count();
  }

  /** Heads found to be wrong themselves. */
  List<Issue> issues() {
    return issues;
  }

  private void wrong(LogHead head) {
    issues.add(
        Issue.of(
            IntegrityRule.HEAD_WRONG,
            "/heads/" + head.count(),
            Map.of("count", LocalizedText.same(Long.toString(head.count())))));
  }
}
