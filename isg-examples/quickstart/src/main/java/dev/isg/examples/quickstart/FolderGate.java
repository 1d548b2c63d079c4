package dev.isg.examples.quickstart;

import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.ValidationReport;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.FolderReader;
import dev.isg.examples.quickstart.folder.FolderReading;
import dev.isg.examples.quickstart.job.AreaFindings;
import dev.isg.examples.quickstart.job.Assessment;
import dev.isg.examples.quickstart.job.Checked;
import dev.isg.examples.quickstart.job.Findings;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lets only folders without errors in the documents pass, and names every issue of the others. What
 * the documents show of the state of governance stops nothing here.
 */
final class FolderGate {
  private final Console console;
  private final Clock clock;
  private final FolderOptions options;

  FolderGate(Console console, Clock clock, FolderOptions options) {
    this.console = console;
    this.clock = clock;
    this.options = options;
  }

  /**
   * The folder, checked and evaluated; empty if there are errors in the documents. All their issues
   * have then been named, and of the findings those that are severe.
   *
   * @param tellsOutside whether the disclosure is to be written, so that its plan must be ready too
   */
  Optional<Checked> check(boolean tellsOutside) throws IOException {
    return check(tellsOutside, issue -> issue.severity() == Severity.ERROR);
  }

  /** The same with every finding named. */
  Optional<Checked> checkAll() throws IOException {
    return check(true, issue -> true);
  }

  private Optional<Checked> check(boolean tellsOutside, Predicate<Issue> named) throws IOException {
    FolderReading reading = FolderReader.read(options.folder());
    Optional<FolderContents> contents = reading.contents();
    Optional<Assessment> assessment = contents.map(found -> options.assess(found, clock));
    ValidationReport report =
        assessment
            .filter(found -> tellsOutside)
            .map(found -> reading.report().plus(found.disclosureIssues()))
            .orElse(reading.report());
    List<AreaFindings> findings =
        assessment.map(found -> Findings.of(found, reading)).orElse(List.of());
    report.issues().forEach(this::tell);
    findings.stream()
        .flatMap(area -> area.report().issues().stream())
        .filter(named)
        .forEach(this::tell);
    if (report.hasErrors() || assessment.isEmpty()) {
      console.message(Checked.count(report, options.spoken()));
      return Optional.empty();
    }
    return assessment.map(found -> new Checked(found, report, findings));
  }

  private void tell(Issue issue) {
    console.message(issue.text(options.spoken()));
  }
}
