package dev.isg.examples.quickstart.history;

import dev.isg.core.basics.ContentHash;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.StoredEvaluation;
import dev.isg.evaluation.verification.RecordedEvaluation;
import dev.isg.examples.quickstart.folder.FolderContents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a folder held when an evaluation was recorded, out of the history alone.
 *
 * @param contents what the folder held
 * @param kept the hash of the evaluation that is in the history
 * @param recordedAt when that was recorded
 */
public record PastFolder(FolderContents contents, ContentHash kept, Instant recordedAt) {

  /**
   * Looks for an evaluation, or else for one that names the same inputs: then the one at hand was
   * altered, or worded by another release.
   *
   * @return what the folder held then; empty if the history has neither
   */
  public static Optional<PastFolder> of(Stores stores, RecordedEvaluation recorded) {
    List<StoredEvaluation> kept =
        stores.evaluations().history(recorded.evaluation().period(), Instant.MAX);
    return kept.stream()
        .filter(one -> one.hash().equals(recorded.hash()))
        .findFirst()
        .or(
            () ->
                kept.stream()
                    .filter(one -> sameInputs(one.evaluation(), recorded.evaluation()))
                    .findFirst())
        .map(
            one ->
                new PastFolder(
                    KnownView.folder(stores, one.recordedAt()), one.hash(), one.recordedAt()));
  }

  private static boolean sameInputs(Evaluation one, Evaluation other) {
    return one.asOf().equals(other.asOf())
        && one.knownAt().equals(other.knownAt())
        && one.programmeHash().equals(other.programmeHash())
        && one.indicatorsHash().equals(other.indicatorsHash())
        && one.valuesHash().equals(other.valuesHash())
        && one.decisionsHash().equals(other.decisionsHash())
        && one.materialHash().equals(other.materialHash());
  }
}
