package dev.isg.metrics.aggregation;

import static dev.isg.metrics.Samples.COMPANY;
import static dev.isg.metrics.Samples.DEVELOPMENT;
import static dev.isg.metrics.Samples.LABORATORY;
import static dev.isg.metrics.Samples.RESPONSE;
import static dev.isg.metrics.Samples.SALES;
import static dev.isg.metrics.Samples.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.UnitPopulation;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways in which several values become one, beyond sums. */
class CombinationsTest {
  private static final Period APRIL = Period.parse("2025-04-01/2025-04-30");
  private static final Period QUARTER = Period.parse("2025-04-01/2025-06-30");

  private static final List<Measurement> ONE_MONTH =
      List.of(
          single("M1", RESPONSE, SALES, "2025-04-30", "2 h"),
          single("M2", RESPONSE, DEVELOPMENT, "2025-04-30", "9 h"),
          single("M3", RESPONSE, LABORATORY, "2025-04-30", "4 h"));

  @ParameterizedTest
  @Tag("ALG-17")
  @CsvSource({
    "LOWEST, 2 h",
    "HIGHEST, 9 h",
    "MEDIAN, 4 h",
    "MEAN, 5 h",
    "PERCENTILE_90, 9 h",
    "PERCENTILE_95, 9 h",
    "PERCENTILE_99, 9 h",
    "SUM, 15 h",
    "WORST, 9 h"
  })
  void makesOneValueOfThoseOfUnits(Combination overUnits, String expected) {
    assertThat(value(hours(overUnits, Combination.SUM).build(), ONE_MONTH))
        .isEqualTo(Quantity.parse(expected));
  }

  @Test
  void takesThePercentileOfManyMonths() {
    Indicator indicator = hours(Combination.SUM, Combination.PERCENTILE_90).build();
    List<Measurement> year =
        IntStream.range(0, 12)
            .mapToObj(
                month ->
                    single(
                        "M" + month,
                        RESPONSE,
                        SALES,
                        LocalDate.of(2025, 4, 30).plusMonths(month).toString(),
                        (month + 1) + " h"))
            .toList();
    assertThat(values(indicator, year).value(RESPONSE, COMPANY, Samples.YEAR).value())
        .contains(Quantity.parse("11 h"));
  }

  @Test
  @Tag("ALG-17")
  void weighsUnitsByTheirPopulation() {
    Indicator indicator = weighted("10", "30", "60").build();

    assertThat(value(indicator, ONE_MONTH)).isEqualTo(Quantity.parse("5.3 h"));
  }

  @Test
  void weighsOnlyUnitsThatMeasuredAndTellsTheRestAsMissing() {
    IndicatorValue value =
        values(weighted("10", "30", "60").build(), ONE_MONTH.subList(0, 2))
            .value(RESPONSE, COMPANY, APRIL);

    assertThat(value.value()).contains(Quantity.parse("7.25 h"));
    assertThat(value.missingShare().value()).isGreaterThan(new BigDecimal("33"));
  }

  @Test
  void knowsNoWeightedMeanOfNothing() {
    assertThat(
            values(weighted("10", "30", "60").build(), List.of())
                .value(RESPONSE, COMPANY, APRIL)
                .value())
        .isEmpty();
  }

