package dev.isg.metrics.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.catalogue.Catalogues;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Severity;
import dev.isg.metrics.Samples;
import dev.isg.metrics.checksheet.CheckItem;
import dev.isg.metrics.checksheet.CheckSheet;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.sample.SampleCheckSheet;
import dev.isg.metrics.sample.SampleIndicators;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-231")
@Tag("SUB-31")
class QualitativeCheckTest {
  private static final CheckSheet SHEET = SampleCheckSheet.table43(Catalogues.shipped());

  @ParameterizedTest
  @CsvSource({
    "INTERVIEW, h, true",
    "AUDIT, points, true",
    "INTERVIEW, %, true",
    "AUDIT, JPY, true",
    "INTERVIEW, /1000, true",
    "INTERVIEW, count, false",
    "AUDIT, persons, false",
    "INTERVIEW, yes-no, false",
    "INTERNAL_AUDIT, h, false",
    "CHECK_SHEET, h, false",
    "RECORDS, h, false",
  })
  void anImpressionIsNoNumber(CollectionMethod method, String unit, boolean refused) {
    Indicator indicator =
        Samples.number(
                Samples.TRAINING, MeasurementUnit.of(unit), Combination.WORST, Combination.LATEST)
            .build()
            .withMethod(method);

    assertThat(issues(indicator)).hasSize(refused ? 1 : 0);
    assertThat(issues(indicator))
        .allSatisfy(
            issue ->
                assertThat(issue)
                    .returns(QualitativeRule.IMPRESSION_AS_NUMBER, Issue::rule)
                    .returns("/indicators/0/method", Issue::path)
                    .returns(Severity.ERROR, Issue::severity));
  }

  @Test
  void aShareOfCountsMayBeAsked() {
    assertThat(
            issues(
                Samples.indicator(Samples.TRAINING).build().withMethod(CollectionMethod.INTERVIEW)))
        .isEmpty();
  }

  @Test
  void aGradeNeedsTheItemThatSaysWhatItMeans() {
    for (CollectionMethod method : EnumSet.complementOf(EnumSet.of(CollectionMethod.DERIVED))) {
      Indicator grades = grades().withMethod(method);

      assertThat(issues(grades))
          .extracting(Issue::rule, Issue::path)
          .containsExactly(tuple(QualitativeRule.GRADE_WITHOUT_SHEET, "/indicators/0/unit"));
      assertThat(
              QualitativeCheck.check(IndicatorSet.of(List.of(grades)), List.of(bound())).issues())
          .isEmpty();
    }
  }

  @Test
  void aMeasuredGradeIsOneOfTheSheets() {
    List<Issue> issues =
        QualitativeCheck.checkGrades(
                List.of(
                    Samples.single("M1", Samples.MATURITY, Samples.SALES, "2025-04-30", "1 grade"),
                    Samples.single("M2", Samples.MATURITY, Samples.SALES, "2025-05-31", "3 grade"),
                    Samples.single("M3", Samples.MATURITY, Samples.SALES, "2025-06-30", "0 grade"),
                    Samples.single("M4", Samples.MATURITY, Samples.SALES, "2025-07-31", "4 grade"),
                    Samples.single(
                        "M5", Samples.MATURITY, Samples.SALES, "2025-08-31", "1.5 grade"),
                    Samples.single(
                        "M6", Samples.INCIDENTS, Samples.SALES, "2025-08-31", "99 count")),
                List.of(bound()))
            .issues();

    assertThat(issues)
        .extracting(Issue::rule, Issue::path)
        .containsExactly(
            tuple(QualitativeRule.GRADE_NOT_ON_SHEET, "/2/value"),
            tuple(QualitativeRule.GRADE_NOT_ON_SHEET, "/3/value"),
            tuple(QualitativeRule.GRADE_NOT_ON_SHEET, "/4/value"));
    assertThat(issues.get(2).message().en())
        .isEqualTo("measurement M5 of 1.5 grade is none of the grades 1 to 3 of item 'F3-1'");
  }

  @Test
  void theShippedIndicatorsAreNoImpressions() {
    assertThat(QualitativeCheck.check(SampleIndicators.table42(), List.of()).issues()).isEmpty();
  }

  @Test
  @Tag("REQ-501")
  void speaksBothLanguages() {
    List<Issue> issues = new ArrayList<>(issues(grades()));
    issues.addAll(
        issues(
            Samples.number(
                    Samples.TRAINING, MeasurementUnit.HOURS, Combination.SUM, Combination.SUM)
                .build()
                .withMethod(CollectionMethod.INTERVIEW)));

    assertThat(issues)
        .hasSize(2)
        .allSatisfy(
            issue ->
                assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{"));
  }

  private static List<Issue> issues(Indicator indicator) {
    return QualitativeCheck.check(IndicatorSet.of(List.of(indicator)), List.of(SHEET)).issues();
  }

  private static Indicator grades() {
    return Samples.number(
            Samples.MATURITY, MeasurementUnit.GRADE, Combination.WORST, Combination.LATEST)
        .direction(Direction.LOWER_IS_BETTER)
        .build();
  }

  private static CheckSheet bound() {
    List<CheckItem> items = new ArrayList<>(SHEET.items());
    items.set(0, items.get(0).withIndicator(Samples.MATURITY));
    return SHEET.withItems(items);
  }
}
