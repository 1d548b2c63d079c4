package dev.isg.metrics.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Period;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.IndicatorSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlotStatisticsTest {
  private static final ColumnIndex INDEX =
      ColumnIndex.of(Samples.programme(), Samples.indicators());
  private static final int INCIDENTS = INDEX.indicator(Samples.INCIDENTS);
  private static final int TRAINING = INDEX.indicator(Samples.TRAINING);
  private static final int SALES = INDEX.unit(Samples.SALES);
  private static final int APRIL = day("2025-04-01");
  private static final Period SPRING = Period.parse("2025-04-01/2025-04-30");

  @Test
  void nothingMeasuredHasNoSlots() {
    SlotStatistics none = SlotStatistics.of(columns(), Interval.MONTHLY);

    assertThat(none.slots()).isZero();
    assertThat(none.periods()).isEmpty();
    assertThat(none.distribution(Samples.INCIDENTS, List.of(Samples.SALES), SPRING)).isEmpty();
    assertThat(none.pooled(Samples.TRAINING, List.of(Samples.SALES), SPRING)).isEmpty();
    SlotStatistics one = SlotStatistics.of(columns(5), Interval.MONTHLY);
    assertThat(none.plus(one).count(slot(one))).isEqualTo(1);
    assertThat(one.plus(none).count(slot(one))).isEqualTo(1);
    assertThat(none.plus(none).slots()).isZero();
  }

  @Test
  void anEmptySlotHasNoNumbers() {
    SlotStatistics statistics = SlotStatistics.of(columns(5), Interval.MONTHLY);
    int empty = statistics.slot(INCIDENTS, INDEX.unit(Samples.LABORATORY), 0);

    assertThat(statistics.count(empty)).isZero();
    assertThatThrownBy(() -> statistics.lowest(empty)).hasMessageContaining("nothing was measured");
    assertThatThrownBy(() -> statistics.highest(empty)).isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> statistics.sum(empty)).isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> statistics.percentile(empty, 95))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void refusesPercentilesBelowOneAndAboveHundred() {
    SlotStatistics statistics = SlotStatistics.of(columns(7, 5), Interval.MONTHLY);

    assertThat(statistics.percentile(slot(statistics), 1)).isEqualTo(5);
    assertThat(statistics.percentile(slot(statistics), 50)).isEqualTo(5);
    assertThat(statistics.percentile(slot(statistics), 51)).isEqualTo(7);
    assertThat(statistics.percentile(slot(statistics), 100)).isEqualTo(7);
    for (int percent : new int[] {0, 101}) {
      assertThatThrownBy(() -> statistics.percentile(slot(statistics), percent))
          .hasMessageContaining("the percentile " + percent);
    }
  }

  @Test
  void sumsBeyondSixtyFourBitsAreToldAsDecimalsAlone() {
    SlotStatistics fitting = SlotStatistics.of(columns(Long.MAX_VALUE, 1, -1), Interval.MONTHLY);
    SlotStatistics tooGreat = SlotStatistics.of(columns(Long.MAX_VALUE, 1), Interval.MONTHLY);
    SlotStatistics tooSmall = SlotStatistics.of(columns(Long.MIN_VALUE, -1), Interval.MONTHLY);
    SlotStatistics back =
        SlotStatistics.of(
            columns(Long.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 2),
            Interval.MONTHLY);

    assertThat(fitting.sum(slot(fitting))).isEqualTo(Long.MAX_VALUE);
    assertThat(back.sum(slot(back))).isZero();
    assertThatThrownBy(() -> tooGreat.sum(slot(tooGreat))).hasMessageContaining("64 bits");
    assertThatThrownBy(() -> tooSmall.sum(slot(tooSmall))).hasMessageContaining("64 bits");
    assertThat(
            tooGreat
                .distribution(Samples.INCIDENTS, List.of(Samples.SALES), SPRING)
                .orElseThrow()
                .sum())
        .isEqualTo(new BigDecimal("9223372036854775808"));
  }

  @Test
  void sharesAreNotToldAsNumbersNorNumbersPooled() {
    MeasurementColumns.Builder columns = MeasurementColumns.builder(INDEX);
    columns.addRatio(TRAINING, SALES, APRIL, 1, 2, 0);
    columns.addRatio(TRAINING, SALES, APRIL, 0, 0, 0);
    columns.addNumber(INCIDENTS, SALES, APRIL, 3, 0);
    SlotStatistics statistics = SlotStatistics.of(columns.build(), Interval.YEARLY);
    int share = statistics.slot(TRAINING, SALES, 0);

    assertThat(statistics.count(share)).isEqualTo(2);
    assertThatThrownBy(() -> statistics.lowest(share)).hasMessageContaining("the other form");
    assertThatThrownBy(
            () -> statistics.pooled(Samples.INCIDENTS, List.of(Samples.SALES), Samples.YEAR))
        .hasMessageContaining("the other form");
    assertThat(statistics.sum(statistics.slot(INCIDENTS, SALES, 0))).isEqualTo(3);
    assertThat(
            statistics
                .distribution(Samples.TRAINING, List.of(Samples.SALES, Samples.SALES), Samples.YEAR)
                .orElseThrow()
                .count())
        .isEqualTo(1);
  }

  @Test
  void manyNumbersCloseTogetherAndFarApartAreSortedAlike() {
    SplittableRandom random = new SplittableRandom(7);
    for (int size : new int[] {2, 3, 4, 24, 25, 26, 500, 5000}) {
      for (long bound : new long[] {2, 90, 101, 1_000_000, Long.MAX_VALUE}) {
        long[] values = random.longs(size, -bound / 2, bound / 2).toArray();
        SlotStatistics statistics = SlotStatistics.of(columns(values), Interval.MONTHLY);
        long[] sorted = values.clone();
        Arrays.sort(sorted);

        for (int percent = 1; percent <= 100; percent++) {
          assertThat(statistics.percentile(slot(statistics), percent))
              .isEqualTo(sorted[(int) (((long) size * percent + 99) / 100) - 1]);
        }
        assertThat(statistics.lowest(slot(statistics))).isEqualTo(sorted[0]);
        assertThat(statistics.highest(slot(statistics))).isEqualTo(sorted[size - 1]);
      }
    }
  }

  @Test
  void numbersAtBothEndsOfSixtyFourBitsAreSorted() {
    long[] values = new long[40];
    Arrays.fill(values, 0, 20, Long.MAX_VALUE);
    Arrays.fill(values, 20, 40, Long.MIN_VALUE);
    SlotStatistics statistics = SlotStatistics.of(columns(values), Interval.MONTHLY);

    assertThat(statistics.percentile(slot(statistics), 50)).isEqualTo(Long.MIN_VALUE);
    assertThat(statistics.percentile(slot(statistics), 51)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void partsWithUnlikeLengthsAreJoinedAtTheLonger() {
    MeasurementColumns.Builder tenths = MeasurementColumns.builder(INDEX);
    tenths.addNumber(INCIDENTS, SALES, APRIL, 15, 1);
    tenths.addRatio(TRAINING, SALES, APRIL, 1, 2, 0);
    MeasurementColumns.Builder wholes = MeasurementColumns.builder(INDEX);
    wholes.addNumber(INCIDENTS, SALES, APRIL, 1, 0);
    wholes.addNumber(INCIDENTS, SALES, day("2025-06-30"), 9, 0);
    wholes.addRatio(TRAINING, SALES, APRIL, 15, 20, 1);
    SlotStatistics joined =
        SlotStatistics.of(wholes.build(), Interval.MONTHLY)
            .plus(SlotStatistics.of(tenths.build(), Interval.MONTHLY));

    assertThat(joined.periods()).hasSize(3);
    assertThat(joined.scale(INCIDENTS)).isEqualTo(1);
    assertThat(joined.lowest(slot(joined))).isEqualTo(10);
    assertThat(joined.highest(slot(joined))).isEqualTo(15);
    assertThat(joined.sum(joined.slot(INCIDENTS, SALES, 2))).isEqualTo(90);
    assertThat(joined.pooled(Samples.TRAINING, List.of(Samples.SALES), SPRING).orElseThrow())
        .hasToString("Ratio[numerator=2.5, denominator=4]");
  }

  @Test
  void unlikeStatisticsAreNotJoined() {
    SlotStatistics months = SlotStatistics.of(columns(1), Interval.MONTHLY);
    SlotStatistics years = SlotStatistics.of(columns(1), Interval.YEARLY);
    ColumnIndex few =
        ColumnIndex.of(
            Samples.programme(), IndicatorSet.of(Samples.indicators().indicators().subList(0, 1)));
    SlotStatistics others =
        SlotStatistics.of(MeasurementColumns.builder(few).build(), Interval.MONTHLY);
    SlotStatistics same =
        SlotStatistics.of(
            MeasurementColumns.builder(ColumnIndex.of(Samples.programme(), Samples.indicators()))
                .build(),
            Interval.MONTHLY);

    assertThatThrownBy(() -> months.plus(years)).hasMessageContaining("cannot be joined");
    assertThatThrownBy(() -> months.plus(others)).hasMessageContaining("cannot be joined");
    assertThat(months.plus(same).count(slot(months))).isEqualTo(1);
  }

  @Test
  void rowsInNoOrderGiveWhatRowsInOrderGive() {
    SplittableRandom random = new SplittableRandom(3);
    int[] days = random.ints(4_000, day("1900-01-01"), day("2999-12-31")).toArray();
    MeasurementColumns.Builder mixed = MeasurementColumns.builder(wide(), 10);
    MeasurementColumns.Builder ordered = MeasurementColumns.builder(wide(), 10_000);
    for (int day : days) {
      add(mixed, day);
    }
    Arrays.sort(days);
    for (int day : days) {
      add(ordered, day);
    }
    SlotStatistics one = SlotStatistics.of(mixed.build(), Interval.MONTHLY);
    SlotStatistics other = SlotStatistics.of(ordered.build(), Interval.MONTHLY);

    assertThat(one.slots()).isEqualTo(other.slots()).isGreaterThan(1 << 19);
    long measured = 0;
    for (int slot = 0; slot < one.slots(); slot++) {
      int count = one.count(slot);
      measured += count;
      if (count != other.count(slot)) {
        assertThat(count).isEqualTo(other.count(slot));
      }
      if (count > 0 && slot % 2 == 1) {
        assertThat(one.sum(slot)).isEqualTo(other.sum(slot));
        assertThat(one.lowest(slot)).isEqualTo(other.lowest(slot));
      }
    }
    assertThat(measured).isEqualTo(8_000);
  }

  /** A ratio first and a number second, so that odd slots are numbers. */
  private static ColumnIndex wide() {
    return WideIndex.INDEX;
  }

  private static void add(MeasurementColumns.Builder columns, int day) {
    int unit = 1 + Math.floorMod(day, WideIndex.UNITS);
    columns.addRatio(0, unit, day, Math.floorMod(day, 7), 7, 0);
    columns.addNumber(1, unit, day, day, 0);
  }

  private static MeasurementColumns columns(long... incidents) {
    MeasurementColumns.Builder columns = MeasurementColumns.builder(INDEX);
    for (long number : incidents) {
      columns.addNumber(INCIDENTS, SALES, APRIL, number, 0);
    }
    return columns.build();
  }

  private static int slot(SlotStatistics statistics) {
    return statistics.slot(INCIDENTS, SALES, 0);
  }

  private static int day(String day) {
    return (int) LocalDate.parse(day).toEpochDay();
  }
}
