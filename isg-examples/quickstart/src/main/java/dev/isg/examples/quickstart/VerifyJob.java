package dev.isg.examples.quickstart;

import dev.isg.core.basics.Language;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.ValidationReport;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.verification.RecordedEvaluation;
import dev.isg.evaluation.verification.Verification;
import dev.isg.evaluation.verification.Verifier;
import dev.isg.examples.quickstart.folder.FolderContents;
import dev.isg.examples.quickstart.folder.FolderReader;
import dev.isg.examples.quickstart.folder.FolderReading;
import dev.isg.examples.quickstart.history.PastFolder;
import dev.isg.examples.quickstart.history.StoreAddress;
import dev.isg.examples.quickstart.history.Stores;
import dev.isg.examples.quickstart.history.VerificationText;
import dev.isg.examples.quickstart.job.Assessment;
import dev.isg.examples.quickstart.job.Checked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Evaluates again what a written evaluation was made of. Writes nothing. */
final class VerifyJob {
  private final Console console;
  private final Map<String, String> environment;
  private final FolderOptions options;
  private final StoreOptions store;

  VerifyJob(
      Console console, Map<String, String> environment, FolderOptions options, StoreOptions store) {
    this.console = console;
    this.environment = environment;
    this.options = options;
    this.store = store;
  }

  /** Verifies the evaluation in a file and answers the exit code. */
  int verify(Path file) throws IOException {
    if (options.namesTime()) {
      console.message(
          options.spoken() == Language.JA
              ? "--verify は記録された基準日と期間で評価するため、--as-of・--period と併用できません"
              : "--verify evaluates for the recorded day and period; leave out --as-of and"
                  + " --period");
      return ExitCode.USAGE;
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    try {
      return verify(RecordedEvaluation.read(String.valueOf(file.getFileName()), text));
    } catch (InvalidDocumentException refused) {
      return refuse(refused.report());
    }
  }

  private int verify(RecordedEvaluation recorded) throws IOException {
    Optional<PastFolder> past = past(recorded);
    if (past.isPresent()) {
      return tell(recorded, past, past.get().contents());
    }
    FolderReading reading = FolderReader.read(options.folder());
    if (reading.contents().isEmpty()) {
      return refuse(reading.report());
    }
    return tell(recorded, past, reading.contents().get());
  }

  /** What the history has of the record; a history is never started here. */
  private Optional<PastFolder> past(RecordedEvaluation recorded) throws IOException {
    StoreAddress address = store.address(options.folder());
    if (!address.keeps() || address.missing()) {
      return Optional.empty();
    }
    try (Stores stores = store.open(address, environment)) {
      return PastFolder.of(stores, recorded);
    }
  }

  private int tell(
      RecordedEvaluation recorded, Optional<PastFolder> past, FolderContents contents) {
    Evaluation evaluation = recorded.evaluation();
    Assessment assessment =
        Assessment.of(contents, evaluation.asOf(), evaluation.period(), evaluation.knownAt());
    Verification verification = Verifier.verify(recorded, assessment.input());
    console.results().print(VerificationText.of(verification, assessment, past, options.spoken()));
    return verification.reproduced() ? ExitCode.OK : ExitCode.DIFFERS;
  }

  private int refuse(ValidationReport report) {
    report.issues().forEach(issue -> console.message(issue.text(options.spoken())));
    console.message(Checked.count(report, options.spoken()));
    return ExitCode.DOCUMENT_ERRORS;
  }
}
