package dev.isg.metrics.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.catalogue.CatalogueId;
import dev.isg.core.catalogue.CatalogueRow;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.json.IsgJson;
import dev.isg.metrics.Samples;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.DisplayForm;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorCheck;
import dev.isg.metrics.indicator.IndicatorRule;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ScaleType;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.smart.SmartAdviser;
import dev.isg.metrics.smart.SmartHint;
import dev.isg.metrics.smart.SmartProperty;
import dev.isg.metrics.smart.SmartVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SampleIndicatorsTest {
  private static final IndicatorSet BOUND =
      SampleIndicators.table42(List.of(Samples.SALES, Samples.DEVELOPMENT, Samples.SALES));

  @Test
  @Tag("REQ-225")
  @Tag("CAT-F2")
  void everyPartOfEveryRowOfTheTableIsAnIndicator() {
    Map<String, List<String>> kinds =
        BOUND.indicators().stream()
            .collect(
                Collectors.groupingBy(
                    SampleIndicatorsTest::row,
                    Collectors.mapping(SampleIndicatorsTest::kind, Collectors.toList())));

    for (CatalogueRow row : Catalogues.shipped().get(CatalogueId.of("CAT-F2")).rows()) {
      assertThat(kinds.remove(row.id().value()))
          .as(row.id().value())
          .containsExactly(row.attribute("parts").orElseThrow().split(" "));
    }
    assertThat(kinds).isEmpty();
    assertThat(BOUND.indicators()).hasSize(25);
  }

  @Test
  @Tag("CAT-F2")
  void eachNamesItsRowOfTheTable() {
    assertThat(BOUND.indicators())
        .allSatisfy(
            indicator ->
                assertThat(indicator.source().orElseThrow())
                    .hasToString("METI-2009 4.2.1 Table 4-2, " + row(indicator)));
  }

  @Test
  @Tag("CAT-F2")
  void theErratumIsNotRepeated() {
    assertThat(IsgJson.standard().write(BOUND)).contains("パッチ管理の適用率").doesNotContain("バッチ管理");
  }

  @Test
  @Tag("CAT-F2")
  @Tag("REQ-220")
  void theyPassTheCheckOfIndicatorsOnceUnitsMeasureThem() {
    assertThat(IndicatorCheck.check(BOUND, Samples.programme()).issues()).isEmpty();
    assertThat(IndicatorCheck.check(SampleIndicators.table42(), Samples.programme()).issues())
        .hasSize(25)
        .allMatch(issue -> issue.rule() == IndicatorRule.NOT_MEASURED_ANYWHERE);
    assertThat(BOUND.indicators().get(0).measuredIn())
        .containsExactly(Samples.DEVELOPMENT, Samples.SALES);
  }

  @Test
  @Tag("REQ-224")
  void theirDefinitionsLeaveNothingToOpinion() {
    IndicatorValues values = IndicatorValues.of(Samples.resolved(), BOUND, List.of());

    for (Indicator indicator : BOUND.indicators()) {
      assertThat(
              SmartAdviser.hints(indicator.id(), values, Samples.COMPANY, Samples.YEAR).stream()
                  .filter(
                      hint ->
                          hint.property() == SmartProperty.SPECIFIC
                              || hint.property() == SmartProperty.MEASURABLE))
          .as(indicator.id().value())
          .extracting(SmartHint::verdict)
          .containsOnly(SmartVerdict.HOLDS);
    }
  }

  @Test
  void everyTextIsThereOnceAndInBothLanguages() {
    assertThat(BOUND.indicators()).extracting(Indicator::name).doesNotHaveDuplicates();
    assertThat(BOUND.indicators()).extracting(Indicator::definition).doesNotHaveDuplicates();
    List<LocalizedText> texts = new ArrayList<>();
    for (Indicator indicator : BOUND.indicators()) {
      texts.add(indicator.name());
      texts.add(indicator.definition());
      texts.add(indicator.scope());
      texts.add(indicator.dataSource());
    }
    assertThat(texts)
        .allMatch(text -> text.ja().matches("(?s).*[ぁ-んァ-ヶ一-龠].*"))
        .allMatch(text -> text.en().matches("[\\x20-\\x7e]+"));
  }

  @Test
  @Tag("REQ-223")
  void eachHasAnEvaluatorAndAFormOfDisplay() {
    assertThat(BOUND.indicators())
        .extracting(Indicator::shownAs)
        .contains(DisplayForm.GAUGE, DisplayForm.TREND);
    assertThat(BOUND.indicators()).allMatch(indicator -> indicator.scale() == ScaleType.RATIO);
  }

  @Test
  void sharesRollUpAsSumOverSumAndTimesAsTheWorst() {
    for (Indicator indicator : BOUND.indicators()) {
      Combination expected =
          indicator.form() == ValueForm.RATIO
              ? Combination.POOLED
              : indicator.unit().equals(MeasurementUnit.HOURS)
                  ? Combination.WORST
                  : Combination.SUM;
      assertThat(indicator.overUnits()).as(indicator.id().value()).isEqualTo(expected);
    }
  }

  private static String row(Indicator indicator) {
    return indicator.id().value().replaceFirst("^(F2-\\d+)-.*$", "$1");
  }

  private static String kind(Indicator indicator) {
    String id = indicator.id().value();
    return id.substring(id.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT);
  }
}
