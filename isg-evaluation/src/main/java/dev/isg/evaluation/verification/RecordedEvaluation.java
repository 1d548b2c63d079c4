package dev.isg.evaluation.verification;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.json.IsgJson;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.StoredEvaluation;

/**
 * An evaluation as it was found on record, with the hash of the document it was found in. Reading
 * passes over the sentences of a document, since they follow from rule and inputs; the hash does
 * not, so that an altered sentence is seen.
 *
 * @param evaluation what the document says
 * @param hash the hash the document has, or was kept under
 */
public record RecordedEvaluation(Evaluation evaluation, ContentHash hash) {

  /** An evaluation at hand, under its own hash. */
  public static RecordedEvaluation of(Evaluation evaluation) {
    return new RecordedEvaluation(evaluation, evaluation.contentHash());
  }

  /** An evaluation out of a store, under the hash it is kept under. */
  public static RecordedEvaluation of(StoredEvaluation kept) {
    return new RecordedEvaluation(kept.evaluation(), kept.hash());
  }

  /**
   * Reads a document, as {@link IsgJson#write} writes it or indented otherwise.
   *
   * @param file the name of the file, for the places of issues
   * @param text the JSON
   * @throws InvalidDocumentException with every fault found
   */
  public static RecordedEvaluation read(String file, String text) {
    return new RecordedEvaluation(
        IsgJson.standard().read(file, text, Evaluation.class).value(), DocumentText.hash(text));
  }
}
