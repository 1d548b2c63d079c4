package dev.isg.core.danger;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import java.util.Collection;

/** Whether something is there, as far as the records tell. Declared from worst to best. */
public enum Presence implements Labelled {
  /** The records show it. */
  PRESENT("認められる", "present"),
  /** The records do not suffice to tell; no all-clear. */
  UNKNOWN("不明", "unknown"),
  /** The records suffice, and show none of it. */
  ABSENT("認められない", "absent");

  private final LocalizedText label;

  Presence(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /**
   * What evidence shows: nothing, where there is none; unknown, where all of it tells of gaps in
   * the records; otherwise that it is there.
   */
  public static Presence shownBy(Collection<Issue> evidence) {
    Presence worst = ABSENT;
    for (Issue issue : evidence) {
      boolean gap = issue.rule() instanceof DangerRule rule && rule.gapInTheRecords();
      Presence shown = gap ? UNKNOWN : PRESENT;
      worst = shown.compareTo(worst) < 0 ? shown : worst;
    }
    return worst;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
