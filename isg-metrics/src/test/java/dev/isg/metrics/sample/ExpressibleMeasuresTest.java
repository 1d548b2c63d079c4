package dev.isg.metrics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.Role;
import dev.isg.metrics.Samples;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.formula.FormulaTyping;
import dev.isg.metrics.hierarchy.HierarchyRule;
import dev.isg.metrics.hierarchy.IndicatorStructure;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorCheck;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorRule;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.smart.SmartAdviser;
import dev.isg.metrics.smart.SmartHint;
import dev.isg.metrics.smart.SmartProperty;
import dev.isg.metrics.smart.SmartVerdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The measures of NIST SP 800-55 and of the guidance's tables, each as an indicator: no cast, no
 * formula in a text, no unit in free words.
 */
class ExpressibleMeasuresTest {
  private static final IndicatorSet SP_800_55 = SampleIndicators.sp80055();
  private static final Map<String, IndicatorSet> TABLES =
      Map.of(
          "CAT-F4", SampleIndicators.table44(),
          "CAT-F5", SampleIndicators.table45(),
          "CAT-F6", SampleIndicators.table46());
  private static final List<IndicatorSet> ALL =
      List.of(
          SampleIndicators.table42(),
          SampleIndicators.table44(),
          SampleIndicators.table45(),
          SampleIndicators.table46(),
          SP_800_55);

  @Test
  @Tag("REQ-226")
  void everyMeasureIsAnIndicatorThatPassesTheCheckOnceAUnitMeasuresIt() {
    for (IndicatorSet set : ALL) {
      assertThat(IndicatorCheck.check(bound(set), Samples.programme()).issues()).isEmpty();
      assertThat(IndicatorCheck.check(set, Samples.programme()).issues())
          .isNotEmpty()
          .allMatch(issue -> issue.rule() == IndicatorRule.NOT_MEASURED_ANYWHERE);
    }
  }

  @Test
  @Tag("CAT-F4")
  @Tag("CAT-F5")
  @Tag("CAT-F6")
  @Tag("REQ-245")
  @Tag("REQ-246")
  @Tag("REQ-249")
  void everyIndicatorOfTablesFourFourToFourSixIsAmongThem() {
    TABLES.forEach(
        (table, set) -> {
          Set<String> rows = new TreeSet<>();
          for (CatalogueRow row : Catalogues.shipped().get(CatalogueId.of(table)).rows()) {
            if (row.attribute("kind").filter("INDICATOR"::equals).isPresent()) {
              rows.add(row.id().value());
            }
          }
          assertThat(set.indicators().stream().map(ExpressibleMeasuresTest::row))
              .as(table)
              .containsAll(rows)
              .allMatch(rows::contains);
        });
  }

  @Test
  void eachNamesItsRowOfTheTable() {
    TABLES.forEach(
        (table, set) ->
            assertThat(set.indicators())
                .allSatisfy(
                    indicator ->
                        assertThat(indicator.source().orElseThrow().place())
                            .endsWith("Table 4-" + table.charAt(5) + ", " + row(indicator))));
  }

  @Test
  @Tag("CAT-F5")
  @Tag("REQ-246")
  void bothQuestionsNestedUnderTheEfficiencyOfInvestmentHaveAnIndicator() {
    List<LocalizedText> scopes =
        SampleIndicators.table45().indicators().stream()
            .filter(indicator -> indicator.id().value().startsWith("F5-2-"))
            .map(Indicator::scope)
            .toList();

    assertThat(scopes)
        .extracting(LocalizedText::en)
        .contains("Newly selected controls", "Processes of continuing controls");
  }

  @Test
  @Tag("REQ-205")
  @Tag("SUB-10")
  void newsOfTheEnvironmentIsHeardFromPlanning() {
    for (Indicator indicator : SampleIndicators.table44().indicators()) {
      assertThat(indicator.level()).isEqualTo(IndicatorLevel.MANAGEMENT);
      assertThat(indicator.sourceRole())
          .isEqualTo(
              indicator.id().value().startsWith("F4-1") ? Role.CORPORATE_PLANNING : Role.CISO);
    }
  }

  @Test
  @Tag("REQ-202")
  void reportsGoUpOneLevelAtATime() {
    for (IndicatorSet set : ALL) {
      assertThat(
              IndicatorStructure.check(Samples.programme(), bound(set), LocalDate.of(2025, 6, 1))
                  .stream()
                  .flatMap(result -> result.issues().stream())
                  .filter(
                      issue ->
                          issue.rule() == HierarchyRule.EVALUATOR_OF_OTHER_LEVEL
                              || issue.rule() == HierarchyRule.REPORT_SKIPS_A_LEVEL))
          .isEmpty();
    }
  }

  @Test
  @Tag("REQ-226")
  void percentagesRatesTimesAndCostsAreAllThere() {
    assertThat(SP_800_55.indicators())
        .extracting(Indicator::unit)
        .contains(
            MeasurementUnit.PERCENT,
            MeasurementUnit.PER_THOUSAND,
            MeasurementUnit.DAYS,
            MeasurementUnit.HOURS,
            MeasurementUnit.MINUTES,
            MeasurementUnit.of("JPY"),
            MeasurementUnit.COUNT,
            MeasurementUnit.PERSONS);
  }

