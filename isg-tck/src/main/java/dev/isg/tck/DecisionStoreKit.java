package dev.isg.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionStore;
import dev.isg.core.decision.DuplicateDecisionException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a {@link DecisionStore} must do, as tests. Extend it with a test class of your own.
 *
 * <p>Each test begins with a new store, needs no clock, and is named by the rule it proves. The
 * tests of threads stop after a minute.
 */
public abstract class DecisionStoreKit {
  private DecisionStore store = DecisionStore.inMemory();

  /** For the test classes of integrators. */
  protected DecisionStoreKit() {}

  /** A new store that keeps nothing yet. Called once before each test. */
  protected abstract DecisionStore newStore();

  @BeforeEach
  final void startWithANewStore() {
    store = newStore();
  }

  private void keep(Decision... decisions) {
    for (Decision decision : decisions) {
      store.append(decision);
    }
  }

  /** Keeping and finding one decision. */
  @Nested
  @DisplayName("keeps what it is given")
  class Keeping {
    @Test
    @DisplayName("DECISION-1 MUST find by its id what was appended, equal to it")
    void findsWhatWasAppended() {
      Decision full = SampleDecisions.withEverything("d-1");
      Decision bare = SampleDecisions.recordedAt("d-2", SampleDecisions.NOON);
      keep(full, bare);

      assertThat(store.find(full.id())).contains(full);
      assertThat(store.find(bare.id())).contains(bare);
    }

    @Test
    @DisplayName("DECISION-1 MUST find nothing by an id that was not appended")
    void findsNothingElse() {
      keep(SampleDecisions.recordedAt("d-1", SampleDecisions.NOON));

      assertThat(store.find(DecisionId.of("D-1"))).isEmpty();
    }

    @Test
    @DisplayName("DECISION-2 MUST refuse an id that is kept already, and keep what it had")
    void refusesAnIdThatIsKept() {
      Decision first = SampleDecisions.recordedAt("d-1", SampleDecisions.NOON);
      Decision second = SampleDecisions.recordedAt("d-1", SampleDecisions.NOON.plusSeconds(1));
      keep(first);
      List<Decision> kept = List.copyOf(store.all());
      Optional<Decision> found = store.find(first.id());

      assertThatExceptionOfType(DuplicateDecisionException.class)
          .isThrownBy(() -> store.append(second));
      assertThat(store.find(first.id())).isEqualTo(found);
      assertThat(store.all()).isEqualTo(kept);
    }

    @Test
    @DisplayName("DECISION-2 MUST refuse even the very same decision a second time")
    void refusesTheSameDecisionTwice() {
      Decision first = SampleDecisions.recordedAt("d-1", SampleDecisions.NOON);
      keep(first);

      assertThatExceptionOfType(DuplicateDecisionException.class)
          .isThrownBy(() -> store.append(first));
    }
  }

  /** All decisions, and those known at a time. */
  @Nested
  @DisplayName("tells what was known when")
  class Telling {
    private final Decision late =
        SampleDecisions.recordedAt("a", SampleDecisions.NOON.plusNanos(1));
    private final Decision tenth = SampleDecisions.recordedAt("d-10", SampleDecisions.NOON);
    private final Decision second = SampleDecisions.recordedAt("d-2", SampleDecisions.NOON);
    private final Decision early =
        SampleDecisions.recordedAt("z", SampleDecisions.NOON.minusNanos(1));

    @Test
    @DisplayName("DECISION-3 MUST give every decision by time of recording")
    void ordersByTimeOfRecording() {
      keep(late, second, early);

      assertThat(store.all()).containsExactly(early, second, late);
    }

    @Test
    @DisplayName("DECISION-3 MUST order decisions recorded at one instant by id, as ids compare")
    void ordersByIdWithinAnInstant() {
      keep(tenth, second);

      assertThat(store.all()).containsExactly(second, tenth);
    }

    @Test
    @DisplayName("DECISION-4 MUST give those recorded at or before the instant")
    void includesTheInstantItself() {
      keep(late, second, early);

      assertThat(store.knownAt(SampleDecisions.NOON)).containsExactly(early, second);
      assertThat(store.knownAt(early.recordedAt())).containsExactly(early);
      assertThat(store.knownAt(early.recordedAt().minusNanos(1))).isEmpty();
      assertThat(store.knownAt(late.recordedAt())).containsExactly(early, second, late);
    }

    @Test
    @DisplayName("DECISION-4 MUST go by the time of recording, not by that of deciding")
    void goesByTheTimeOfRecording() {
      Instant later = SampleDecisions.NOON.plusSeconds(3600);
      keep(SampleDecisions.decidedAndRecordedAt("d-1", SampleDecisions.NOON, later));

      assertThat(store.knownAt(SampleDecisions.NOON)).isEmpty();
      assertThat(store.knownAt(later)).hasSize(1);
    }

    @Test
    @DisplayName("DECISION-5 MUST NOT change what was answered before by later appends")
    void neverChangesAnAnswer() {
      keep(second);
      List<Decision> all = store.all();
      List<Decision> known = store.knownAt(SampleDecisions.NOON);
      keep(early, tenth, late);

      assertThat(all).containsExactly(second);
      assertThat(known).containsExactly(second);
    }

    @Test
    @DisplayName("DECISION-5 MUST NOT let an answer be used to change the history")
    void answersAreNoWayIn() {
      keep(early, second);
      List.of(store.all(), store.knownAt(SampleDecisions.NOON))
          .forEach(
              answer -> {
                try {
                  answer.clear();
                } catch (UnsupportedOperationException unmodifiable) {
                  assertThat(answer).hasSize(2);
                }
              });

      assertThat(store.all()).containsExactly(early, second);
      assertThat(store.find(second.id())).isPresent();
    }
  }

  /** Several threads at once. */
  @Nested
  @DisplayName("may be used by several threads at once")
  class Sharing {
    private static final int THREADS = 8;

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    @DisplayName("DECISION-6 MUST let exactly one of several appends of one id succeed")
    void exactlyOneAppendOfAnIdSucceeds() {
      for (int round = 0; round < 20; round++) {
        String id = "d-" + round;
        int refused =
            countRefusals(
                thread ->
                    store.append(
                        SampleDecisions.recordedAt(id, SampleDecisions.NOON.plusNanos(thread))));

        assertThat(refused).as("refused appends of one id").isEqualTo(THREADS - 1);
      }
      assertThat(store.all()).hasSize(20);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    @DisplayName("DECISION-6 MUST lose no decision that several threads append")
    void losesNothing() {
      int refused =
          countRefusals(
              thread -> {
                for (int i = 0; i < 50; i++) {
                  store.append(
                      SampleDecisions.recordedAt("d-" + thread + "-" + i, SampleDecisions.NOON));
                }
              });

      assertThat(refused).isZero();
      assertThat(store.all()).hasSize(THREADS * 50).doesNotHaveDuplicates();
      assertThat(store.knownAt(SampleDecisions.NOON)).hasSize(THREADS * 50);
    }

    /** In how many threads, all starting together, the work was refused as a duplicate. */
    private int countRefusals(IntConsumer work) {
      List<Boolean> refused =
          Crowd.together(
              THREADS,
              thread ->
                  () -> {
                    try {
                      work.accept(thread);
                      return false;
                    } catch (DuplicateDecisionException duplicate) {
                      return true;
                    }
                  });
      return Collections.frequency(refused, true);
    }
  }
}
