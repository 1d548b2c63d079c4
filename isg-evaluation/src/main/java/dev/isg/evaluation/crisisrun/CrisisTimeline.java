package dev.isg.evaluation.crisisrun;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.evaluation.crisis.CrisisPlan;
import dev.isg.evaluation.crisisrun.CrisisEvent.Assessed;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A crisis as a crisis manager reads it: what happened when, how long each level took to be told
 * against its limit, what was done under which authority, and what went wrong.
 *
 * @source METI 2009, 3.4.2(2)
 */
public final class CrisisTimeline {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

  private final CrisisRun run;
  private final ZoneId zone;
  private final List<CrisisLine> lines;
  private final List<TakenHop> hops;
  private final ValidationReport report;

  private CrisisTimeline(
      CrisisRun run, ZoneId zone, List<CrisisLine> lines, List<TakenHop> hops, List<Issue> issues) {
    this.run = run;
    this.zone = zone;
    this.lines = List.copyOf(lines);
    this.hops = List.copyOf(hops);
    this.report = ValidationReport.of(issues);
  }

  /**
   * The timeline of a run at an instant.
   *
   * @param run the record
   * @param plan the plan that was in force
   * @param programme where units are looked up, and the zone in which times are shown
   * @param now the instant; what happened later is not seen
   */
  public static CrisisTimeline of(
      CrisisRun run, CrisisPlan plan, ResolvedProgramme programme, Instant now) {
    List<CrisisEvent> events = run.until(now);
    Hops hops = new Hops(plan.escalation(), events, now);
    CrisisReview review = new CrisisReview(run, plan, programme, hops, now);
    Optional<Instant> raised =
        events.stream().filter(Assessed.class::isInstance).map(CrisisEvent::at).findFirst();
    List<CrisisLine> lines = new ArrayList<>();
    List<TakenHop> taken = new ArrayList<>();
    for (CrisisEvent event : events) {
      List<LocalizedText> remarks = review.remarks(event);
      if (event instanceof Assessed assessed) {
        taken.addAll(hops.of(assessed));
      }
      lines.add(
          new CrisisLine(
              event.at(),
              raised
                  .filter(start -> event.at().isAfter(start))
                  .map(start -> Duration.between(start, event.at()))
                  .orElse(Duration.ZERO),
              CrisisWords.of(event, plan, programme.programme()),
              remarks));
    }
    review.end();
    return new CrisisTimeline(
        run, programme.programme().governanceUnit().zone(), lines, taken, review.issues());
  }

  /** What happened, earliest first. */
  public List<CrisisLine> lines() {
    return lines;
  }

  /** Every level that was to be told, assessment by assessment, the lowest first. */
  public List<TakenHop> hops() {
    return hops;
  }

  /** What went wrong. Paths lead into the record. */
  public ValidationReport report() {
    return report;
  }

  /** The timeline as text: a title, then a line for each event. Lines end with a line feed. */
  public String render(Language language) {
    StringBuilder text = new StringBuilder();
    text.append(run.title().in(language));
    if (run.drill()) {
      text.append(language == Language.JA ? "（訓練）" : " (drill)");
    }
    text.append(" [").append(zone.getId()).append("]\n");
    for (CrisisLine line : lines) {
      text.append(TIME.format(line.at().atZone(zone)))
          .append("  +")
          .append(CrisisWords.since(line.since()))
          .append("  ")
          .append(line.what().in(language))
          .append('\n');
      line.remarks()
          .forEach(remark -> text.append("    - ").append(remark.in(language)).append('\n'));
    }
    return text.toString();
  }
}
