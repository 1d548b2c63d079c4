package dev.isg.tck;

import static dev.isg.tck.SampleMeasurements.NOON;
import static dev.isg.tck.SampleMeasurements.batch;
import static dev.isg.tck.SampleMeasurements.one;
import static dev.isg.tck.SampleMeasurements.sample;
import static dev.isg.tck.SampleMeasurements.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.measurement.ConflictingMeasurementException;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.measurement.MeasurementStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The tests every {@link MeasurementStore} must pass. Extend it, hand over a new store, and run it
 * with JUnit Jupiter; the numbers are those of the contract.
 */
public abstract class MeasurementStoreKit extends MeasurementScanRules {
  /** For those who implement a store. */
  protected MeasurementStoreKit() {}

  /** A store without measurements; each test asks for one of its own. */
  @Override
  protected abstract MeasurementStore newStore();

  private static List<Measurement> all(MeasurementStore store) {
    return store.scan(MeasurementQuery.all(), Stream::toList);
  }

  /** What an append keeps. */
  @Nested
  class Keeping {
    private final MeasurementStore store = newStore();

    @Test
    @DisplayName("MEASUREMENT-1 MUST find a ratio, equal in all parts")
    void findsRatio() {
      Measurement ratio =
          sample("m.1_a-B", "training", "sales", 0, NOON)
              .value(new MeasuredValue.Ratio(new BigDecimal("0.10"), new BigDecimal("3")))
              .note("集計 髙﨑 ① 😀 '%_\\\r\n\tend ")
              .build();

      store.append(List.of(ratio));

      assertThat(store.find(ratio.id())).contains(ratio);
      assertThat(all(store)).containsExactly(ratio);
      assertThat(store.find(MeasurementId.of("m.1_a-b"))).isEmpty();
    }

    @Test
    @DisplayName("MEASUREMENT-1 MUST find any number with its unit")
    void findsNumbers() {
      String digits = "123456789012345678901234567890";
      List<Measurement> numbers = new ArrayList<>();
      for (String number :
          List.of("0", "-1.5", "1000", digits, digits + "." + digits, "0.0000000000000000000001")) {
        numbers.add(
            sample("n-" + numbers.size(), "loss", "sales", 0, NOON)
                .value(
                    new MeasuredValue.Single(
                        Quantity.of(number, MeasurementUnit.of(numbers.isEmpty() ? "%" : "JPY"))))
                .build());
      }

      store.append(numbers);

      assertThat(all(store)).containsExactlyElementsOf(numbers);
    }

    @Test
    @DisplayName("MEASUREMENT-1 MUST keep the time of recording to the nanosecond")
    void keepsNanoseconds() {
      Instant fine = Instant.parse("2025-10-26T01:30:00.123456789Z");
      Measurement measurement =
          sample("fine", "training", "sales", 0, fine).value(share(1)).build();

      store.append(List.of(measurement));

      assertThat(store.find(measurement.id())).contains(measurement);
      assertThat(known(store, fine)).containsExactly(measurement);
      assertThat(known(store, fine.minusNanos(1))).isEmpty();
    }

    @Test
    @DisplayName("MEASUREMENT-2 MUST keep a batch as a whole")
    void keepsTheWholeBatch() {
      List<Measurement> batch = batch("m", 2_500);

      store.append(batch);
      store.append(List.of());

      assertThat(all(store)).containsExactlyInAnyOrderElementsOf(batch);
    }

    @Test
    @DisplayName("MEASUREMENT-2 MUST keep nothing of a batch of which any is refused")
    void keepsNothingOfARefusedBatch() {
      Measurement kept = one("m-2499", 1);
      store.append(List.of(kept));

      refuses(batch("m", 2_500), "m-2499");

      assertThat(all(store)).containsExactly(kept);
      assertThat(store.find(MeasurementId.of("m-0"))).isEmpty();
    }

    @Test
    @DisplayName("MEASUREMENT-3 MUST accept a batch again and change nothing")
    void acceptsABatchAgain() {
      List<Measurement> batch = batch("m", 20);
      store.append(batch);

      store.append(batch);
      store.append(List.of(one("new"), batch.get(3), one("new")));

      assertThat(all(store)).hasSize(21);
    }

    @Test
    @DisplayName("MEASUREMENT-4 MUST refuse another measurement under an id it has")
    void refusesAnotherUnderOneId() {
      Measurement first = one("m", 1);
      store.append(List.of(first));

      refuses(List.of(one("m", 2)), "m");
      refuses(List.of(again(NOON).note("afterthought").build()), "m");
      refuses(List.of(again(NOON.plusNanos(1)).build()), "m");

      assertThat(store.find(first.id())).contains(first);
    }

    @Test
    @DisplayName("MEASUREMENT-4 MUST refuse a batch that contradicts itself")
    void refusesABatchThatContradictsItself() {
      refuses(List.of(one("other"), one("m", 1), one("m", 2)), "m");

      assertThat(all(store)).isEmpty();
    }

    private static Measurement.Builder again(Instant recordedAt) {
      return sample("m", "training", "sales", 0, recordedAt).value(share(1));
    }

    private void refuses(List<Measurement> batch, String id) {
      assertThatThrownBy(() -> store.append(batch))
          .isInstanceOfSatisfying(
              ConflictingMeasurementException.class,
              refusal -> assertThat(refusal.id()).isEqualTo(MeasurementId.of(id)));
    }
  }

  private static List<Measurement> known(MeasurementStore store, Instant instant) {
    return store.scan(MeasurementQuery.all().withKnownAt(instant), Stream::toList);
  }
}
