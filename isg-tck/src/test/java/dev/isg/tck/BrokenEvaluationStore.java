package dev.isg.tck;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.Period;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.evaluation.assessment.StoredEvaluation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** A store that is right until a subclass breaks it. */
class BrokenEvaluationStore implements EvaluationStore {
  final EvaluationStore right = EvaluationStore.inMemory();

  @Override
  public StoredEvaluation append(Evaluation evaluation, Instant recordedAt) {
    return right.append(evaluation, recordedAt);
  }

  @Override
  public Optional<StoredEvaluation> find(ContentHash hash) {
    return right.find(hash);
  }

  @Override
  public List<StoredEvaluation> history(Period period, Instant knownAt) {
    return right.history(period, knownAt);
  }

  /** Forgets after it has answered. */
  static final class Forgets extends BrokenEvaluationStore {
    @Override
    public StoredEvaluation append(Evaluation evaluation, Instant recordedAt) {
      return StoredEvaluation.of(evaluation, recordedAt);
    }
  }

  /** Answers with the newest time. */
  static final class AnswersTheNewestTime extends BrokenEvaluationStore {
    @Override
    public StoredEvaluation append(Evaluation evaluation, Instant recordedAt) {
      super.append(evaluation, recordedAt);
      return StoredEvaluation.of(evaluation, recordedAt);
    }
  }

  /** Knows what was recorded later. */
  static final class KnowsTheFuture extends BrokenEvaluationStore {
    @Override
    public List<StoredEvaluation> history(Period period, Instant knownAt) {
      return super.history(period, Instant.MAX);
    }
  }

  /** Gives the newest first. */
  static final class NewestFirst extends BrokenEvaluationStore {
    @Override
    public List<StoredEvaluation> history(Period period, Instant knownAt) {
      return super.history(period, knownAt).stream()
          .sorted(Comparator.comparing(StoredEvaluation::recordedAt).reversed())
          .toList();
    }
  }

  /** Hands out the list it goes on writing to. */
  static final class HandsOutItsList extends BrokenEvaluationStore {
    private final List<StoredEvaluation> shared = new ArrayList<>();

    @Override
    public List<StoredEvaluation> history(Period period, Instant knownAt) {
      shared.clear();
      shared.addAll(super.history(period, knownAt));
      return shared;
    }
  }

  /** Looks first and answers for itself a while later. */
  static final class ChecksThenActs extends BrokenEvaluationStore {
    @Override
    public StoredEvaluation append(Evaluation evaluation, Instant recordedAt) {
      Optional<StoredEvaluation> before = find(evaluation.contentHash());
      if (before.isPresent()) {
        return before.get();
      }
      LockSupport.parkNanos(1_000_000);
      super.append(evaluation, recordedAt);
      return StoredEvaluation.of(evaluation, recordedAt);
    }
  }
}
