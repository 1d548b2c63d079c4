package dev.isg.metrics.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeasurementColumnsTest {
  private static final ColumnIndex INDEX =
      ColumnIndex.of(Samples.programme(), Samples.indicators());
  private static final int INCIDENTS = INDEX.indicator(Samples.INCIDENTS);
  private static final int TRAINING = INDEX.indicator(Samples.TRAINING);
  private static final int SALES = INDEX.unit(Samples.SALES);
  private static final int DAY = (int) LocalDate.parse("2025-04-30").toEpochDay();

  private final MeasurementColumns.Builder columns = MeasurementColumns.builder(INDEX, 0);

  @Test
  void allNumbersOfAnIndicatorHaveAsManyDigitsAsTheLongest() {
    columns.addNumber(INCIDENTS, SALES, DAY, 15, 1);
    columns.addNumber(INCIDENTS, SALES, DAY, 2, 0);
    columns.addNumber(INCIDENTS, SALES, DAY, 1234, 3);
    columns.addNumber(INCIDENTS, SALES, DAY, 5000, 4);
    MeasurementColumns built = columns.build();

    assertThat(built.size()).isEqualTo(4);
    assertThat(built.scale(INCIDENTS)).isEqualTo(3);
    assertThat(built.scale(TRAINING)).isZero();
    SlotStatistics statistics = SlotStatistics.of(built, Interval.MONTHLY);
    int slot = statistics.slot(INCIDENTS, SALES, 0);
    assertThat(statistics.lowest(slot)).isEqualTo(500);
    assertThat(statistics.sum(slot)).isEqualTo(1500 + 2000 + 1234 + 500);
  }

  @Test
  void aNumberThatDoesNotFitIsRefusedAndNothingChanges() {
    columns.addNumber(INCIDENTS, SALES, DAY, Long.MAX_VALUE / 10, 0);
    columns.addNumber(INCIDENTS, SALES, DAY, 15, 1);
    refused(() -> columns.addNumber(INCIDENTS, SALES, DAY, 155, 2), "a number is too long");
    refused(
        () -> columns.addNumber(INCIDENTS, SALES, DAY, Long.MAX_VALUE / 10 + 1, 0),
        "a number is too long");
    refused(() -> columns.addNumber(INCIDENTS, SALES, DAY, 1, 19), "a number is too long");
    refused(() -> columns.addNumber(INCIDENTS, SALES, DAY, 1, -1), "a number is too long");

    MeasurementColumns built = columns.build();
    assertThat(built.size()).isEqualTo(2);
    assertThat(built.scale(INCIDENTS)).isEqualTo(1);
  }

  @Test
  void takesAsManyDigitsAsFit() {
    columns.addNumber(INCIDENTS, SALES, DAY, 1, 18);
    columns.addNumber(INCIDENTS, SALES, DAY, 9, 0);
    refused(() -> columns.addNumber(INCIDENTS, SALES, DAY, 10, 0), "a number is too long");
    columns.add(Samples.single("M1", Samples.INCIDENTS, Samples.SALES, "2025-04-30", "-9 count"));

    assertThat(columns.size()).isEqualTo(3);
  }

  @Test
  void aMeasurementTooLongIsRefused() {
    columns.add(
        Samples.single(
            "M1", Samples.INCIDENTS, Samples.SALES, "2025-04-30", "9223372036854775807 count"));
    refused(
        () ->
            columns.add(
                Samples.single(
                    "M2",
                    Samples.INCIDENTS,
                    Samples.SALES,
                    "2025-04-30",
                    "9223372036854775808 count")),
        "a number is too long");
    refused(
        () ->
            columns.add(
                Samples.single(
                    "M2",
                    Samples.INCIDENTS,
                    Samples.SALES,
                    "2025-04-30",
                    "0.1234567890123456789 count")),
        "a number is too long");
  }

  @Test
  void refusesWhatDoesNotBelong() {
    refused(
        () ->
            columns.add(
                Samples.single("M1", Samples.INCIDENTS, Samples.SALES, "2025-04-30", "5 h")),
        "measurement M1 must be in count");
    refused(
        () -> columns.add(Samples.ratio("M1", Samples.COMPANY, "2025-04-30", 1, 2)),
        "is not to measure indicator 'training-rate'");
    refused(
        () ->
            columns.add(Samples.single("M1", Samples.TRAINING, Samples.SALES, "2025-04-30", "5 %")),
        "have the form numerator and denominator");
    refused(() -> columns.addRatio(INCIDENTS, SALES, DAY, 1, 2, 0), "have the form number");
    for (int number : new int[] {-1, 4}) {
      refused(() -> columns.addNumber(number, SALES, DAY, 1, 0), "no indicator number " + number);
      refused(() -> columns.addNumber(INCIDENTS, number, DAY, 1, 0), "no unit number " + number);
    }
    refused(() -> columns.addRatio(TRAINING, SALES, DAY, -1, 2, 0), "the numerator -1");
    refused(() -> columns.addRatio(TRAINING, SALES, DAY, 3, 2, 0), "the numerator 3");
    assertThat(columns.size()).isZero();
    columns.addRatio(TRAINING, SALES, DAY, 0, 0, 0);
    columns.addRatio(TRAINING, SALES, DAY, 2, 2, 0);
    assertThat(columns.size()).isEqualTo(2);
  }

  @Test
  void refusesDaysOutsideTheYearsThatAreMeant() {
    int first = (int) LocalDate.parse("1900-01-01").toEpochDay();
    int last = (int) LocalDate.parse("2999-12-31").toEpochDay();
    refused(() -> columns.addNumber(INCIDENTS, SALES, first - 1, 1, 0), "1900 to 2999");
    refused(() -> columns.addRatio(TRAINING, SALES, last + 1, 1, 1, 0), "1900 to 2999");
    columns.addNumber(INCIDENTS, SALES, first, 1, 0);
    columns.addRatio(TRAINING, SALES, last, 1, 1, 0);

    SlotStatistics years = SlotStatistics.of(columns.build(), Interval.YEARLY);
    assertThat(years.periods()).hasSize(1101);
    assertThat(years.count(years.slot(INCIDENTS, SALES, 0))).isEqualTo(1);
    assertThat(years.count(years.slot(TRAINING, SALES, 1100))).isEqualTo(1);
  }

  @Test
  void aBuilderStartsAnew() {
    columns.addNumber(INCIDENTS, SALES, DAY, 15, 1);
    columns.build();

    assertThat(columns.size()).isZero();
    columns.addNumber(INCIDENTS, SALES, DAY + 400, 2, 0);
    MeasurementColumns second = columns.build();
    assertThat(second.size()).isEqualTo(1);
    assertThat(second.scale(INCIDENTS)).isZero();
    assertThat(SlotStatistics.of(second, Interval.MONTHLY).periods()).hasSize(1);
  }

  @Test
  void theIndexNumbersByPosition() {
    assertThat(INDEX.indicatorCount()).isEqualTo(4);
    assertThat(INDEX.unitCount()).isEqualTo(4);
    for (int i = 0; i < 4; i++) {
      Indicator indicator = Samples.indicators().indicators().get(i);
      assertThat(INDEX.indicator(indicator.id())).isEqualTo(i);
      assertThat(INDEX.indicator(i)).isEqualTo(indicator);
      assertThat(INDEX.unit(Samples.programme().units().get(i).id())).isEqualTo(i);
    }
    refused(() -> INDEX.indicator(IndicatorId.of("none")), "there is no indicator 'none'");
    refused(() -> INDEX.unit(UnitId.of("none")), "there is no unit 'none'");
  }

  @Test
  void theIndexRefusesAnUnknownUnitOfMeasuring() {
    Indicator stray =
        Samples.unmeasured(IndicatorId.of("stray")).addMeasuredIn(UnitId.of("moon")).build();

    refused(
        () -> ColumnIndex.of(Samples.programme(), IndicatorSet.of(List.of(stray))),
        "there is no unit 'moon'");
  }

  private static void refused(ThrowingCallable call, String why) {
    assertThatThrownBy(call).isInstanceOf(InvalidModelException.class).hasMessageContaining(why);
  }
}
