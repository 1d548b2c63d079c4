package dev.isg.tck;

import static dev.isg.tck.SampleMeasurements.DAY;
import static dev.isg.tck.SampleMeasurements.NOON;
import static dev.isg.tck.SampleMeasurements.sample;
import static dev.isg.tck.SampleMeasurements.share;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.aggregation.AggregatedValue;
import dev.isg.metrics.aggregation.AggregatingMeasurementStore;
import dev.isg.metrics.aggregation.AggregationQuery;
import dev.isg.metrics.aggregation.MeasurementAggregate;
import dev.isg.metrics.aggregation.MeasurementAggregates;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The tests every {@link AggregatingMeasurementStore} must pass, beyond those of a {@link
 * MeasurementStoreKit}. Extend it, hand over a new store, and run it with JUnit Jupiter; the
 * numbers are those of the contract.
 */
public abstract class AggregatingMeasurementStoreKit {
  private static final Period MAY = Period.of(DAY.minusDays(60), DAY.minusDays(30));
  private static final Period JUNE = Period.of(DAY.minusDays(29), DAY);

  private static final int BATCH = 40;

  /** For those who implement a store. */
  protected AggregatingMeasurementStoreKit() {}

  /** A store without measurements; each test asks for one of its own. */
  protected abstract AggregatingMeasurementStore newStore();

  @Test
  @DisplayName("AGGREGATE-1 MUST count, add up and rank numbers without rounding")
  void addsUpNumbers() {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      numbers.add(i + ".000000000000000000000000000000" + i % 10);
    }
    AggregatingMeasurementStore store = storeOf(numbers(numbers));

    List<MeasurementAggregate> found = store.aggregate(query(JUNE));

