package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.ValidationReport;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.FolderReader;
import dev.isg.examples.quickstart.folder.FolderReading;
import dev.isg.examples.quickstart.job.Assessment;
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

  /** The folder evaluated; empty if there are errors. All issues have then been named. */
  Optional<Assessment> assess() throws IOException {
    FolderReading reading = FolderReader.read(options.folder());
    Optional<FolderContents> contents = reading.contents();
    Optional<Assessment> assessment = contents.map(found -> options.assess(found, clock));
    ValidationReport report =
        assessment
            .map(found -> reading.report().plus(found.disclosureIssues()))
            .orElse(reading.report());
    tell(report);
    return report.hasErrors() ? Optional.empty() : assessment;
  }

  private void tell(ValidationReport report) {
    Language language = options.spoken();
    for (Issue issue : report.issues()) {
      console.message(issue.text(language));
    }
    int errors = report.errors().size();
    int others = report.issues().size() - errors;
    console.message(
        language == Language.JA
            ? "エラー " + errors + " 件、警告など " + others + " 件"
            : "errors: " + errors + ", warnings and remarks: " + others);
  }
}
