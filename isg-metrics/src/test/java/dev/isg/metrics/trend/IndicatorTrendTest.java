package dev.isg.metrics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.MeasurementId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ALG-5")
class IndicatorTrendTest {
  private static final Indicator SHARE = Samples.indicator(Samples.TRAINING).build();
  private static final Indicator HOURS =
      Samples.number(Samples.RESPONSE, MeasurementUnit.HOURS, Combination.MEAN, Combination.MEAN)
          .build();
  private static final Indicator RANGE = Samples.rangeIndicator(IndicatorId.of("range")).build();
  private static final List<Period> MONTHS =
      List.of(
          Period.parse("2025-04-01/2025-04-30"),
          Period.parse("2025-05-01/2025-05-31"),
          Period.parse("2025-06-01/2025-06-30"));

  @ParameterizedTest
  @CsvSource({
    "80, 82.1, IMPROVING",
    "80, 82, FLAT",
    "80, 80, FLAT",
    "80, 78, FLAT",
    "80, 77.9, WORSENING"
  })
  void judgesByTheWayThatIsGood(String before, String after, TrendVerdict verdict) {
    TrendVerdict other =
        switch (verdict) {
          case IMPROVING -> TrendVerdict.WORSENING;
          case WORSENING -> TrendVerdict.IMPROVING;
          default -> verdict;
        };

    assertThat(trend(SHARE, band("2 %"), before + " %", after + " %").verdict()).isEqualTo(verdict);
    assertThat(trend(HOURS, band("2 h"), before + " h", after + " h").verdict()).isEqualTo(other);
  }

  @Test
  void explainsItself() {
    TrendReason share = trend(SHARE, band("2 %"), "80 %", "85 %").whole().reason();
    TrendReason hours = trend(HOURS, band("0 h"), "10 h", "8.5 h").whole().reason();

    assertThat(share.message().en())
        .isEqualTo(
            "from 80 % (2025-04-01/2025-04-30) to 85 % (2025-05-01/2025-05-31), a change of +5 %;"
                + " higher is better, so it is improving (up to 2 % is flat)");
    assertThat(share.message().ja()).contains("+5 % 変化し、高いほど良いので改善です");
    assertThat(share.rule()).isEqualTo(TrendRule.VALUES_COMPARED);
    assertThat(share.mend().ja()).contains("原因");
    assertThat(hours.message().en()).contains("a change of -1.5 h; lower is better, so it is impr");
  }

  @ParameterizedTest
  @CsvSource({
    "35, 45, FLAT",
    "35, 28, WORSENING",
    "35, 29, FLAT",
    "28, 30, IMPROVING",
    "60, 52, IMPROVING",
    "52, 60, WORSENING",
    "28, 52, FLAT",
    "20, 60, FLAT"
  })
  void judgesARangeByTheDistanceFromIt(String before, String after, TrendVerdict verdict) {
    TrendSettings settings =
        new TrendSettings(
            Quantity.parse("1 %"),
            Percentage.ZERO,
            Optional.of(new GoodRange(Quantity.parse("30 %"), Quantity.parse("50 %"))));
    IndicatorTrend trend = trend(RANGE, settings, before + " %", after + " %");

    assertThat(trend.verdict()).isEqualTo(verdict);
    assertThat(trend.whole().reason().rule()).isEqualTo(TrendRule.DISTANCES_COMPARED);
    assertThat(trend.whole().reason().message().en()).contains("from the range 30 % - 50 % went");
  }

  @Test
  void comparesGradesAndNamesByOrderAlone() {
    Indicator grade =
        Samples.number(
                Samples.MATURITY, MeasurementUnit.GRADE, Combination.WORST, Combination.LATEST)
            .direction(Direction.LOWER_IS_BETTER)
            .build();
    Indicator yesNo =
        Samples.number(
                Samples.MATURITY, MeasurementUnit.YES_NO, Combination.WORST, Combination.LATEST)
            .build();

    assertThat(trend(grade, band("0 grade"), "3 grade", "2 grade").verdict())
        .isEqualTo(TrendVerdict.IMPROVING);
    assertThat(
            trend(yesNo, band("0 yes-no"), "1 yes-no", "0 yes-no").whole().reason().message().en())
        .contains("a change of -1 yes-no; lower is better, so it is improving");
    refused(() -> band("1 grade"), "flatWithin");
    refused(() -> band("1 yes-no"), "flatWithin");
  }