  @Test
  void refusesWeightsThatDoNotMatchTheUnitsThatMeasure() {
    assertThatThrownBy(
            () ->
                hours(Combination.WEIGHTED, Combination.SUM)
                    .addPopulations(population(SALES, "10"))
                    .build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("WEIGHTED needs in populations the size of each unit");
    assertThatThrownBy(() -> hours(Combination.SUM, Combination.WEIGHTED).build())
        .hasMessageContaining("WEIGHTED combines over units only");
    assertThatThrownBy(() -> population(SALES, "0")).hasMessageContaining("greater than 0");
  }

  @ParameterizedTest
  @Tag("ALG-16")
  @EnumSource(
      value = Combination.class,
      names = {"SUM", "MEAN", "WEIGHTED", "MEDIAN"})
  void worksOutNoGradeThatNobodyGave(Combination calculating) {
    assertThatThrownBy(
            () ->
                Samples.number(RESPONSE, MeasurementUnit.GRADE, calculating, Combination.LATEST)
                    .direction(Direction.HIGHER_IS_BETTER)
                    .build())
        .hasMessageContaining("grades are ordinal: never averaged, never added");
  }

  @Test
  void takesAGradeThatWasGivenAsPercentile() {
    assertThat(
            Samples.number(
                    RESPONSE, MeasurementUnit.GRADE, Combination.PERCENTILE_90, Combination.LATEST)
                .direction(Direction.HIGHER_IS_BETTER)
                .build()
                .overUnits())
        .isEqualTo(Combination.PERCENTILE_90);
  }

  @Test
  @Tag("REQ-221")
  void showsHowSingleMeasurementsAreSpread() {
    Distribution spread =
        values(hours(Combination.SUM, Combination.SUM).build(), ONE_MONTH)
            .distribution(RESPONSE, COMPANY, QUARTER)
            .orElseThrow();

    assertThat(spread.count()).isEqualTo(3);
    assertThat(spread.median()).isEqualByComparingTo("4");
    assertThat(
            values(hours(Combination.SUM, Combination.SUM).build(), List.of())
                .distribution(RESPONSE, COMPANY, QUARTER))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-06-14, false", "2025-06-15, true", "2025-04-29, false"})
  void isStaleFromTheDayAfterTheLastValidOneOfTheUnitThatLags(LocalDate asOf, boolean stale) {
    Indicator indicator = hours(Combination.SUM, Combination.SUM).validDays(45).build();
    List<Measurement> measured =
        List.of(
            ONE_MONTH.get(0),
            single("M4", RESPONSE, DEVELOPMENT, "2025-05-31", "1 h"),
            single("M5", RESPONSE, LABORATORY, "2025-05-31", "1 h"));

    Freshness freshness = values(indicator, measured).freshness(RESPONSE, COMPANY, asOf);
    assertThat(freshness.stale()).isEqualTo(stale);
  }

  @Test
  void isNeverStaleWithoutADeclaredValidityOrAMeasurement() {
    LocalDate later = LocalDate.of(2030, 1, 1);
    IndicatorValues undeclared = values(hours(Combination.SUM, Combination.SUM).build(), ONE_MONTH);
    assertThat(undeclared.freshness(RESPONSE, COMPANY, later))
        .isEqualTo(new Freshness(later, Optional.of(LocalDate.of(2025, 4, 30)), Optional.empty()));
    assertThat(
            values(hours(Combination.SUM, Combination.SUM).validDays(1).build(), List.of())
                .freshness(RESPONSE, COMPANY, later))
        .isEqualTo(new Freshness(later, Optional.empty(), Optional.empty()));
  }

  @Test
  void refusesAValidityOfNoDay() {
    assertThatThrownBy(() -> hours(Combination.SUM, Combination.SUM).validDays(0).build())
        .hasMessageContaining("validDays must be from 1");
    assertThat(hours(Combination.SUM, Combination.SUM).validDays(1).build().validDays())
        .contains(1);
  }

  private static Indicator.Builder hours(Combination overUnits, Combination overTime) {
    return Samples.number(RESPONSE, MeasurementUnit.HOURS, overUnits, overTime);
  }

  private static Indicator.Builder weighted(String sales, String development, String laboratory) {
    return hours(Combination.WEIGHTED, Combination.MEAN)
        .addPopulations(population(SALES, sales))
        .addPopulations(population(DEVELOPMENT, development))
        .addPopulations(population(LABORATORY, laboratory));
  }

  private static UnitPopulation population(UnitId unit, String number) {
    return new UnitPopulation(unit, new BigDecimal(number));
  }

  private static Quantity value(Indicator indicator, List<Measurement> measurements) {
    return values(indicator, measurements).value(RESPONSE, COMPANY, APRIL).value().orElseThrow();
  }

  private static IndicatorValues values(Indicator indicator, List<Measurement> measurements) {
    return IndicatorValues.of(
        Samples.resolved(), IndicatorSet.of(List.of(indicator)), measurements);
  }
}