  @Test
  @Tag("REQ-226")
  void everyFormulaGivesTheUnitOfItsIndicator() {
    Map<IndicatorId, MeasurementUnit> units =
        SP_800_55.indicators().stream().collect(Collectors.toMap(Indicator::id, Indicator::unit));
    List<Indicator> derived =
        SP_800_55.indicators().stream()
            .filter(indicator -> indicator.formula().isPresent())
            .toList();

    assertThat(derived)
        .extracting(indicator -> (Object) indicator.formula().orElseThrow().getClass())
        .containsExactlyInAnyOrder(
            Formula.Share.class,
            Formula.Converted.class,
            Formula.PerThousand.class,
            Formula.Sum.class,
            Formula.Change.class);
    for (Indicator indicator : derived) {
      assertThat(FormulaTyping.of(indicator.formula().orElseThrow(), units::get).unit())
          .contains(indicator.unit());
    }
  }

  @Test
  @Tag("REQ-226")
  void eachMeasuredOneHasAValueInItsUnit() {
    for (IndicatorSet set : ALL) {
      IndicatorValues values = measured(bound(set));
      for (Indicator measure : set.indicators()) {
        if (measure.formula().isEmpty()) {
          assertThat(values.value(measure.id(), Samples.COMPANY, Samples.YEAR).value())
              .as(measure.id().value())
              .contains(
                  measure.form() == ValueForm.RATIO
                      ? Quantity.parse("25 %")
                      : new Quantity(BigDecimal.ONE, measure.unit()));
        }
      }
    }
  }

  @Test
  void whatIsDerivedIsWorkedOut() {
    IndicatorValues values = measured(bound(SP_800_55));

    assertThat(
            Map.of(
                "sp-security-share", "100 %",
                "sp-incident-rate", "1000 /1000",
                "sp-incident-cost", "2 JPY"))
        .allSatisfy(
            (id, expected) ->
                assertThat(values.value(IndicatorId.of(id), Samples.COMPANY, Samples.YEAR).value())
                    .contains(Quantity.parse(expected)));
    assertThat(
            values
                .value(IndicatorId.of("sp-hours-to-contain"), Samples.COMPANY, Samples.YEAR)
                .value()
                .orElseThrow()
                .number())
        .isBetween(new BigDecimal("0.0166"), new BigDecimal("0.0167"));
    assertThat(
            values
                .value(IndicatorId.of("sp-incident-cost-change"), Samples.COMPANY, Samples.YEAR)
                .value())
        .as("nothing is known of the year before")
        .isEmpty();
  }

  @Test
  @Tag("REQ-224")
  void theirDefinitionsLeaveNothingToOpinion() {
    for (IndicatorSet set : ALL) {
      IndicatorValues values = IndicatorValues.of(Samples.resolved(), bound(set), List.of());
      for (Indicator indicator : set.indicators()) {
        assertThat(
                SmartAdviser.hints(indicator.id(), values, Samples.COMPANY, Samples.YEAR).stream()
                    .filter(hint -> hint.property() == SmartProperty.SPECIFIC))
            .as(indicator.id().value())
            .extracting(SmartHint::verdict)
            .containsOnly(SmartVerdict.HOLDS);
      }
    }
  }

  @Test
  void everyTextIsInBothLanguagesAndNoNameIsThereTwice() {
    for (IndicatorSet set : ALL) {
      assertThat(set.indicators()).extracting(Indicator::name).doesNotHaveDuplicates();
      assertThat(set.indicators()).extracting(Indicator::definition).doesNotHaveDuplicates();
      for (Indicator indicator : set.indicators()) {
        assertThat(
                List.of(
                    indicator.name(),
                    indicator.definition(),
                    indicator.scope(),
                    indicator.dataSource()))
            .allMatch(text -> text.ja().matches("(?s).*[ぁ-んァ-ヶ一-龠].*"))
            .allMatch(text -> text.en().matches("[\\x20-\\x7e]+"));
      }
    }
  }

  private static IndicatorSet bound(IndicatorSet set) {
    return SampleIndicators.measuredIn(List.of(Samples.SALES, Samples.SALES), set);
  }

  private static IndicatorValues measured(IndicatorSet set) {
    List<Measurement> history = new ArrayList<>();
    for (Indicator measure : set.indicators()) {
      if (measure.formula().isEmpty()) {
        history.add(
            Samples.measurement(
                "M-" + measure.id(), measure.id(), Samples.SALES, "2025-04-30", value(measure)));
      }
    }
    return IndicatorValues.of(Samples.resolved(), set, history);
  }

  private static MeasuredValue value(Indicator measure) {
    return measure.form() == ValueForm.RATIO
        ? new MeasuredValue.Ratio(BigDecimal.ONE, BigDecimal.valueOf(4))
        : new MeasuredValue.Single(new Quantity(BigDecimal.ONE, measure.unit()));
  }

  private static String row(Indicator indicator) {
    return indicator.id().value().replaceFirst("-(count|share|days|hours|damage)$", "");
  }
}