  @Test
  void knowsNothingWhereAnEndIsNotKnown() {
    for (int gap : new int[] {0, 2}) {
      List<TrendPoint> points = points("80 %", "81 %", "82 %");
      points.set(gap, TrendPoint.unknown(MONTHS.get(gap)));
      IndicatorTrend trend = IndicatorTrend.of(SHARE, points, band("0 %"));

      assertThat(trend.verdict()).isEqualTo(TrendVerdict.UNKNOWN);
      assertThat(trend.steady()).isFalse();
      assertThat(trend.whole().reason().rule()).isEqualTo(TrendRule.VALUE_UNKNOWN);
      assertThat(trend.whole().reason().message().en())
          .startsWith("the value of " + MONTHS.get(gap) + " is not known");
    }
  }

  @Test
  void comparesOverAGapAndSaysThatItIsNotSteady() {
    List<TrendPoint> points = points("80 %", "81 %", "82 %");
    points.set(1, TrendPoint.unknown(MONTHS.get(1)));
    IndicatorTrend trend = IndicatorTrend.of(SHARE, points, band("0 %"));

    assertThat(trend.verdict()).isEqualTo(TrendVerdict.IMPROVING);
    assertThat(trend.steady()).isFalse();
    assertThat(trend.steps())
        .extracting(TrendStep::verdict)
        .containsExactly(TrendVerdict.UNKNOWN, TrendVerdict.UNKNOWN);
  }

  @Test
  void tellsASteadyTrendFromAnUnsteadyOne() {
    assertThat(trend(SHARE, band("0 %"), "80 %", "81 %", "82 %").steady()).isTrue();
    assertThat(trend(SHARE, band("0 %"), "80 %", "80 %", "82 %").steady()).isTrue();
    assertThat(trend(SHARE, band("0 %"), "80 %", "79 %", "82 %").steady()).isFalse();
    assertThat(trend(SHARE, band("0 %"), "80 %", "79 %", "80 %").steady()).isFalse();
    assertThat(trend(SHARE, band("0 %"), "80 %", "80 %", "80 %").steady()).isTrue();
    assertThat(trend(SHARE, band("0 %"), "80 %", "79 %", "82 %").steps())
        .extracting(TrendStep::verdict)
        .containsExactly(TrendVerdict.WORSENING, TrendVerdict.IMPROVING);
  }

  @Test
  void comparesNothingThatMisses() {
    TrendSettings tenth =
        new TrendSettings(Quantity.parse("0 %"), Percentage.of("10"), Optional.empty());
    IndicatorTrend atLimit = IndicatorTrend.of(SHARE, missing("10"), tenth);
    IndicatorTrend over = IndicatorTrend.of(SHARE, missing("10.1"), tenth);

    assertThat(atLimit.verdict()).isEqualTo(TrendVerdict.IMPROVING);
    assertThat(over.verdict()).isEqualTo(TrendVerdict.NOT_MEANINGFUL);
    assertThat(over.steady()).isFalse();
    assertThat(over.whole().reason().rule()).isEqualTo(TrendRule.TOO_MUCH_MISSING);
    assertThat(over.whole().reason().message().en())
        .startsWith("more than 10 % of the measurements of 2025-05-01/2025-05-31 is missing");
    assertThat(
            IndicatorTrend.of(
                    SHARE,
                    List.of(
                        new TrendPoint(
                            MONTHS.get(0), Optional.of(Quantity.parse("1 %")), Percentage.of("11")),
                        TrendPoint.of(MONTHS.get(1), Quantity.parse("2 %"))),
                    tenth)
                .verdict())
        .isEqualTo(TrendVerdict.NOT_MEANINGFUL);
  }

