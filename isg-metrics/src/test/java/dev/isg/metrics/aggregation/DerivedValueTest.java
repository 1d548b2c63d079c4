package dev.isg.metrics.aggregation;

import static dev.isg.metrics.Samples.COMPANY;
import static dev.isg.metrics.Samples.DEVELOPMENT;
import static dev.isg.metrics.Samples.INCIDENTS;
import static dev.isg.metrics.Samples.RESPONSE;
import static dev.isg.metrics.Samples.SALES;
import static dev.isg.metrics.Samples.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorCheck;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values worked out from other indicators. */
class DerivedValueTest {
  private static final Period APRIL = Period.parse("2025-04-01/2025-04-30");
  private static final Period MAY = Period.parse("2025-05-01/2025-05-31");
  private static final IndicatorId DERIVED = IndicatorId.of("derived");
  private static final IndicatorId RESOLVED = IndicatorId.of("resolved");

  private static final Formula SHARE =
      new Formula.Share(Formula.value(RESOLVED), Formula.value(INCIDENTS));

  private static final List<Measurement> MEASURED =
      List.of(
          single("I1", INCIDENTS, SALES, "2025-04-30", "10 count"),
          single("I2", INCIDENTS, DEVELOPMENT, "2025-04-30", "90 count"),
          single("R1", RESOLVED, SALES, "2025-04-30", "10 count"),
          single("R2", RESOLVED, DEVELOPMENT, "2025-04-30", "10 count"),
          single("I3", INCIDENTS, SALES, "2025-05-31", "5 count"),
          single("I4", INCIDENTS, DEVELOPMENT, "2025-05-31", "70 count"),
          single("T1", RESPONSE, SALES, "2025-04-30", "2 h"));

  @Test
  @Tag("ALG-17")
  @Tag("REQ-221")
  void takesAShareOfTheSumsAndKeepsTheWayBackToEachRecord() {
    IndicatorValue value = values(SHARE, MeasurementUnit.PERCENT).value(DERIVED, COMPANY, APRIL);

    assertThat(value.value()).contains(Quantity.parse("20 %"));
    assertThat(value.lineage())
        .extracting(Object::toString)
        .containsExactly("I1", "I2", "R1", "R2");
    assertThat(value.expected()).isEqualTo(6);
    assertThat(value.present()).isEqualTo(4);
  }

  @ParameterizedTest
  @Tag("ALG-17")
  @CsvSource({
    "sum, 120 count", "difference, -80 count", "scaled, 150 count", "per-thousand, 5000 /1000",
    "lowest, 20 count", "highest, 100 count", "converted, 120 min",
        "days, 0.08333333333333333333333333333333333 d"
  })
  void worksOutEachKindExactly(String kind, String expected) {
    Formula incidents = Formula.value(INCIDENTS);
    Formula resolved = Formula.value(RESOLVED);
    Formula formula =
        switch (kind) {
          case "sum" -> new Formula.Sum(List.of(incidents, resolved));
          case "difference" -> new Formula.Difference(resolved, incidents);
          case "scaled" -> new Formula.Scaled(incidents, new BigDecimal("1.5"));
          case "per-thousand" -> new Formula.PerThousand(incidents, resolved);
          case "lowest" -> new Formula.Lowest(List.of(incidents, resolved));
          case "highest" -> new Formula.Highest(List.of(incidents, resolved));
          case "days" -> new Formula.Converted(Formula.value(RESPONSE), MeasurementUnit.DAYS);
          default -> new Formula.Converted(Formula.value(RESPONSE), MeasurementUnit.MINUTES);
        };
    Quantity quantity = Quantity.parse(expected);
    assertThat(values(formula, quantity.unit()).value(DERIVED, COMPANY, APRIL).value())
        .contains(quantity);
  }

