package dev.isg.metrics.incident;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How long stretches in the life of an incident may take. The guidance asks to notify at once and
 * gives no number, so there is no default: the company sets its own.
 *
 * @param longest the longest time allowed, inclusive and above zero, by stretch; a stretch that is
 *     not there has no limit
 * @source METI 2009, 4.2.2; the limits are the company's
 */
public record IncidentLimits(Map<IncidentSpan, Duration> longest) {
  /** Copies the limits. Refuses one that is not above zero. */
  public IncidentLimits {
    if (longest.values().stream().anyMatch(limit -> limit.isNegative() || limit.isZero())) {
      throw InvalidModelException.of(
          "IncidentLimits", "限度は 0 より大きくします", "a limit must be above zero");
    }
    longest = Map.copyOf(longest);
  }

  /** A limit on notification alone. */
  public static IncidentLimits onNotification(Duration limit) {
    return new IncidentLimits(Map.of(IncidentSpan.UNTIL_NOTIFIED, limit));
  }

  /**
   * Every stretch over its limit, those that are over and those that go on. Planted tests are
   * looked at too: they show how fast the company is. Paths lead into the file.
   *
   * @param file the incidents
   * @param before the time up to which they are known, exclusive
   */
  public ValidationReport check(IncidentFile file, Instant before) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < file.incidents().size(); i++) {
      Incident incident = file.incidents().get(i);
      String path = "/incidents/" + i;
      for (IncidentSpan span : IncidentSpan.values()) {
        Optional.ofNullable(longest.get(span))
            .flatMap(limit -> issue(incident, path, span, limit, before))
            .ifPresent(issues::add);
      }
    }
    return ValidationReport.of(issues);
  }

  private static Optional<Issue> issue(
      Incident incident, String path, IncidentSpan span, Duration limit, Instant before) {
    SpanState state = SpanState.of(incident, span, before);
    IncidentRule rule =
        state instanceof SpanState.Closed ? IncidentRule.OVER_LIMIT : IncidentRule.OPEN_OVER_LIMIT;
    return state
        .length()
        .filter(length -> length.compareTo(limit) > 0)
        .map(
            length ->
                Issue.of(
                    rule,
                    path,
                    Map.of(
                        "incident", LocalizedText.same(incident.id().value()),
                        "span", span.label(),
                        "elapsed", DurationText.of(length),
                        "limit", DurationText.of(limit))));
  }
}
