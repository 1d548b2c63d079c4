package dev.isg.core.establishment;

import dev.isg.core.danger.Presence;
import dev.isg.core.decision.Suggestion;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.ValidationReport;
import java.util.Collection;
import java.util.List;

/**
 * What the records tell of one symptom. A proposal, for people to judge.
 *
 * @param symptom the symptom
 * @param presence whether it shows
 * @param evidence what shows it, or what is lacking to tell; empty if it is absent
 * @source METI 2009, 1.5.1
 */
public record SymptomFinding(FailureSymptom symptom, Presence presence, List<Issue> evidence) {
  /** Copies the evidence. */
  public SymptomFinding {
    evidence = List.copyOf(evidence);
  }

  /** The finding that follows from the evidence. */
  static SymptomFinding of(FailureSymptom symptom, Collection<Issue> evidence) {
    List<Issue> sorted = ValidationReport.of(evidence).issues();
    return new SymptomFinding(symptom, Presence.shownBy(sorted), sorted);
  }

  /** The finding as a suggestion that a decision can refer to. */
  public Suggestion suggestion() {
    return new Suggestion(presence.name(), "establishment-diagnostic " + Rule.RULE_SET_VERSION);
  }
}