  @Test
  void tellsTheChangeAgainstTheSameLengthOfTimeEarlier() {
    Formula change = new Formula.Change(Formula.value(INCIDENTS), 1);
    IndicatorValues values = values(change, MeasurementUnit.PERCENT);

    IndicatorValue may = values.value(DERIVED, COMPANY, MAY);
    assertThat(may.value()).contains(Quantity.parse("-25 %"));
    assertThat(may.lineage()).extracting(Object::toString).containsExactly("I1", "I2", "I3", "I4");
    assertThat(values.value(DERIVED, COMPANY, APRIL).value()).isEmpty();
    assertThat(
            values(new Formula.Change(Formula.value(INCIDENTS), 2), MeasurementUnit.PERCENT)
                .value(DERIVED, COMPANY, MAY)
                .value())
        .isEmpty();
  }

  @Test
  void knowsNothingWhereAPartIsUnknownOrTheWholeIsZero() {
    assertThat(values(SHARE, MeasurementUnit.PERCENT).value(DERIVED, COMPANY, MAY).value())
        .isEmpty();
    List<Measurement> none =
        List.of(
            single("I1", INCIDENTS, SALES, "2025-04-30", "0 count"),
            single("R1", RESOLVED, SALES, "2025-04-30", "0 count"));
    assertThat(values(SHARE, MeasurementUnit.PERCENT, none).value(DERIVED, SALES, APRIL).value())
        .isEmpty();
  }

  @Test
  void worksOnWhatIsItselfDerived() {
    IndicatorId twice = IndicatorId.of("twice");
    List<Indicator> indicators = new ArrayList<>(measured());
    indicators.add(derived(DERIVED, SHARE, MeasurementUnit.PERCENT));
    indicators.add(
        derived(
            twice,
            new Formula.Scaled(Formula.value(DERIVED), BigDecimal.valueOf(2)),
            MeasurementUnit.PERCENT));
    IndicatorValue value = of(indicators, MEASURED).value(twice, COMPANY, APRIL);

    assertThat(value.value()).contains(Quantity.parse("40 %"));
    assertThat(value.lineage()).hasSize(4);
  }

  @Test
  void looksOnlyAtIntervalsThatAreOverByTheDay() {
    IndicatorValues values =
        values(
            new Formula.Sum(List.of(Formula.value(INCIDENTS), Formula.value(INCIDENTS))),
            MeasurementUnit.COUNT);
    Period both = Period.parse("2025-04-01/2025-05-31");

    assertThat(values.value(DERIVED, COMPANY, both, LocalDate.of(2025, 5, 30)).value())
        .contains(Quantity.parse("200 count"));
    assertThat(values.value(DERIVED, COMPANY, both, LocalDate.of(2025, 5, 31)).value())
        .contains(Quantity.parse("350 count"));
    IndicatorValue before = values.value(DERIVED, COMPANY, both, LocalDate.of(2025, 3, 31));
    assertThat(before.value()).isEmpty();
    assertThat(before.expected()).isZero();
  }

  @Test
  void isAsFreshAsTheStalestItRestsOn() {
    List<Indicator> indicators = new ArrayList<>();
    indicators.add(count(INCIDENTS).validDays(30).build());
    indicators.add(count(RESOLVED).build());
    indicators.add(derived(DERIVED, SHARE, MeasurementUnit.PERCENT));
    IndicatorValues values = of(indicators, MEASURED.subList(0, 4));

    assertThat(values.freshness(DERIVED, COMPANY, LocalDate.of(2025, 5, 30)).stale()).isFalse();
    assertThat(values.freshness(DERIVED, COMPANY, LocalDate.of(2025, 5, 31)).stale()).isTrue();
    assertThat(values.freshness(RESOLVED, COMPANY, LocalDate.of(2025, 5, 31)).stale()).isFalse();
  }

