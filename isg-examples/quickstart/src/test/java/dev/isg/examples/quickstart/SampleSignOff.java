package dev.isg.examples.quickstart;

import dev.isg.core.basics.ContentHash;
import dev.isg.examples.quickstart.job.Assessment;
import dev.isg.examples.quickstart.job.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes into the verification of a sample the hash of the results it looked at, after the sample
 * or a check was changed. Run {@code SampleTest} with {@code -Dgolden.update=true}.
 */
final class SampleSignOff {
  private SampleSignOff() {}

  /** The hash the verification should name. */
  static ContentHash rightResults(Assessment assessment) {
    return Findings.structure(assessment).resultsHash();
  }

  /** Rewrites the hash in a folder, in place and nothing else. */
  static void mend(Path folder) throws IOException {
    Path file = folder.resolve("structure.json");
    String right = rightResults(Sample.assess(folder)).toString();
    Files.writeString(
        file, Files.readString(file).replaceFirst("(\"results\": \")[^\"]*", "$1" + right));
  }
}
