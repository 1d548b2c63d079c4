package dev.isg.evaluation.assessment;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Evaluations in a map by their hashes. */
final class InMemoryEvaluationStore implements EvaluationStore {
  private final ConcurrentMap<ContentHash, StoredEvaluation> kept = new ConcurrentHashMap<>();

  @Override
  public StoredEvaluation append(Evaluation evaluation, Instant recordedAt) {
    StoredEvaluation added = StoredEvaluation.of(evaluation, recordedAt);
    StoredEvaluation before = kept.putIfAbsent(added.hash(), added);
    return before == null ? added : before;
  }

  @Override
  public Optional<StoredEvaluation> find(ContentHash hash) {
    return Optional.ofNullable(kept.get(hash));
  }

  @Override
  public List<StoredEvaluation> history(Period period, Instant knownAt) {
    return kept.values().stream()
        .filter(each -> each.evaluation().period().equals(period))
        .filter(each -> !each.recordedAt().isAfter(knownAt))
        .sorted(StoredEvaluation.ORDER)
        .toList();
  }
}
