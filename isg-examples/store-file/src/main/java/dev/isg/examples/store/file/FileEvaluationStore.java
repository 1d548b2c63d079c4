package dev.isg.examples.store.file;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.evaluation.assessment.StoredEvaluation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Evaluations as lines, under the hashes they were kept with. */
final class FileEvaluationStore implements EvaluationStore {
  private final ConcurrentMap<ContentHash, StoredEvaluation> read = new ConcurrentHashMap<>();
  private final Journal<StoredEvaluation> journal;

  FileEvaluationStore(Path file, FolderLock lock) {
    this.journal =
        new Journal<>(file, lock, StoredEvaluation.class, kept -> read.put(kept.hash(), kept));
  }

  @Override
  public StoredEvaluation append(Evaluation evaluation, Instant recordedAt) {
    StoredEvaluation added = StoredEvaluation.of(evaluation, recordedAt);
    return journal.writing(
        () -> {
          Optional<StoredEvaluation> before = Optional.ofNullable(read.get(added.hash()));
          if (before.isEmpty()) {
            journal.append(added);
          }
          return before.orElse(added);
        });
  }

  @Override
  public Optional<StoredEvaluation> find(ContentHash hash) {
    journal.catchUp();
    return Optional.ofNullable(read.get(hash));
  }

  @Override
  public List<StoredEvaluation> history(Period period, Instant knownAt) {
    journal.catchUp();
    return read.values().stream()
        .filter(kept -> kept.evaluation().period().equals(period))
        .filter(kept -> !kept.recordedAt().isAfter(knownAt))
        .sorted(StoredEvaluation.ORDER)
        .toList();
  }
}