  @Test
  void takesValuesAsTheyWereAggregated() {
    IndicatorValue value =
        new IndicatorValue(
            Samples.TRAINING,
            Samples.COMPANY,
            MONTHS.get(0),
            Optional.of(Quantity.parse("80 %")),
            Optional.empty(),
            4,
            1,
            List.of(MeasurementId.of("m-1")));

    assertThat(TrendPoint.of(value))
        .isEqualTo(
            new TrendPoint(
                MONTHS.get(0), Optional.of(Quantity.parse("80 %")), Percentage.of("75")));
    assertThat(TrendSettings.strict(MeasurementUnit.HOURS)).isEqualTo(band("0 h"));
  }

  @Test
  void refusesWhatCannotBeCompared() {
    TrendPoint one = TrendPoint.of(MONTHS.get(0), Quantity.parse("80 %"));
    TrendPoint touching =
        TrendPoint.of(Period.parse("2025-04-30/2025-05-31"), Quantity.parse("81 %"));

    refused(() -> IndicatorTrend.of(SHARE, List.of(), band("0 %")), "two periods");
    refused(() -> IndicatorTrend.of(SHARE, List.of(one), band("0 %")), "two periods");
    refused(() -> IndicatorTrend.of(SHARE, List.of(one, one), band("0 %")), "overlap");
    refused(() -> IndicatorTrend.of(SHARE, List.of(one, touching), band("0 %")), "overlap");
    refused(() -> trend(SHARE, band("0 %"), "80 %", "8 h"), "in the unit of indicator");
    refused(() -> trend(SHARE, band("0 h"), "80 %", "81 %"), "in the unit of indicator");
    refused(
        () ->
            trend(
                SHARE,
                new TrendSettings(
                    Quantity.parse("0 %"),
                    Percentage.ZERO,
                    Optional.of(new GoodRange(Quantity.parse("1 h"), Quantity.parse("2 h")))),
                "80 %",
                "81 %"),
        "in the unit of indicator");
    refused(() -> trend(RANGE, band("0 %"), "80 %", "81 %"), "good must be given");
    refused(() -> band("-1 %"), "flatWithin");
    refused(() -> missingUpTo("-0.1"), "mostMissing");
    refused(() -> missingUpTo("100.1"), "mostMissing");
    assertThat(missingUpTo("100").mostMissing()).isEqualTo(Percentage.HUNDRED);
    refused(() -> new GoodRange(Quantity.parse("2 %"), Quantity.parse("1 %")), "lowest");
    assertThat(new GoodRange(Quantity.parse("2 %"), Quantity.parse("2 %")).toString())
        .isEqualTo("2 % - 2 %");
  }

  private static List<TrendPoint> missing(String share) {
    return List.of(
        TrendPoint.of(MONTHS.get(0), Quantity.parse("80 %")),
        new TrendPoint(MONTHS.get(1), Optional.of(Quantity.parse("81 %")), Percentage.of(share)));
  }

  private static TrendSettings missingUpTo(String share) {
    return new TrendSettings(Quantity.parse("0 %"), Percentage.of(share), Optional.empty());
  }

  private static TrendSettings band(String quantity) {
    return new TrendSettings(Quantity.parse(quantity), Percentage.ZERO, Optional.empty());
  }

  private static IndicatorTrend trend(
      Indicator indicator, TrendSettings settings, String... quantities) {
    return IndicatorTrend.of(indicator, points(quantities), settings);
  }

  private static List<TrendPoint> points(String... quantities) {
    List<TrendPoint> points = new java.util.ArrayList<>();
    for (int i = 0; i < quantities.length; i++) {
      points.add(TrendPoint.of(MONTHS.get(i), Quantity.parse(quantities[i])));
    }
    return points;
  }

  private static void refused(Runnable building, String message) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(building::run)
        .withMessageContaining(message);
  }
}
