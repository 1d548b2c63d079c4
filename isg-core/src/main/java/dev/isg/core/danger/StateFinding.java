package dev.isg.core.danger;

import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import java.util.Collection;
import java.util.List;

/**
 * What the records tell of one dangerous state.
 *
 * @param state the state
 * @param presence whether it is there
 * @param evidence what shows it, or what is lacking to tell; empty if it is absent
 * @source METI 2009, 2.1 and 3.2.1
 */
public record StateFinding(DangerousState state, Presence presence, List<Issue> evidence) {
  /** Copies the evidence. */
  public StateFinding {
    evidence = List.copyOf(evidence);
  }

  /** The finding that follows from the evidence. */
  static StateFinding of(DangerousState state, Collection<Issue> evidence) {
    List<Issue> sorted = ValidationReport.of(evidence).issues();
    return new StateFinding(state, Presence.shownBy(sorted), sorted);
  }
}
