package dev.isg.metrics.aggregation;

import static dev.isg.metrics.Samples.COMPANY;
import static dev.isg.metrics.Samples.DEVELOPMENT;
import static dev.isg.metrics.Samples.INCIDENTS;
import static dev.isg.metrics.Samples.LABORATORY;
import static dev.isg.metrics.Samples.MATURITY;
import static dev.isg.metrics.Samples.RESPONSE;
import static dev.isg.metrics.Samples.SALES;
import static dev.isg.metrics.Samples.TRAINING;
import static dev.isg.metrics.Samples.YEAR;
import static dev.isg.metrics.Samples.ratio;
import static dev.isg.metrics.Samples.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IndicatorValuesTest {
  private static final Period APRIL = Period.parse("2025-04-01/2025-04-30");
  private static final Period QUARTER = Period.parse("2025-04-01/2025-06-30");

  @Test
  @Tag("REQ-221")
  void poolsCountsOfUnitsAndMonthsAndKeepsTheWayBack() {
    IndicatorValue value =
        values(
                ratio("M3", SALES, "2025-05-31", 10, 10),
                ratio("M10", LABORATORY, "2025-04-30", 0, 80),
                ratio("M1", SALES, "2025-04-30", 9, 10))
            .value(TRAINING, COMPANY, QUARTER);

    assertThat(value.value()).contains(Quantity.parse("19 %"));
    assertThat(value.ratio())
        .contains(new MeasuredValue.Ratio(BigDecimal.valueOf(19), BigDecimal.valueOf(100)));
    assertThat(value.lineage())
        .containsExactly(MeasurementId.of("M1"), MeasurementId.of("M3"), MeasurementId.of("M10"));
    assertThat(value.expected()).isEqualTo(9);
    assertThat(value.present()).isEqualTo(3);
  }

  @Test
  @Tag("REQ-221")
  void takesAUnitWithAllBelowItAndNothingElse() {
    IndicatorValues values =
        values(
            ratio("M1", SALES, "2025-04-30", 1, 10),
            ratio("M2", DEVELOPMENT, "2025-04-30", 10, 10),
            ratio("M3", LABORATORY, "2025-04-30", 0, 10));

    assertThat(values.value(TRAINING, DEVELOPMENT, APRIL).value()).contains(Quantity.parse("50 %"));
    assertThat(values.value(TRAINING, LABORATORY, APRIL).value()).contains(Quantity.parse("0 %"));
    assertThat(values.value(TRAINING, LABORATORY, APRIL).expected()).isEqualTo(1);
  }

  @Test
  void addsCounts() {
    assertThat(
            values(
                    single("M1", INCIDENTS, SALES, "2025-04-30", "2 count"),
                    single("M2", INCIDENTS, DEVELOPMENT, "2025-06-30", "3 count"))
                .value(INCIDENTS, COMPANY, QUARTER)
                .value())
        .contains(Quantity.parse("5 count"));
  }

  @Test
  void takesTheWorstUnitOfTheLatestMonthThatHasOne() {
    IndicatorValues values =
        values(
            single("M1", MATURITY, SALES, "2025-04-30", "1 grade"),
            single("M2", MATURITY, SALES, "2025-05-31", "4 grade"),
            single("M3", MATURITY, DEVELOPMENT, "2025-05-31", "3 grade"));

    assertThat(values.value(MATURITY, COMPANY, QUARTER).value())
        .contains(Quantity.parse("3 grade"));
  }

  @Test
  void takesTheGreatestAsWorstWhereLessIsBetter() {
    IndicatorId worst = IndicatorId.of("worst");
    IndicatorSet indicators =
        IndicatorSet.of(
            List.of(
                Samples.number(worst, MeasurementUnit.HOURS, Combination.WORST, Combination.WORST)
                    .build()));
    IndicatorValues values =
        IndicatorValues.of(
            Samples.resolved(),
            indicators,
            List.of(
                single("M1", worst, SALES, "2025-04-30", "9 h"),
                single("M2", worst, DEVELOPMENT, "2025-04-30", "10 h"),
                single("M3", worst, SALES, "2025-05-31", "7 h")));

    assertThat(values.value(worst, COMPANY, QUARTER).value()).contains(Quantity.parse("10 h"));
  }

  @Test
  void takesTheMeanOfUnitsAndThenOfMonths() {
    IndicatorValue value =
        values(
                single("M1", RESPONSE, SALES, "2025-04-30", "1 h"),
                single("M2", RESPONSE, DEVELOPMENT, "2025-04-30", "3 h"),
                single("M3", RESPONSE, SALES, "2025-05-31", "5 h"))
            .value(RESPONSE, COMPANY, QUARTER);

    assertThat(value.value()).contains(Quantity.parse("3.5 h"));
    assertThat(value.ratio()).isEmpty();
  }

  @Test
  @Tag("REQ-221")
  void nothingMeasuredIsNoValueAndAllMissing() {
    for (IndicatorId id : List.of(TRAINING, INCIDENTS, MATURITY, RESPONSE)) {
      IndicatorValue value = values().value(id, COMPANY, QUARTER);

      assertThat(value.value()).isEmpty();
      assertThat(value.ratio()).isEmpty();
      assertThat(value.missingShare()).isEqualTo(Percentage.HUNDRED);
    }
  }

  @Test
  void zeroOfZeroIsMeasuredButUnknownAndAddsNothing() {
    Measurement none = ratio("M1", SALES, "2025-04-30", 0, 0);

    IndicatorValue alone = values(none).value(TRAINING, SALES, APRIL);
    assertThat(alone.value()).isEmpty();
    assertThat(alone.ratio()).contains(MeasuredValue.Ratio.NONE);
    assertThat(alone.missingShare()).isEqualTo(Percentage.ZERO);

    assertThat(
            values(none, ratio("M2", DEVELOPMENT, "2025-04-30", 1, 4))
                .value(TRAINING, COMPANY, APRIL)
                .value())
        .contains(Quantity.parse("25 %"));
  }

  @Test
  void zeroOfZeroNeverCountsAsWorstOrInAMean() {
    for (Combination combination : List.of(Combination.WORST, Combination.MEAN)) {
      IndicatorSet indicators =
          IndicatorSet.of(
              List.of(Samples.ratioIndicator(TRAINING, combination, Combination.LATEST).build()));
      IndicatorValues values =
          IndicatorValues.of(
              Samples.resolved(),
              indicators,
              List.of(
                  ratio("M1", SALES, "2025-04-30", 0, 0),
                  ratio("M2", DEVELOPMENT, "2025-04-30", 1, 2),
                  ratio("M3", SALES, "2025-05-31", 0, 0)));

      assertThat(values.value(TRAINING, COMPANY, QUARTER).value()).contains(Quantity.parse("50 %"));
    }
  }

  @Test
  void countsWhatIsMissing() {
    assertThat(
            values(ratio("M1", SALES, "2025-04-30", 1, 1))
                .value(TRAINING, COMPANY, APRIL)
                .missingShare())
        .isEqualTo(Percentage.ofRatio(BigDecimal.valueOf(2), BigDecimal.valueOf(3)));
  }

  @Test
  void expectsOnlyIntervalsWhollyInThePeriod() {
    IndicatorValues values =
        values(
            ratio("M1", SALES, "2025-04-30", 1, 1),
            ratio("M2", SALES, "2025-05-10", 0, 1),
            ratio("M3", SALES, "2025-06-10", 0, 1));

    IndicatorValue cut = values.value(TRAINING, SALES, Period.parse("2025-03-15/2025-05-30"));

    assertThat(cut.expected()).isEqualTo(1);
    assertThat(cut.value()).contains(Quantity.parse("100 %"));
    assertThat(values.value(TRAINING, SALES, Period.parse("2025-04-02/2025-04-30")).missingShare())
        .isEqualTo(Percentage.HUNDRED);
    assertThat(values.series(TRAINING, SALES, Period.parse("2025-03-15/2025-05-30"))).hasSize(1);
  }

  @Test
  void asOfADayExpectsOnlyIntervalsThatEndedByThen() {
    IndicatorValues values =
        values(ratio("M1", SALES, "2025-04-30", 1, 1), ratio("M2", SALES, "2025-05-10", 0, 1));

    assertThat(values.value(TRAINING, SALES, YEAR, LocalDate.parse("2025-05-30")))
        .isEqualTo(values.value(TRAINING, SALES, Period.parse("2025-04-01/2025-05-30")))
        .returns(1, IndicatorValue::expected);
    assertThat(values.value(TRAINING, SALES, YEAR, LocalDate.parse("2025-05-31")))
        .returns(2, IndicatorValue::expected)
        .returns(Optional.of(Quantity.parse("50 %")), IndicatorValue::value);
    assertThat(values.value(TRAINING, SALES, YEAR, LocalDate.parse("2027-01-01")))
        .isEqualTo(values.value(TRAINING, SALES, YEAR));
    assertThat(values.value(TRAINING, SALES, YEAR, LocalDate.parse("2025-03-31")))
        .returns(0, IndicatorValue::expected)
        .returns(Optional.empty(), IndicatorValue::value)
        .returns(Percentage.HUNDRED, IndicatorValue::missingShare);
  }

  @Test
  void forgetsWhatWasRecordedLater() {
    IndicatorValues values =
        values(
            ratio("M1", SALES, "2025-04-10", 1, 1), ratio("M2", DEVELOPMENT, "2025-04-20", 0, 1));

    assertThat(values.knownAt(Instant.parse("2025-04-10T15:00:00Z")).measurements())
        .extracting(Measurement::id)
        .containsExactly(MeasurementId.of("M1"));
    assertThat(values.knownAt(Instant.parse("2025-04-10T14:59:59Z")).measurements()).isEmpty();
  }

  @Test
  void givesASeriesOldestFirstWithGapsUnknown() {
    assertThat(
            values(
                    single("M1", INCIDENTS, SALES, "2025-06-01", "2 count"),
                    single("M2", INCIDENTS, SALES, "2025-04-01", "0 count"))
                .series(INCIDENTS, COMPANY, QUARTER))
        .extracting(IndicatorValue::value)
        .containsExactly(
            Optional.of(Quantity.parse("0 count")),
            Optional.empty(),
            Optional.of(Quantity.parse("2 count")));
  }

  @Test
  void refusesMeasurementsThatDoNotFitTellingAll() {
    assertThatThrownBy(
            () ->
                values(
                    single("M1", TRAINING, SALES, "2025-04-30", "95 %"),
                    single("M2", INCIDENTS, SALES, "2025-04-30", "5 %"),
                    single("M3", INCIDENTS, COMPANY, "2025-04-30", "5 count"),
                    ratio("M4", SALES, "2025-05-31", 1, 2),
                    ratio("M4", SALES, "2025-06-30", 1, 2),
                    ratio("M6", SALES, "2025-05-01", 1, 2)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("M1 has not the form")
        .hasMessageContaining("M2 is in %")
        .hasMessageContaining("M3 is of unit company")
        .hasMessageContaining("have the id M4")
        .hasMessageContaining("interval: M4, M6");
  }

  @Test
  void countsTheSameMeasurementOnceAndLeavesForeignIndicatorsOut() {
    Measurement one = ratio("M1", SALES, "2025-04-30", 1, 2);

    assertThat(
            values(one, one, single("M9", IndicatorId.of("other"), SALES, "2025-04-30", "1 h"))
                .measurements())
        .containsExactly(one);
  }

  @Test
  void refusesUnknownIndicatorsAndUnits() {
    assertThatThrownBy(() -> values().value(IndicatorId.of("x"), COMPANY, APRIL))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> values().value(TRAINING, UnitId.of("x"), APRIL))
        .isInstanceOf(InvalidModelException.class);
    IndicatorSet nowhere =
        IndicatorSet.of(
            List.of(Samples.indicator(TRAINING).addMeasuredIn(UnitId.of("gone")).build()));
    assertThatThrownBy(() -> IndicatorValues.of(Samples.resolved(), nowhere, List.of()))
        .hasMessageContaining("'gone'");
    IndicatorSet twice =
        IndicatorSet.of(
            List.of(Samples.indicator(TRAINING).build(), Samples.indicator(TRAINING).build()));
    assertThatThrownBy(() -> IndicatorValues.of(Samples.resolved(), twice, List.of()))
        .hasMessageContaining("two indicators");
    IndicatorValues others =
        IndicatorValues.of(Samples.resolved(), IndicatorSet.of(List.of()), List.of());
    assertThatThrownBy(() -> values().plus(others)).isInstanceOf(InvalidModelException.class);
  }

  @Test
  void findsAMeasurementById() {
    Measurement one = ratio("M1", SALES, "2025-04-30", 1, 2);

    assertThat(values(one).measurement(one.id())).contains(one);
    assertThat(values(one).measurement(MeasurementId.of("M2"))).isEmpty();
  }

  @Test
  void aValueOutOfNothingCannotExist() {
    assertThatThrownBy(
            () ->
                new IndicatorValue(
                    TRAINING,
                    SALES,
                    APRIL,
                    Optional.of(Quantity.parse("0 %")),
                    Optional.empty(),
                    1,
                    0,
                    List.of()))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(
            () ->
                new IndicatorValue(
                    TRAINING, SALES, APRIL, Optional.empty(), Optional.empty(), 1, 1, List.of()))
        .isInstanceOf(InvalidModelException.class);
  }

  private static IndicatorValues values(Measurement... measurements) {
    return IndicatorValues.of(Samples.resolved(), Samples.indicators(), List.of(measurements));
  }
}
