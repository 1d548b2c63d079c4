package dev.isg.examples.quickstart;

import dev.isg.core.issue.ValidationReport;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.FolderReader;
import dev.isg.examples.quickstart.folder.FolderReading;
import dev.isg.examples.quickstart.job.Assessment;
import dev.isg.examples.quickstart.job.Checked;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

/** Lets only folders without errors pass, and names every issue of the others. */
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
   * The folder, checked and evaluated; empty if there are errors. All issues have then been named.
   *
   * @param tellsOutside whether the disclosure is to be written, so that its plan must be ready too
   */
  Optional<Checked> check(boolean tellsOutside) throws IOException {
    FolderReading reading = FolderReader.read(options.folder());
    Optional<FolderContents> contents = reading.contents();
    Optional<Assessment> assessment = contents.map(found -> options.assess(found, clock));
    ValidationReport report =
        assessment
            .filter(found -> tellsOutside)
            .map(found -> reading.report().plus(found.disclosureIssues()))
            .orElse(reading.report());
    report.issues().forEach(issue -> console.message(issue.text(options.spoken())));
    if (report.hasErrors() || assessment.isEmpty()) {
      console.message(Checked.count(report, options.spoken()));
      return Optional.empty();
    }
    return assessment.map(found -> new Checked(found, report));
  }
}