    assertThat(found)
        .extracting(MeasurementAggregate::value)
        .containsExactly(
            new AggregatedValue.Numbers(
                MeasurementUnit.HOURS,
                200,
                new BigDecimal("20100.00000000000000000000000000009"),
                new BigDecimal("1.0000000000000000000000000000001"),
                new BigDecimal("200"),
                new BigDecimal("100"),
                new BigDecimal("101.0000000000000000000000000000001"),
                new BigDecimal("180"),
                new BigDecimal("190"),
                new BigDecimal("198.0000000000000000000000000000008")));
  }

  @Test
  @DisplayName("AGGREGATE-1 MUST rank whatever many numbers there are as in memory")
  void ranksEverySize() {
    List<Measurement> all = new ArrayList<>();
    for (int size : List.of(1, 2, 3, 10, 11, 19, 20, 21, 99, 100, 101)) {
      for (int i = 0; i < size; i++) {
        all.add(
            sample("n" + size + "-" + i, "response", "unit-" + size, -(i % 30), NOON)
                .value(hours(String.valueOf((i * 37 + 11) % size - size / 2)))
                .build());
      }
    }
    AggregatingMeasurementStore store = storeOf(all);

    answersAsInMemory(store, all, query(JUNE));
    assertThat(store.aggregate(query(JUNE))).hasSize(11);
  }

  @Test
  @DisplayName("AGGREGATE-1 MUST pool shares, a whole of zero included")
  void poolsShares() {
    List<Measurement> shares =
        List.of(
            sample("a", "training", "sales", 0, NOON).value(share(30)).build(),
            sample("b", "training", "sales", -1, NOON).value(MeasuredValue.Ratio.NONE).build(),
            sample("c", "training", "sales", -2, NOON).value(share(99)).build());

    assertThat(storeOf(shares).aggregate(query(JUNE)))
        .containsExactly(
            new MeasurementAggregate(
                IndicatorId.of("training"),
                UnitId.of("sales"),
                JUNE,
                DAY,
                new AggregatedValue.Shares(3, BigDecimal.valueOf(129), BigDecimal.valueOf(200))));
  }

  @Test
  @DisplayName("AGGREGATE-1 MUST keep numbers of different units of measure, and shares, apart")
  void keepsUnitsOfMeasureApart() {
    AggregatingMeasurementStore store = storeOf(mixed());
    answersAsInMemory(store, mixed(), query(JUNE));
    assertThat(store.aggregate(query(JUNE))).hasSize(3);
  }

  @Test
  @DisplayName("AGGREGATE-1 MUST count only what the query admits")
  void countsWhatIsAdmitted() {
    AggregatingMeasurementStore store = storeOf(spread());
    MeasurementQuery any = MeasurementQuery.all();
    for (MeasurementQuery asked :
        List.of(
            any.withIndicators(List.of(IndicatorId.of("incidents"))),
            any.withUnits(List.of(UnitId.of("unit-1"), UnitId.of("unit-2"))),
            any.withDays(Period.of(DAY.minusDays(35), DAY.minusDays(5))),
            any.withKnownAt(NOON.plusSeconds(40)),
            any.withIndicators(List.of(IndicatorId.of("training")))
                .withUnits(List.of(UnitId.of("unit-0")))
                .withKnownAt(NOON.plusSeconds(55)))) {
      answersAsInMemory(store, spread(), new AggregationQuery(asked, List.of(MAY, JUNE)));
    }
  }

  @Test
  @DisplayName("AGGREGATE-2 MUST count each in the part of its day, the first and last included")
  void countsInTheRightPart() {
    List<Measurement> days = new ArrayList<>();
    for (int daysLater : List.of(-61, -60, -30, -29, 0, 1)) {
      days.add(
          sample("d" + daysLater, "training", "sales", daysLater, NOON).value(share(1)).build());
    }

    List<MeasurementAggregate> found =
        storeOf(days).aggregate(new AggregationQuery(MeasurementQuery.all(), List.of(JUNE, MAY)));

    assertThat(found).extracting(MeasurementAggregate::part).containsExactly(MAY, JUNE);
    assertThat(found).extracting(one -> one.value().count()).containsExactly(2L, 2L);
    assertThat(found)
        .extracting(MeasurementAggregate::newest)
        .containsExactly(MAY.last(), JUNE.last());
  }

  @Test
  @DisplayName("AGGREGATE-3 MUST have no aggregate where nothing was measured")
  void hasNothingOfNothing() {
    AggregatingMeasurementStore store = storeOf(List.of());
    assertThat(store.aggregate(query(JUNE))).isEmpty();
    store.append(spread());
    assertThat(store.aggregate(query(Period.of(DAY.plusYears(1), DAY.plusYears(2))))).isEmpty();
    assertThat(store.aggregate(new AggregationQuery(MeasurementQuery.all(), List.of()))).isEmpty();
  }

  @Test
  @DisplayName("AGGREGATE-4 MUST answer in order")
  void answersInOrder() {
    List<Measurement> all = new ArrayList<>(spread());
    all.addAll(mixed());
    List<MeasurementAggregate> found =
        storeOf(all).aggregate(new AggregationQuery(MeasurementQuery.all(), List.of(MAY, JUNE)));

    assertThat(found).hasSizeGreaterThan(8).isSortedAccordingTo(MeasurementAggregate.ORDER);
  }

  @Test
  @DisplayName("AGGREGATE-5 MUST add up a batch as a whole or not at all")
  void addsUpWholeBatches() {
    AggregatingMeasurementStore store = newStore();
    int batches = 20;

    List<Boolean> whole =
        Crowd.together(
            2, i -> i == 0 ? () -> appends(store, batches) : () -> addsUpWhole(store, batches));

    assertThat(whole).containsOnly(true);
  }

  private static boolean appends(AggregatingMeasurementStore store, int batches) {
    for (int i = 0; i < batches; i++) {
      store.append(SampleMeasurements.batch("batch-" + i, BATCH));
    }
    return true;
  }

  private static boolean addsUpWhole(AggregatingMeasurementStore store, int batches) {
    long count = 0;
    while (count < (long) batches * BATCH) {
      count = store.aggregate(query(JUNE)).stream().mapToLong(one -> one.value().count()).sum();
      if (count % BATCH != 0) {
        return false;
      }
    }
    return true;
  }

  private static AggregationQuery query(Period part) {
    return new AggregationQuery(MeasurementQuery.all(), List.of(part));
  }

  private AggregatingMeasurementStore storeOf(List<Measurement> measurements) {
    AggregatingMeasurementStore store = newStore();
    store.append(measurements);
    return store;
  }

  private static void answersAsInMemory(
      AggregatingMeasurementStore store, List<Measurement> kept, AggregationQuery query) {
    assertThat(store.aggregate(query))
        .containsExactlyElementsOf(MeasurementAggregates.of(kept.stream(), query));
  }

  private static MeasuredValue hours(String number) {
    return new MeasuredValue.Single(Quantity.of(number, MeasurementUnit.HOURS));
  }

  private static List<Measurement> numbers(List<String> numbers) {
    List<Measurement> measurements = new ArrayList<>();
    for (String number : numbers) {
      measurements.add(
          sample("n" + measurements.size(), "response", "sales", -(measurements.size() % 30), NOON)
              .value(hours(number))
              .build());
    }
    return measurements;
  }

  private static List<Measurement> mixed() {
    return List.of(
        sample("m1", "mixed", "sales", 0, NOON).value(share(1)).build(),
        sample("m2", "mixed", "sales", 0, NOON).value(hours("2")).build(),
        sample("m3", "mixed", "sales", 0, NOON)
            .value(new MeasuredValue.Single(Quantity.of("3", MeasurementUnit.DAYS)))
            .build());
  }

  /** Two indicators in three units over two parts, recorded one second after the other. */
  private static List<Measurement> spread() {
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Measurement.Builder one =
          sample(
              "s" + i,
              i % 2 == 0 ? "training" : "incidents",
              "unit-" + i % 3,
              -i,
              NOON.plusSeconds(i));
      measurements.add(
          (i % 2 == 0
                  ? one.value(share(i))
                  : one.value(
                      new MeasuredValue.Single(
                          Quantity.of(String.valueOf(i * 7 % 13), MeasurementUnit.COUNT))))
              .build());
    }
    return measurements;
  }
}
