package dev.isg.evaluation.verification;

import dev.isg.core.basics.ContentHash;
import dev.isg.evaluation.explanation.Explanation;
import java.util.List;

/**
 * What came of evaluating the inputs of a recorded evaluation again.
 *
 * @param conclusion what it comes to
 * @param recorded the hash of the record
 * @param again the hash of the evaluation made now
 * @param inputs the inputs that are not those of the record, in the order of {@link ComparedInput}
 * @param parts the parts that are not the same, in the order of the document
 * @param explanation the conclusion in words, with a line for each difference below it
 */
public record Verification(
    Conclusion conclusion,
    ContentHash recorded,
    ContentHash again,
    List<InputDifference> inputs,
    List<PartDifference> parts,
    Explanation explanation) {
  /** Copies the lists. */
  public Verification {
    inputs = List.copyOf(inputs);
    parts = List.copyOf(parts);
  }

  /** Whether everything came out the same. */
  public boolean reproduced() {
    return conclusion == Conclusion.REPRODUCED;
  }
}
