package dev.isg.tck;

import static dev.isg.tck.SampleMeasurements.batch;
import static dev.isg.tck.SampleMeasurements.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.metrics.measurement.BulkMeasurementStore;
import dev.isg.metrics.measurement.ConflictingMeasurementException;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The tests every {@link BulkMeasurementStore} must pass, beyond those of a {@link
 * MeasurementStoreKit}. Extend it, hand over a new store, and run it with JUnit Jupiter; the
 * numbers are those of the contract.
 */
public abstract class BulkMeasurementStoreKit {
  /** For those who implement a store. */
  protected BulkMeasurementStoreKit() {}

  /** A store without measurements; each test asks for one of its own. */
  protected abstract BulkMeasurementStore newStore();

  private static long kept(BulkMeasurementStore store) {
    return store.scan(MeasurementQuery.all(), Stream::count);
  }

  @Test
  @DisplayName("BULK-1 MUST keep every batch once the sender returns")
  void keepsEveryBatch() {
    BulkMeasurementStore store = newStore();
    List<Measurement> first = batch("a", 2500);
    List<Measurement> second = batch("b", 3);

    store.appendWhole(
        staging -> {
          staging.accept(first);
          staging.accept(List.of());
          staging.accept(second);
        });

    assertThat(kept(store)).isEqualTo(2503);
    assertThat(store.find(first.get(2499).id())).contains(first.get(2499));
    assertThat(store.find(second.get(2).id())).contains(second.get(2));
  }

  @Test
  @DisplayName("BULK-1 MUST keep nothing if the sender throws, and throw that on")
  void keepsNothingOfAFailedSender() {
    BulkMeasurementStore store = newStore();
    RuntimeException fault = new RuntimeException("fault");

    assertThatThrownBy(
            () ->
                store.appendWhole(
                    staging -> {
                      staging.accept(batch("a", 2500));
                      throw fault;
                    }))
        .isSameAs(fault);
    assertThat(kept(store)).isZero();
    store.append(List.of(one("a-1", 99)));
    assertThat(kept(store)).isEqualTo(1);
  }

  @Test
  @DisplayName("BULK-2 MUST show nothing before all is kept")
  void showsNothingBefore() {
    BulkMeasurementStore store = newStore();
    List<Measurement> sent = batch("a", 1200);
    List<Long> seen = new ArrayList<>();

    store.appendWhole(
        staging -> {
          staging.accept(sent);
          seen.add(kept(store));
          seen.add(store.find(sent.get(0).id()).stream().count());
        });

    assertThat(seen).containsExactly(0L, 0L);
    assertThat(kept(store)).isEqualTo(1200);
  }

  @Test
  @DisplayName("BULK-3 MUST refuse what differs from a measurement that is kept")
  void refusesWhatDiffersFromKept() {
    BulkMeasurementStore store = newStore();
    store.append(List.of(one("b", 1)));

    assertThatThrownBy(
            () ->
                store.appendWhole(
                    staging -> {
                      staging.accept(List.of(one("a", 1)));
                      staging.accept(List.of(one("b", 2)));
                    }))
        .isInstanceOfSatisfying(
            ConflictingMeasurementException.class,
            refused -> assertThat(refused.id()).isEqualTo(one("b").id()));
    assertThat(kept(store)).isEqualTo(1);
    assertThat(store.find(one("b").id())).contains(one("b", 1));
  }

  @Test
  @DisplayName("BULK-3 MUST refuse what differs from a measurement sent before")
  void refusesWhatDiffersFromSent() {
    BulkMeasurementStore store = newStore();
    assertThatThrownBy(
            () ->
                store.appendWhole(
                    staging -> {
                      staging.accept(List.of(one("a", 1)));
                      staging.accept(List.of(one("a", 2)));
                    }))
        .isInstanceOf(ConflictingMeasurementException.class);
    assertThat(kept(store)).isZero();
  }

  @Test
  @DisplayName("BULK-4 MUST count what was not kept before, and change nothing else")
  void countsWhatIsNew() {
    BulkMeasurementStore store = newStore();
    store.append(batch("a", 3));

    long first =
        store.appendWhole(
            staging -> {
              staging.accept(batch("a", 5));
              staging.accept(batch("a", 5));
            });
    long again = store.appendWhole(staging -> staging.accept(batch("a", 5)));

    assertThat(first).isEqualTo(2);
    assertThat(again).isZero();
    assertThat(kept(store)).isEqualTo(5);
  }

  @Test
  @DisplayName("BULK-5 MUST keep no list it was sent")
  void keepsNoList() {
    BulkMeasurementStore store = newStore();
    List<Measurement> reused = new ArrayList<>(batch("a", 2));

    store.appendWhole(
        staging -> {
          staging.accept(reused);
          reused.clear();
          reused.addAll(batch("b", 2));
          staging.accept(reused);
          reused.clear();
        });

    assertThat(kept(store)).isEqualTo(4);
  }
}
