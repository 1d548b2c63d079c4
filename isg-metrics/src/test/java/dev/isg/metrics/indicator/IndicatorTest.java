package dev.isg.metrics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.issue.Issue;
import dev.isg.core.json.IsgJson;
import dev.isg.core.json.JsonRule;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.formula.Formula;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {
  @ParameterizedTest
  @ValueSource(strings = {"scope", "method", "evaluator", "dataSource", "definition", "interval"})
  @Tag("REQ-220")
  void cannotExistWithoutScopeAndMethod(String attribute) {
    String json = IsgJson.standard().write(Samples.indicators());
    String without = json.replaceFirst("\"" + attribute + "\": (\"[^\"]*\"|\\{[^}]*}),\\s*", "");
    assertThat(without).isNotEqualTo(json);

    assertThat(
            catchThrowableOfType(
                    InvalidDocumentException.class,
                    () -> IsgJson.standard().read("i.json", without, IndicatorSet.class))
                .report()
                .issues())
        .extracting(Issue::rule, Issue::path, issue -> String.valueOf(issue.inputs()))
        .containsExactly(
            tuple(
                JsonRule.MISSING_FIELD,
                "/indicators/0",
                "{field=LocalizedText[ja=" + attribute + ", en=" + attribute + "]}"));
  }

  @Test
  @Tag("REQ-220")
  void builderNamesEveryAttributeThatIsMissing() {
    assertThatThrownBy(() -> Indicator.builder().build())
        .isInstanceOfSatisfying(
            InvalidModelException.class,
            refusal ->
                assertThat(refusal.missingAttributes())
                    .contains("scope", "method", "evaluator", "unit", "form", "direction"));
  }

  @ParameterizedTest
  @CsvSource({
    "%, NUMBER, POOLED, MEAN, POOLED needs the form RATIO",
    "%, NUMBER, MEAN, POOLED, POOLED needs the form RATIO",
    "%, RATIO, SUM, POOLED, shares are never added",
    "%, RATIO, POOLED, SUM, shares are never added",
    "count, RATIO, POOLED, POOLED, has the unit %",
    "count, NUMBER, LATEST, SUM, over time only",
    "grade, NUMBER, MEAN, LATEST, ordinal",
    "grade, NUMBER, WORST, MEAN, ordinal",
    "grade, NUMBER, SUM, LATEST, ordinal",
    "grade, NUMBER, WORST, SUM, ordinal",
    "yes-no, NUMBER, MEAN, LATEST, nominal",
    "yes-no, NUMBER, WORST, SUM, nominal",
    "points, NUMBER, SUM, LATEST, no true zero",
    "points, NUMBER, MEAN, SUM, no true zero",
    "/1000, NUMBER, SUM, LATEST, base of its own",
    "/1000, NUMBER, MEAN, SUM, base of its own",
  })
  void refusesWaysToAddUpThatMeanNothing(
      String unit, ValueForm form, Combination overUnits, Combination overTime, String why) {
    assertThatThrownBy(
            () ->
                Samples.base(Samples.TRAINING)
                    .unit(MeasurementUnit.of(unit))
                    .form(form)
                    .direction(Direction.HIGHER_IS_BETTER)
                    .overUnits(overUnits)
                    .overTime(overTime)
                    .build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @CsvSource({
    "grade, WORST, LATEST, ORDINAL, TABLE",
    "yes-no, WORST, LATEST, NOMINAL, TABLE",
    "points, MEAN, MEAN, INTERVAL, TREND",
    "/1000, MEAN, WORST, RATIO, TREND",
    "h, SUM, MEAN, RATIO, TREND",
  })
  @Tag("REQ-223")
  @Tag("REQ-237")
  @Tag("REQ-224")
  void theUnitSaysWhatMayBeDoneWithValuesAndHowTheyAreShown(
      String unit,
      Combination overUnits,
      Combination overTime,
      ScaleType scale,
      DisplayForm shown) {
    Indicator.Builder builder =
        Samples.base(Samples.TRAINING)
            .unit(MeasurementUnit.of(unit))
            .form(ValueForm.NUMBER)
            .direction(Direction.HIGHER_IS_BETTER)
            .overUnits(overUnits)
            .overTime(overTime);

    assertThat(builder.build()).returns(scale, Indicator::scale).returns(shown, Indicator::shownAs);
    assertThat(builder.display(DisplayForm.BARS_BY_UNIT).build().shownAs())
        .isEqualTo(DisplayForm.BARS_BY_UNIT);
  }

  @Test
  void eachTypeOfScaleBearsAllThatThoseBeforeItDo() {
    assertThat(ScaleType.values())
        .extracting(ScaleType::averages)
        .containsExactly(false, false, true, true);
    assertThat(ScaleType.values())
        .extracting(ScaleType::adds)
        .containsExactly(false, false, false, true);
    assertThat(Samples.indicator(Samples.TRAINING).build().shownAs()).isEqualTo(DisplayForm.GAUGE);
  }

  @Test
  void refusesWorstWhereOnlyARangeIsGood() {
    assertThatThrownBy(
            () ->
                Samples.base(Samples.TRAINING)
                    .unit(MeasurementUnit.PERCENT)
                    .form(ValueForm.RATIO)
                    .direction(Direction.WITHIN_RANGE)
                    .overUnits(Combination.WORST)
                    .overTime(Combination.LATEST)
                    .build())
        .hasMessageContaining("WITHIN_RANGE");
  }

  @ParameterizedTest
  @CsvSource({"grade, 段階は平均も合計もできません", "yes-no, 有無は平均も合計もできません"})
  void saysInJapaneseWhyAScaleBearsNoMean(String unit, String why) {
    InvalidModelException refusal =
        catchThrowableOfType(
            InvalidModelException.class,
            () ->
                Samples.base(Samples.MATURITY)
                    .unit(MeasurementUnit.of(unit))
                    .form(ValueForm.NUMBER)
                    .direction(Direction.HIGHER_IS_BETTER)
                    .overUnits(Combination.MEAN)
                    .overTime(Combination.LATEST)
                    .build());

    assertThat(refusal).hasMessageContaining("never averaged");
    assertThat(refusal.text().ja()).contains(why);
  }

  @Test
  void whatIsDerivedIsDerivedInEveryRespect() {
    Formula formula = Formula.value(Samples.RESPONSE);
    for (Indicator.Builder half :
        List.of(
            Samples.number(
                    Samples.RESPONSE, MeasurementUnit.HOURS, Combination.MEAN, Combination.MEAN)
                .formula(formula),
            Samples.number(
                Samples.RESPONSE, MeasurementUnit.HOURS, Combination.FORMULA, Combination.MEAN),
            Samples.number(
                Samples.RESPONSE, MeasurementUnit.HOURS, Combination.MEAN, Combination.FORMULA),
            derived().formula(formula).addMeasuredIn(Samples.SALES),
            derived())) {
      assertThatThrownBy(half::build)
          .isInstanceOf(InvalidModelException.class)
          .hasMessageContaining("a derived indicator has a formula");
    }
    assertThat(derived().formula(formula).build().formula()).contains(formula);
  }

  @Test
  void takesAValidityFromOneDay() {
    assertThat(Samples.indicator(Samples.TRAINING).validDays(1).build().validDays()).contains(1);
    assertThatThrownBy(() -> Samples.indicator(Samples.TRAINING).validDays(0).build())
        .hasMessageContaining("validDays must be from 1");
  }

  @Test
  void wantsThePopulationOfEachUnitItWeighs() {
    Indicator.Builder weighted =
        Samples.number(
            Samples.RESPONSE, MeasurementUnit.HOURS, Combination.WEIGHTED, Combination.MEAN);

    assertThatThrownBy(weighted::build).hasMessageContaining("WEIGHTED needs in populations");
    for (UnitId unit : List.of(Samples.LABORATORY, Samples.SALES, Samples.DEVELOPMENT)) {
      weighted.addPopulations(new UnitPopulation(unit, BigDecimal.ONE));
    }
    assertThat(weighted.build().populations()).hasSize(3);
    assertThatThrownBy(() -> new UnitPopulation(Samples.SALES, BigDecimal.ZERO))
        .hasMessageContaining("the population 0 must be greater than 0");
    assertThatThrownBy(
            () ->
                Samples.number(
                        Samples.RESPONSE,
                        MeasurementUnit.HOURS,
                        Combination.MEAN,
                        Combination.WEIGHTED)
                    .build())
        .hasMessageContaining("WEIGHTED combines over units only");
  }

  @Test
  void needsNoTraceUnlessItSaysSo() {
    assertThat(Samples.indicator(Samples.TRAINING).build().traceabilityRequired()).isFalse();
    assertThat(
            Samples.indicator(Samples.TRAINING)
                .traceabilityRequired(true)
                .build()
                .traceabilityRequired())
        .isTrue();
  }

  @Test
  void findsAnIndicatorByItsId() {
    assertThat(Samples.indicators().find(Samples.MATURITY).map(Indicator::id))
        .contains(Samples.MATURITY);
    assertThat(Samples.indicators().find(IndicatorId.of("gone"))).isEmpty();
  }

  @Test
  void refusesAFormatOfTheFuture() {
    assertThatThrownBy(() -> IndicatorSet.builder().formatVersion(2).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("formatVersion 1 only");
  }

  @Test
  @Tag("REQ-509")
  void setComesBackFromJson() {
    String json = IsgJson.standard().write(Samples.indicators());

    assertThat(IsgJson.standard().read("i.json", json, IndicatorSet.class).value())
        .isEqualTo(Samples.indicators());
  }

  @Test
  void everyNameIsThereInBothLanguagesAndOnce() {
    for (List<? extends Labelled> names :
        List.of(
            Arrays.asList(CollectionMethod.values()),
            Arrays.asList(Combination.values()),
            Arrays.asList(Direction.values()),
            Arrays.asList(DisplayForm.values()),
            Arrays.asList(ScaleType.values()),
            Arrays.asList(IndicatorLevel.values()),
            Arrays.asList(ValueForm.values()))) {
      assertThat(names).extracting(name -> name.label().ja()).doesNotHaveDuplicates();
      assertThat(names).extracting(name -> name.label().en()).doesNotHaveDuplicates();
    }
  }

  private static Indicator.Builder derived() {
    return Samples.derived(IndicatorId.of("derived"), LocalizedText.of("式", "formula"))
        .unit(MeasurementUnit.HOURS);
  }
}
