package dev.isg.disclosure.clock;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.disclosure.regime.Regime;
import dev.isg.disclosure.regime.StartEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All clocks that run on one incident, the earliest first: several regimes count at once, from
 * different events, and each by itself.
 *
 * <p>Whether an incident falls under a regime is judged by people. Until somebody has, its clocks
 * are counted provisionally, by all its limits, because law counts from awareness and not from the
 * day somebody looks it up.
 *
 * @source METI 2009, 3.4.2(3); law since
 */
public final class IncidentClocks {
  private static final Comparator<StageClock> ORDER =
      Comparator.comparing(
          StageClock::due,
          Comparator.comparing(
              due -> due.orElse(null), Comparator.nullsLast(Comparator.naturalOrder())));

  private final List<StageClock> clocks;
  private final ValidationReport report;

  private IncidentClocks(List<StageClock> clocks, ValidationReport report) {
    this.clocks = List.copyOf(clocks);
    this.report = report;
  }

  /**
   * The clocks as they stand at an instant. What is recorded of later instants is not seen.
   *
   * @param record what happened, was judged and was handed in
   * @param settings by what is counted
   * @param now the instant
   */
  public static IncidentClocks of(ClockRecord record, ClockSettings settings, Instant now) {
    ClockIssues issues = new ClockIssues(record);
    LocalDate day =
        record.events().stream()
            .filter(one -> one.event() == StartEvent.AWARE && !one.at().isAfter(now))
            .map(ClockEvent::at)
            .min(Comparator.naturalOrder())
            .orElse(now)
            .atZone(record.zone())
            .toLocalDate();
    List<StageClock> clocks = new ArrayList<>();
    for (Regime regime : settings.regimes()) {
      RegimeClocks one = new RegimeClocks(regime, record, settings, now);
      if (!regime.verified()) {
        issues.leftOut(ClockRule.NOT_VERIFIED, regime);
      } else if (!regime.coversDay(day)) {
        issues.leftOut(ClockRule.NOT_IN_FORCE, regime);
      } else if (one.judgement().filter(judged -> !judged.applies()).isPresent()) {
        issues.leftOut(ClockRule.DOES_NOT_APPLY, regime);
      } else {
        clocks.addAll(one.clocks());
      }
    }
    clocks.sort(ORDER);
    issues.names(settings.regimes());
    clocks.forEach(issues::of);
    List<Issue> found = issues.found();
    return new IncidentClocks(clocks, ValidationReport.of(found));
  }

  /** Every stage of every regime that may apply, by the instant it is due, unknown ones last. */
  public List<StageClock> clocks() {
    return clocks;
  }

  /** What has to be handed in next, overdue or not; empty if no clock runs. */
  public Optional<StageClock> next() {
    return clocks.stream().filter(clock -> clock.open() && clock.due().isPresent()).findFirst();
  }

  /** What is overdue, late, not judged, not known, or left out, and names that do not fit. */
  public ValidationReport report() {
    return report;
  }

  /** The clocks, one a line with the reckoning below it. Lines end with a line feed. */
  public String render(Language language) {
    StringBuilder text = new StringBuilder();
    for (StageClock clock : clocks) {
      text.append(clock.text().in(language)).append('\n');
      clock.reckoning().forEach(line -> text.append("  ").append(line.in(language)).append('\n'));
    }
    return text.toString();
  }
}
