package dev.isg.core.issue;

import dev.isg.core.basics.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * All issues of one document or one run, each once, in a stable order: by place in the file, then
 * by path, then by rule.
 */
public final class ValidationReport {
  private static final ValidationReport CLEAN = new ValidationReport(List.of());

  private final List<Issue> issues;

  private ValidationReport(List<Issue> issues) {
    this.issues = issues;
  }

  /** The report without an issue. */
  public static ValidationReport clean() {
    return CLEAN;
  }

  /** A report of the given issues, sorted and without repetitions. */
  public static ValidationReport of(Collection<Issue> issues) {
    return issues.isEmpty() ? CLEAN : new ValidationReport(List.copyOf(new TreeSet<>(issues)));
  }

  /** Every issue, in order. */
  public List<Issue> issues() {
    return issues;
  }

  /** The issues that stand in the way of using the document. */
  public List<Issue> errors() {
    return issues.stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
  }

  /** Whether any issue is an error. */
  public boolean hasErrors() {
    return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
  }

  /** This report and another as one. */
  public ValidationReport plus(ValidationReport other) {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(other.issues);
    return of(all);
  }

  /** The report with each issue replaced, for instance by one with its place in a file. */
  public ValidationReport map(UnaryOperator<Issue> change) {
    return of(issues.stream().map(change).toList());
  }

  /**
   * Refuses a document with errors.
   *
   * @throws InvalidDocumentException with this whole report, if any issue is an error
   */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new InvalidDocumentException(this);
    }
  }

  /** Every issue as text, one a line. */
  public String text(Language language) {
    return issues.stream().map(issue -> issue.text(language)).collect(Collectors.joining("\n"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValidationReport report && issues.equals(report.issues);
  }

  @Override
  public int hashCode() {
    return issues.hashCode();
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
