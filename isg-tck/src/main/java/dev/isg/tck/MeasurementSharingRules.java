package dev.isg.tck;

import static dev.isg.tck.SampleMeasurements.batch;
import static dev.isg.tck.SampleMeasurements.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.metrics.measurement.ConflictingMeasurementException;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.measurement.MeasurementStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules on readers and writers at once, MEASUREMENT-7 to MEASUREMENT-9. */
abstract class MeasurementSharingRules {
  private static final MeasurementQuery ALL = MeasurementQuery.all();

  protected abstract MeasurementStore newStore();

  private static long count(MeasurementStore store) {
    return store.scan(ALL, Stream::count);
  }

  /** A scan while others write, and what it leaves behind. */
  @Nested
  class Reading {
    private final MeasurementStore store = newStore();

    @Test
    @DisplayName("MEASUREMENT-7 MUST hand over what was kept when the scan began")
    void readsWhatWasKept() {
      store.append(batch("b", 50));

      long read =
          store.scan(
              ALL,
              measurements -> {
                Iterator<Measurement> each = measurements.iterator();
                each.next();
                store.append(batch("a", 50));
                store.append(batch("c", 50));
                long count = 1;
                while (each.hasNext()) {
                  each.next();
                  count++;
                }
                return count;
              });

      assertThat(read).isEqualTo(50);
      assertThat(count(store)).isEqualTo(150);
    }

    @Test
    @DisplayName("MEASUREMENT-7 MUST hand over a batch as a whole or not at all")
    void readsWholeBatches() {
      int batches = 20;
      List<Boolean> whole =
          Crowd.together(
              2, i -> i == 0 ? () -> appends(batches) : () -> readsWholeBatchesUntil(batches));

      assertThat(whole).containsOnly(true);
    }

    @Test
    @DisplayName("MEASUREMENT-8 MUST pass on what the reader answers, null included")
    void passesOnTheAnswer() {
      store.append(batch("m", 3));

      assertThat(store.<String>scan(ALL, measurements -> "read")).isEqualTo("read");
      assertThat(store.<@Nullable Object>scan(ALL, measurements -> null)).isNull();
    }

    @Test
    @DisplayName("MEASUREMENT-8 MUST pass on what the reader throws")
    void passesOnTheFailure() {
      store.append(batch("m", 3));
      RuntimeException failure = new IllegalStateException("the reader failed");

      for (int i = 0; i < 50; i++) {
        assertThatThrownBy(
                () ->
                    store.scan(
                        ALL,
                        measurements -> {
                          throw failure;
                        }))
            .isSameAs(failure);
      }
      assertThat(count(store)).isEqualTo(3);
    }

    @Test
    @DisplayName("MEASUREMENT-8 MUST let the reader stop early, again and again")
    void letsTheReaderStop() {
      store.append(batch("m", 1_000));

      for (int i = 0; i < 50; i++) {
        Optional<Measurement> first = store.scan(ALL, Stream::findFirst);
        assertThat(first).map(Measurement::id).contains(MeasurementId.of("m-0"));
      }
      store.append(batch("n", 1));
      assertThat(count(store)).isEqualTo(1_001);
    }

    private boolean appends(int batches) {
      for (int i = 0; i < batches; i++) {
        store.append(batch("m" + i, 10));
      }
      return true;
    }

    private boolean readsWholeBatchesUntil(int batches) {
      long read = 0;
      while (read < batches * 10L) {
        read = store.scan(ALL, Stream::count);
        if (read % 10 != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** Many writers. */
  @Nested
  class Writing {
    private static final int THREADS = 8;

    private final MeasurementStore store = newStore();

    @Test
    @DisplayName("MEASUREMENT-9 MUST keep what several threads append")
    void keepsWhatThreadsAppend() {
      Crowd.together(
          THREADS,
          i ->
              () -> {
                for (int part = 0; part < 5; part++) {
                  store.append(batch("t" + i + "-" + part, 20));
                }
                return i;
              });

      List<Measurement> kept = store.scan(ALL, Stream::toList);
      assertThat(kept).hasSize(THREADS * 5 * 20).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("MEASUREMENT-9 MUST let exactly one of several succeed that differ under one id")
    void letsOneAppendSucceed() {
      for (int round = 0; round < 10; round++) {
        String id = "m-" + round;

        List<Boolean> kept = Crowd.together(THREADS, i -> () -> keeps(id, i));

        assertThat(kept).containsOnlyOnce(true);
        assertThat(store.find(MeasurementId.of(id))).contains(one(id, kept.indexOf(true)));
      }
      assertThat(count(store)).isEqualTo(20);
    }

    @Test
    @DisplayName("MEASUREMENT-9 MUST accept one batch from several threads, in any order")
    void acceptsOneBatchFromSeveralThreads() {
      for (int round = 0; round < 5; round++) {
        List<Measurement> batch = batch("r" + round, 100);
        Crowd.together(
            THREADS,
            i ->
                () -> {
                  List<Measurement> mine = new ArrayList<>(batch);
                  if (i % 2 == 1) {
                    Collections.reverse(mine);
                  }
                  store.append(mine);
                  return i;
                });
      }

      assertThat(count(store)).isEqualTo(500);
    }

    private boolean keeps(String id, int writer) {
      try {
        store.append(List.of(one(id + "-by-" + writer), one(id, writer)));
        return true;
      } catch (ConflictingMeasurementException refused) {
        return false;
      }
    }
  }
}
