package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.evaluation.assessment.Hypothesis;
import dev.isg.evaluation.assessment.StoredEvaluation;
import dev.isg.evaluation.cycle.CycleState;
import dev.isg.evaluation.cycle.CycleStatus;
import dev.isg.evaluation.explanation.Explanation;
import dev.isg.evaluation.rule.CycleRule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The tests every {@link EvaluationStore} must pass. Extend it, hand over a new store, and run it
 * with JUnit Jupiter; the numbers are those of the contract.
 */
public abstract class EvaluationStoreKit {
  private static final Period YEAR = Period.parse("2025-04-01/2026-03-31");
  private static final Instant NOON = Instant.parse("2026-04-10T03:00:00.123456Z");

  /** For those who implement a store. */
  protected EvaluationStoreKit() {}

  /** A store without evaluations; each test asks for one of its own. */
  protected abstract EvaluationStore newStore();

  /** What an append keeps. */
  @Nested
  class Keeping {
    private final EvaluationStore store = newStore();

    @Test
    @DisplayName("EVALUATION-1 MUST find what was appended by its content hash, equal to it")
    void findsWhatWasAppended() {
      Evaluation evaluation = evaluation(YEAR, "髙﨑 ① 😀 '%_\\ \r\n\t");

      StoredEvaluation answered = store.append(evaluation, NOON);

      assertThat(answered)
          .isEqualTo(new StoredEvaluation(evaluation.contentHash(), NOON, evaluation));
      assertThat(store.find(evaluation.contentHash())).contains(answered);
    }

    @Test
    @DisplayName("EVALUATION-1 MUST find nothing under a hash that was not appended")
    void findsNothingElse() {
      store.append(evaluation(YEAR, "a"), NOON);

      assertThat(store.find(ContentHash.of("other".getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    @Test
    @DisplayName("EVALUATION-1 MUST keep the time of recording in whole microseconds")
    void keepsMicroseconds() {
      Evaluation evaluation = evaluation(YEAR, "a");

      assertThat(store.append(evaluation, NOON.plusNanos(789)).recordedAt()).isEqualTo(NOON);
      assertThat(store.find(evaluation.contentHash()))
          .map(StoredEvaluation::recordedAt)
          .contains(NOON);
      assertThat(store.history(YEAR, NOON)).hasSize(1);
    }

    @Test
    @DisplayName("EVALUATION-2 MUST answer what is kept already, with its first time")
    void keepsTheFirstTime() {
      Evaluation evaluation = evaluation(YEAR, "a");
      StoredEvaluation first = store.append(evaluation, NOON);

      assertThat(store.append(evaluation, NOON.plusSeconds(1))).isEqualTo(first);
      assertThat(store.append(evaluation, NOON.minusSeconds(1))).isEqualTo(first);
      assertThat(store.find(first.hash())).contains(first);
      assertThat(store.history(YEAR, Instant.MAX)).containsExactly(first);
    }
  }

  /** The evaluations of a period as known at an instant. */
  @Nested
  class Telling {
    private final EvaluationStore store = newStore();
    private final StoredEvaluation late = store.append(evaluation(YEAR, "a"), NOON.plusSeconds(2));
    private final StoredEvaluation one = store.append(evaluation(YEAR, "b"), NOON);
    private final StoredEvaluation other = store.append(evaluation(YEAR, "c"), NOON);

    @Test
    @DisplayName("EVALUATION-3 MUST give those recorded at or before the instant")
    void givesWhatWasKnown() {
      assertThat(store.history(YEAR, NOON.minusNanos(1_000))).isEmpty();
      assertThat(store.history(YEAR, NOON)).containsExactlyInAnyOrder(one, other);
      assertThat(store.history(YEAR, NOON.plusSeconds(2))).hasSize(3);
      assertThat(store.history(YEAR, Instant.MIN)).isEmpty();
    }

    @Test
    @DisplayName("EVALUATION-3 MUST give them by time of recording, then by hash")
    void keepsTheOrder() {
      boolean inOrder = one.hash().hex().compareTo(other.hash().hex()) < 0;

      assertThat(store.history(YEAR, Instant.MAX))
          .containsExactly(inOrder ? one : other, inOrder ? other : one, late);
    }

    @Test
    @DisplayName("EVALUATION-3 MUST give those of exactly the period")
    void givesThePeriod() {
      Period month = Period.parse("2026-03-01/2026-03-31");
      Period longer = Period.parse("2025-04-01/2026-06-30");
      StoredEvaluation march = store.append(evaluation(month, "a"), NOON);

      assertThat(store.history(month, Instant.MAX)).containsExactly(march);
      assertThat(store.history(YEAR, Instant.MAX)).hasSize(3);
      assertThat(store.history(longer, Instant.MAX)).isEmpty();
    }

    @Test
    @DisplayName("EVALUATION-4 MUST NOT change what was answered before by later appends")
    void neverChangesAnAnswer() {
      List<StoredEvaluation> before = store.history(YEAR, NOON);
      store.append(evaluation(YEAR, "d"), NOON);

      assertThat(store.history(YEAR, NOON)).hasSize(3);
      assertThat(before).containsExactlyInAnyOrder(one, other);
    }
  }

  /** Several threads at once. */
  @Nested
  class Sharing {
    private static final int THREADS = 8;

    private final EvaluationStore store = newStore();

    @Test
    @DisplayName("EVALUATION-5 MUST keep one of several appends of one evaluation")
    void keepsOne() {
      for (int round = 0; round < 10; round++) {
        Evaluation evaluation = evaluation(YEAR, "round " + round);
        List<StoredEvaluation> answers =
            Crowd.together(THREADS, i -> () -> store.append(evaluation, NOON.plusSeconds(i)));

        assertThat(answers).containsOnly(store.find(evaluation.contentHash()).orElseThrow());
      }
      assertThat(store.history(YEAR, Instant.MAX)).hasSize(10);
    }
  }

  private static Evaluation evaluation(Period period, String detail) {
    Explanation line =
        Explanation.of(CycleRule.DIRECTED, Map.of("detail", LocalizedText.same(detail)));
    ContentHash hash = ContentHash.of(detail.getBytes(StandardCharsets.UTF_8));
    return Evaluation.builder()
        .asOf(period.last())
        .period(period)
        .ruleSetVersion("1")
        .programmeHash(hash)
        .valuesHash(hash)
        .decisionsHash(hash)
        .hypothesis(new Hypothesis(Optional.empty(), List.of(line)))
        .cycle(
            new CycleStatus(
                period,
                CycleState.DIRECTED,
                List.of(),
                List.of(CycleState.MONITORED),
                Explanation.of(CycleRule.DIRECTED, Map.of(), List.of(line))))
        .build();
  }
}
