package dev.isg.evaluation.assessment;

import dev.isg.core.basics.ContentHash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * An evaluation as it is kept.
 *
 * @param hash the name it is kept under: its content hash when it was appended. A later release may
 *     word the same reasoning otherwise; the name stays
 * @param recordedAt when it was recorded, from when on it was known; in whole microseconds, what is
 *     finer is cut off
 * @param evaluation the evaluation
 */
public record StoredEvaluation(ContentHash hash, Instant recordedAt, Evaluation evaluation) {
  /** By time of recording, then by hash. */
  public static final Comparator<StoredEvaluation> ORDER =
      Comparator.comparing(StoredEvaluation::recordedAt).thenComparing(kept -> kept.hash().hex());

  /** Cuts the time of recording to microseconds. */
  public StoredEvaluation {
    recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
  }

  /** An evaluation under its content hash. */
  public static StoredEvaluation of(Evaluation evaluation, Instant recordedAt) {
    return new StoredEvaluation(evaluation.contentHash(), recordedAt, evaluation);
  }
}