  @Test
  @Tag("CHK-04")
  void refusesIndicatorsDerivedInACircleAndTellsTheCircleOnce() {
    List<Indicator> circle =
        List.of(
            derived(IndicatorId.of("c"), twice("a"), MeasurementUnit.COUNT),
            derived(IndicatorId.of("a"), twice("b"), MeasurementUnit.COUNT),
            derived(IndicatorId.of("b"), twice("c"), MeasurementUnit.COUNT));

    assertThatThrownBy(() -> of(circle, List.of()))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("derived in a circle: a -> b -> c -> a");
    assertThat(IndicatorCheck.check(IndicatorSet.of(circle), Samples.programme()).issues())
        .extracting(issue -> issue.rule().id() + " " + issue.path())
        .containsExactly("ISG-I-007 /indicators/1/formula");
  }

  @Test
  void checksReferencesAndUnitsOfFormulasAtTheirPlaces() {
    List<Indicator> wrong =
        List.of(
            count(INCIDENTS).build(),
            derived(
                IndicatorId.of("dangling"),
                new Formula.Share(Formula.value(INCIDENTS), Formula.value(IndicatorId.of("gone"))),
                MeasurementUnit.PERCENT),
            derived(IndicatorId.of("hours"), twice("incidents"), MeasurementUnit.HOURS),
            derived(
                IndicatorId.of("grade"),
                new Formula.Sum(
                    List.of(
                        Formula.value(INCIDENTS),
                        new Formula.Converted(Formula.value(INCIDENTS), MeasurementUnit.HOURS))),
                MeasurementUnit.COUNT));

    assertThat(IndicatorCheck.check(IndicatorSet.of(wrong), Samples.programme()).issues())
        .extracting(issue -> issue.rule().id() + " " + issue.path())
        .containsExactlyInAnyOrder(
            "ISG-P-002 /indicators/1/formula/whole/of",
            "ISG-I-006 /indicators/2/formula",
            "ISG-I-005 /indicators/3/formula/of/1");
  }

  @Test
  @Tag("REQ-220")
  void isEitherMeasuredOrDerivedInEveryRespect() {
    assertThatThrownBy(() -> count(DERIVED).formula(SHARE).build())
        .hasMessageContaining("a derived indicator has a formula, method DERIVED");
    assertThatThrownBy(
            () ->
                builder(DERIVED, SHARE).unit(MeasurementUnit.PERCENT).addMeasuredIn(SALES).build())
        .hasMessageContaining("no measuredIn");
    assertThatThrownBy(
            () ->
                Samples.derived(DERIVED, LocalizedText.of("算出する。", "Worked out."))
                    .unit(MeasurementUnit.PERCENT)
                    .build())
        .hasMessageContaining("a measured one has none of these");
  }

  private static Formula twice(String id) {
    return new Formula.Scaled(Formula.value(IndicatorId.of(id)), BigDecimal.valueOf(2));
  }

  private static IndicatorValues values(Formula formula, MeasurementUnit unit) {
    return values(formula, unit, MEASURED);
  }

  private static IndicatorValues values(
      Formula formula, MeasurementUnit unit, List<Measurement> measurements) {
    List<Indicator> indicators = new ArrayList<>(measured());
    indicators.add(derived(DERIVED, formula, unit));
    return of(indicators, measurements);
  }

  private static IndicatorValues of(List<Indicator> indicators, List<Measurement> measurements) {
    return IndicatorValues.of(Samples.resolved(), IndicatorSet.of(indicators), measurements);
  }

  private static List<Indicator> measured() {
    return List.of(
        count(INCIDENTS).build(),
        count(RESOLVED).build(),
        Samples.number(RESPONSE, MeasurementUnit.HOURS, Combination.HIGHEST, Combination.HIGHEST)
            .build());
  }

  private static Indicator.Builder count(IndicatorId id) {
    return Samples.number(id, MeasurementUnit.COUNT, Combination.SUM, Combination.SUM);
  }

  private static Indicator derived(IndicatorId id, Formula formula, MeasurementUnit unit) {
    return builder(id, formula).unit(unit).build();
  }

  private static Indicator.Builder builder(IndicatorId id, Formula formula) {
    return Samples.derived(id, LocalizedText.of("算出する。", "Worked out.")).formula(formula);
  }
}
