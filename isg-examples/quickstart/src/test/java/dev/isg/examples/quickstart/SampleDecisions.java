package dev.isg.examples.quickstart;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.decision.Decision;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.examples.quickstart.job.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes into the decisions of the sample the hashes of the inputs they rest on, after the sample
 * was changed. Run {@code SampleTest} with {@code -Dgolden.update=true}.
 *
 * <p>A decision on an objective rests on the results of its targets, and so on, so the hashes are
 * put in level by level until they no longer change.
 */
final class SampleDecisions {
  private static final int LEVELS = 5;

  private SampleDecisions() {}

  /** The hash that a decision should name; empty for those that are about no evaluation. */
  static Optional<ContentHash> rightInputs(Assessment assessment, Decision decision) {
    Evaluation evaluation = assessment.evaluation();
    String subject = decision.subject();
    return switch (decision.kind()) {
      case TARGET_ACHIEVEMENT ->
          evaluation.targets().stream()
              .filter(found -> found.target().value().equals(subject))
              .map(found -> found.inputs())
              .findFirst();
      case OBJECTIVE_ACHIEVEMENT ->
          evaluation.objectives().stream()
              .filter(found -> found.objective().value().equals(subject))
              .map(found -> found.inputs())
              .findFirst();
      case POLICY_IMPLEMENTATION ->
          evaluation.policy().orElseThrow().elements().stream()
              .filter(found -> found.coreValue().value().equals(subject))
              .map(found -> found.inputs())
              .findFirst();
      case POLICY_REVIEW -> evaluation.policy().map(found -> found.inputs());
      case DISCLOSURE_SCOPE -> {
        var plan = assessment.contents().disclosure().orElseThrow().value();
        yield plan.items().stream()
            .filter(item -> item.id().value().equals(subject))
            .map(plan::scopeInputs)
            .findFirst();
      }
      default -> Optional.empty();
    };
  }

  /** Rewrites the hashes in the decisions of a folder, in place and nothing else. */
  static void mend(Path folder) throws IOException {
    Path file = folder.resolve("decisions.json");
    for (int level = 0; level < LEVELS; level++) {
      Assessment assessment = Sample.assess(folder);
      String text = Files.readString(file);
      for (Decision decision : assessment.contents().decisions()) {
        Optional<ContentHash> right = rightInputs(assessment, decision);
        if (decision.inputs().isPresent() && right.isPresent()) {
          Pattern inputs =
              Pattern.compile(
                  "(\"id\": \""
                      + Pattern.quote(decision.id().value())
                      + "\".*?\"inputs\": \")[^\"]*",
                  Pattern.DOTALL);
          text =
              inputs
                  .matcher(text)
                  .replaceFirst("$1" + Matcher.quoteReplacement(right.get().toString()));
        }
      }
      Files.writeString(file, text);
    }
  }
}
