package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.metrics.Samples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The store in memory by example; the kit in isg-tck has the whole contract. */
class InMemoryMeasurementStoreTest {
  private static final Measurement LATE = Samples.ratio("M1", Samples.SALES, "2025-05-31", 1, 2);
  private static final Measurement EARLY = Samples.ratio("M2", Samples.SALES, "2025-04-30", 1, 2);
  private static final Measurement SAME_DAY =
      Samples.ratio("M0", Samples.DEVELOPMENT, "2025-05-31", 1, 2);
  private static final Measurement CHANGED = Samples.ratio("M1", Samples.SALES, "2025-05-31", 2, 2);

  private final InMemoryMeasurementStore store = new InMemoryMeasurementStore();

  @Test
  void keepsWhatIsAppendedAndHandsItOverByDayAndId() {
    store.append(List.of(LATE, EARLY));
    store.append(List.of(SAME_DAY));

    assertThat(store.find(LATE.id())).contains(LATE);
    assertThat(store.find(MeasurementId.of("gone"))).isEmpty();
    assertThat(all()).containsExactly(EARLY, SAME_DAY, LATE);
    assertThat(
            store.<List<Measurement>>scan(
                MeasurementQuery.all().withUnits(List.of(Samples.DEVELOPMENT)), Stream::toList))
        .containsExactly(SAME_DAY);
  }

  @Test
  void takesARepeatedBatchAndKeepsNothingOfARefusedOne() {
    store.append(List.of(LATE));
    store.append(List.of(LATE, LATE));

    assertThatThrownBy(() -> store.append(List.of(EARLY, CHANGED)))
        .isInstanceOfSatisfying(
            ConflictingMeasurementException.class,
            refusal -> {
              assertThat(refusal.id()).isEqualTo(LATE.id());
              assertThat(refusal.text().ja()).contains("M1").contains("上書きできません");
              assertThat(refusal.text().en()).contains("a record is never overwritten");
            });
    assertThat(all()).containsExactly(LATE);
    assertThatThrownBy(() -> new InMemoryMeasurementStore().append(List.of(LATE, CHANGED)))
        .isInstanceOf(ConflictingMeasurementException.class);
  }

  @Test
  void keepsManyBatchesAsAWholeAndCountsWhatIsNew() {
    store.append(List.of(LATE));
    long added =
        store.appendWhole(
            sender -> {
              sender.accept(List.of(LATE, EARLY));
              sender.accept(List.of(SAME_DAY));
              assertThat(all()).containsExactly(LATE);
            });

    assertThat(added).isEqualTo(2);
    assertThat(all()).containsExactly(EARLY, SAME_DAY, LATE);
  }

  @Test
  void refusesABatchThatDiffersAsSoonAsItIsSent() {
    assertThatThrownBy(
            () ->
                store.appendWhole(
                    sender -> {
                      sender.accept(List.of(EARLY, LATE));
                      sender.accept(List.of(CHANGED));
                      throw new AssertionError("was taken");
                    }))
        .isInstanceOf(ConflictingMeasurementException.class);
    assertThat(all()).isEmpty();
  }

  @Test
  void refusesWhatOthersKeptOtherwiseMeanwhile() {
    assertThatThrownBy(
            () ->
                store.appendWhole(
                    sender -> {
                      sender.accept(List.of(EARLY, LATE));
                      store.append(List.of(CHANGED));
                    }))
        .isInstanceOf(ConflictingMeasurementException.class);
    assertThat(all()).containsExactly(CHANGED);
  }

  @Test
  void isTheStoreUsersGet() {
    assertThat(MeasurementStore.inMemory()).isInstanceOf(InMemoryMeasurementStore.class);
  }

  private List<Measurement> all() {
    return store.scan(MeasurementQuery.all(), Stream::toList);
  }
}
