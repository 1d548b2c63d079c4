package dev.isg.core.structure;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.ValidationReport;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one check found. A fault is told once: where it breaks several checks, one of them has the
 * issue and the others name that check.
 *
 * @param check the check
 * @param outcome what came of it
 * @param issues what is wrong, and remarks, in order
 * @param seenUnder the checks under which further faults that break this one are told
 * @param note what to know of the outcome; always there if it is not checkable
 */
public record StructureResult(
    StructureCheck check,
    StructureOutcome outcome,
    List<Issue> issues,
    SortedSet<StructureCheck> seenUnder,
    Optional<LocalizedText> note) {
  /** Copies the lists. */
  public StructureResult {
    issues = List.copyOf(issues);
    seenUnder = Collections.unmodifiableSortedSet(new TreeSet<>(seenUnder));
  }

  /** What a check found; passed if there is nothing but remarks. */
  public static StructureResult of(StructureCheck check, Collection<Issue> issues) {
    return of(check, issues, List.of());
  }

  /** What a check found, with the checks that tell further faults breaking it. */
  public static StructureResult of(
      StructureCheck check, Collection<Issue> issues, Collection<StructureCheck> seenUnder) {
    List<Issue> sorted = ValidationReport.of(issues).issues();
    boolean failed = sorted.stream().anyMatch(StructureResult::fault) || !seenUnder.isEmpty();
    return new StructureResult(
        check,
        failed ? StructureOutcome.FAILED : StructureOutcome.PASSED,
        sorted,
        new TreeSet<>(seenUnder),
        Optional.empty());
  }

  /** A check that could not be made, with the reason. */
  public static StructureResult notCheckable(StructureCheck check, LocalizedText reason) {
    return new StructureResult(
        check, StructureOutcome.NOT_CHECKABLE, List.of(), new TreeSet<>(), Optional.of(reason));
  }

  /** This result with a word to know of it. */
  public StructureResult withNote(LocalizedText word) {
    return new StructureResult(check, outcome, issues, seenUnder, Optional.of(word));
  }

  /** This result, its faults accepted. */
  StructureResult accepted() {
    return new StructureResult(check, StructureOutcome.ACCEPTED, issues, seenUnder, note);
  }

  /** The issues that make it fail; remarks left out. */
  public List<Issue> faults() {
    return issues.stream().filter(StructureResult::fault).toList();
  }

  /** Whether the issues are about this thing. */
  public boolean concerns(String subject) {
    return issues.stream().anyMatch(issue -> subjectOf(issue).equals(subject));
  }

  /** What an issue is about: the id of a thing, or of a control and a unit joined by {@code @}. */
  static String subjectOf(Issue issue) {
    LocalizedText subject = issue.inputs().get("subject");
    LocalizedText id = subject == null ? issue.inputs().get("id") : subject;
    return id == null ? "" : id.en();
  }

  private static boolean fault(Issue issue) {
    return issue.severity() != Severity.INFO;
  }
}
