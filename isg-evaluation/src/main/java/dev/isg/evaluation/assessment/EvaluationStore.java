package dev.isg.evaluation.assessment;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the evaluations of a governance unit under their content hashes. An extension point:
 * implement it over any storage and run the kit in {@code isg-tck} on it.
 *
 * <p>The contract, by the numbers the kit's tests carry:
 *
 * <ol>
 *   <li>EVALUATION-1: an evaluation that was appended is found by its content hash, equal to what
 *       was appended, with the time of recording in whole microseconds.
 *   <li>EVALUATION-2: appending what is kept already changes nothing and answers what is kept: what
 *       was known once was known from the first time on.
 *   <li>EVALUATION-3: {@link #history} gives every evaluation of exactly the period that was
 *       recorded at or before the instant, and no other, in the order of {@link
 *       StoredEvaluation#ORDER}.
 *   <li>EVALUATION-4: what was answered before does not change by later appends.
 *   <li>EVALUATION-5: the store may be used by several threads at once; several appends of one
 *       evaluation keep one and all answer it.
 * </ol>
 */
public interface EvaluationStore {
  /**
   * Keeps an evaluation for ever, unless it is kept already.
   *
   * @param evaluation the evaluation
   * @param recordedAt when it is recorded, in the years 1 to 9999
   * @return the evaluation as kept, with the time of its first recording
   */
  StoredEvaluation append(Evaluation evaluation, Instant recordedAt);

  /** The evaluation with the content hash; empty if none is kept. */
  Optional<StoredEvaluation> find(ContentHash hash);

  /**
   * The evaluations of a period that were known at an instant, oldest first. What a report stated
   * is found here by its hash, whatever was evaluated later.
   *
   * @param period the period
   * @param knownAt the instant; {@link Instant#MAX} for whatever is kept
   */
  List<StoredEvaluation> history(Period period, Instant knownAt);

  /** A store that keeps evaluations in memory for as long as it lives. */
  static EvaluationStore inMemory() {
    return new InMemoryEvaluationStore();
  }
}
