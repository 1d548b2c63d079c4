package dev.isg.metrics.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.issue.Strength;
import dev.isg.metrics.detection.DetectionEstimate;
import dev.isg.metrics.detection.DetectionEvidence.InternalShare;
import dev.isg.metrics.detection.DetectionEvidence.PlantedEvents;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-247")
@Tag("ALG-5")
class IncidentTrendTest {
  private static final Period P1 = Period.parse("2024-04-01/2025-03-31");
  private static final Period P2 = Period.parse("2025-04-01/2026-03-31");

  @Test
  @Tag("SUB-1")
  void takesNoFallForGoodNewsWhereFewWereFoundBefore() {
    IncidentTrend trend = usual(counted(P1, 100, 600), counted(P2, 80, 970));

    assertThat(trend.verdict()).isEqualTo(TrendVerdict.NOT_MEANINGFUL);
    assertThat(trend.reason().rule()).isEqualTo(TrendRule.RATE_TOO_LOW);
    assertThat(trend.reason().rule().strength()).isEqualTo(Strength.MUST);
    assertThat(trend.message().en())
        .isEqualTo(
            "the change from 100 count (2024-04-01/2025-03-31) to 80 count (2025-04-01/2026-03-31)"
                + " means nothing: of the detection rates 60 % -> 97 % that of 2024-04-01/2025-03-31"
                + " is below 95 %");
    assertThat(trend.message().ja())
        .contains("60 % → 97 % のうち 2024-04-01/2025-03-31 が 95 % に届きません");
    assertThat(trend.reason().mend().en()).contains("near 100 %");
  }

  @Test
  @Tag("SUB-1")
  void takesAFallForGoodNewsWhereNearlyAllWereFound() {
    IncidentTrend trend = usual(counted(P1, 100, 960), counted(P2, 80, 970));

    assertThat(trend.verdict()).isEqualTo(TrendVerdict.IMPROVING);
    assertThat(trend.message().en())
        .isEqualTo(
            "from 100 count (2024-04-01/2025-03-31) to 80 count (2025-04-01/2026-03-31), a change of"
                + " -20 count: improving. Both detection rates are at least 95 % (96 % -> 97 %), at"
                + " most 2 points apart; a change up to 0 % is flat");
    assertThat(trend.message().ja()).contains("-20 count 変化し、改善です").contains("96 % → 97 %");
  }

  @Test
  @Tag("SUB-1")
  void knowsNothingWhereTheRateIsNotKnown() {
    IncidentAmount noRate = IncidentAmount.withoutRate(P2, count(80));
    IncidentAmount emptyRate =
        IncidentAmount.of(count(80), DetectionEstimate.of(P2, new PlantedEvents(0, 0)));

    for (IncidentAmount later : new IncidentAmount[] {noRate, emptyRate}) {
      IncidentTrend trend = usual(counted(P1, 100, 960), later);
      assertThat(trend.verdict()).isEqualTo(TrendVerdict.UNKNOWN);
      assertThat(trend.reason().rule()).isEqualTo(TrendRule.RATE_UNKNOWN);
      assertThat(trend.message().en()).endsWith("rate of 2025-04-01/2026-03-31 is not known");
      assertThat(trend.reason().inputs().get("rateAfter").en()).isEqualTo("not known");
    }
    assertThat(usual(IncidentAmount.withoutRate(P1, count(1)), noRate).message().en())
        .contains("2024-04-01/2025-03-31 and 2025-04-01/2026-03-31");
    assertThat(usual(IncidentAmount.withoutRate(P1, count(1)), counted(P2, 1, 970)).verdict())
        .isEqualTo(TrendVerdict.UNKNOWN);
  }

  @Test
  void knowsNothingWhereTheAmountIsNotKnown() {
    IncidentAmount unknown = new IncidentAmount(P1, Optional.empty(), Optional.empty());
    IncidentTrend trend = usual(unknown, counted(P2, 80, 970));

    assertThat(trend.verdict()).isEqualTo(TrendVerdict.UNKNOWN);
    assertThat(trend.reason().rule()).isEqualTo(TrendRule.AMOUNT_UNKNOWN);
    assertThat(trend.message().en()).contains("what happened in 2024-04-01/2025-03-31 is not");
    assertThat(
            usual(counted(P1, 80, 970), new IncidentAmount(P2, Optional.empty(), Optional.empty()))
                .reason()
                .rule())
        .isEqualTo(TrendRule.AMOUNT_UNKNOWN);
  }

  /** The rates are in thousandths; 95.0 % is reached by 950, and 2 points by a difference of 20. */
  @ParameterizedTest
  @CsvSource({
    "950, 950, IMPROVING, AMOUNTS_COMPARED",
    "949, 950, NOT_MEANINGFUL, RATE_TOO_LOW",
    "950, 949, NOT_MEANINGFUL, RATE_TOO_LOW",
    "950, 970, IMPROVING, AMOUNTS_COMPARED",
    "970, 950, IMPROVING, AMOUNTS_COMPARED",
    "950, 971, NOT_MEANINGFUL, RATE_CHANGED",
    "971, 950, NOT_MEANINGFUL, RATE_CHANGED"
  })
  @Tag("SUB-1")
  void comparesFromTheThresholdsOn(long before, long after, TrendVerdict verdict, TrendRule rule) {
    IncidentTrend trend = usual(counted(P1, 100, before), counted(P2, 80, after));

    assertThat(trend.verdict()).isEqualTo(verdict);
    assertThat(trend.reason().rule()).isEqualTo(rule);
  }

  @Test
  void comparesRatesAsFractionsAndNeverRounds() {
    DetectionThresholds thirds =
        new DetectionThresholds(Percentage.of("33"), Percentage.of("2"), Percentage.ZERO);
    IncidentAmount third = share(P1, 100, 200);
    IncidentAmount twoPointsMore = share(P2, 106, 194);
    IncidentAmount aLittleMoreStill =
        IncidentAmount.of(
            count(1),
            DetectionEstimate.of(P2, new InternalShare(353_333_334, 1_000_000_000 - 353_333_334)));

    assertThat(IncidentTrend.of(third, twoPointsMore, thirds).verdict().conclusive()).isTrue();
    assertThat(IncidentTrend.of(third, aLittleMoreStill, thirds).verdict())
        .isEqualTo(TrendVerdict.NOT_MEANINGFUL);
  }

  @Test
  void takesARiseForBadNewsOnlyWhereNearlyAllWereFound() {
    assertThat(usual(counted(P1, 80, 960), counted(P2, 100, 970)).verdict())
        .isEqualTo(TrendVerdict.WORSENING);
    assertThat(usual(counted(P1, 80, 960), counted(P2, 100, 970)).message().en())
        .contains("a change of +20 count: worsening");
    assertThat(usual(counted(P1, 80, 600), counted(P2, 100, 970)).verdict())
        .isEqualTo(TrendVerdict.NOT_MEANINGFUL);
    assertThat(usual(counted(P1, 80, 600), counted(P2, 100, 600)).message().en())
        .contains("that of 2024-04-01/2025-03-31 and 2025-04-01/2026-03-31 is below");
  }

  @Test
  void staysFlatWithinTheBand() {
    DetectionThresholds band =
        new DetectionThresholds(Percentage.of("95"), Percentage.of("2"), Percentage.of("10"));

    assertThat(trend(100, 90, band)).isEqualTo(TrendVerdict.FLAT);
    assertThat(trend(100, 110, band)).isEqualTo(TrendVerdict.FLAT);
    assertThat(trend(100, 89, band)).isEqualTo(TrendVerdict.IMPROVING);
    assertThat(trend(100, 111, band)).isEqualTo(TrendVerdict.WORSENING);
    assertThat(trend(0, 0, band)).isEqualTo(TrendVerdict.FLAT);
    assertThat(trend(0, 1, band)).isEqualTo(TrendVerdict.WORSENING);
    assertThat(trend(5, 5, DetectionThresholds.USUAL)).isEqualTo(TrendVerdict.FLAT);
  }

  @Test
  void judgesDamageByTheSameRule() {
    IncidentAmount before = amount(P1, Quantity.parse("1000000 JPY"), 960);
    IncidentAmount after = amount(P2, Quantity.parse("999999.5 JPY"), 970);

    assertThat(usual(before, after).verdict()).isEqualTo(TrendVerdict.IMPROVING);
    assertThat(usual(before, after).message().en()).contains("a change of -0.5 JPY");
    assertThat(usual(before, amount(P2, Quantity.parse("1 JPY"), 900)).verdict())
        .isEqualTo(TrendVerdict.NOT_MEANINGFUL);
    refused(() -> usual(before, counted(P2, 80, 970)), "cannot compare");
  }

  @Test
  void refusesPeriodsThatOverlapAndTellsThoseOfOtherLengthApart() {
    IncidentAmount before = counted(P1, 100, 960);
    IncidentAmount half = counted(Period.parse("2025-04-01/2025-09-30"), 40, 960);
    IncidentTrend trend = usual(before, half);

    assertThat(trend.verdict()).isEqualTo(TrendVerdict.NOT_MEANINGFUL);
    assertThat(trend.reason().rule()).isEqualTo(TrendRule.PERIODS_DIFFER);
    assertThat(trend.message().en()).contains("(365 days)").contains("(183 days)");
    refused(() -> usual(before, counted(Period.parse("2025-03-31/2026-03-31"), 1, 960)), "overlap");
    refused(() -> usual(before, before), "overlap");
  }

  /** Seven eighths of 16 days are 14. */
  @ParameterizedTest
  @CsvSource({"2025-05-14, FLAT", "2025-05-13, NOT_MEANINGFUL"})
  void comparesPeriodsOfAboutOneLength(String last, TrendVerdict verdict) {
    IncidentAmount sixteenDays = counted(Period.parse("2025-04-15/2025-04-30"), 1, 960);
    IncidentAmount later = counted(Period.parse("2025-05-01/" + last), 1, 960);

    assertThat(usual(sixteenDays, later).verdict()).isEqualTo(verdict);
  }

  @Test
  void marksWhatIsScaledUpAsIndicative() {
    IncidentTrend trend = usual(counted(P1, 100, 600), counted(P2, 97, 970));

    assertThat(trend.indicative()).hasSize(2);
    IndicativeAmount before = trend.indicative().get(0);
    assertThat(before.recorded()).isEqualTo(count(100));
    assertThat(before.rate()).isEqualTo(Percentage.of("60"));
    assertThat(before.text().en())
        .isEqualTo("indicative, never judged by: 100 count / 60 % ≈ 166.67 count");
    assertThat(before.text().ja()).startsWith("参考値（判定には使わない）");
    assertThat(trend.indicative().get(1).estimated()).isEqualTo(count(100));
    assertThat(trend.verdict()).isEqualTo(TrendVerdict.NOT_MEANINGFUL);
    assertThat(counted(P1, 0, 0).indicative()).isEmpty();
    assertThat(IncidentAmount.withoutRate(P1, count(5)).indicative()).isEmpty();
    assertThat(usual(IncidentAmount.withoutRate(P1, count(5)), counted(P2, 1, 970)).indicative())
        .hasSize(1);
  }

  @Test
  void refusesAmountsAndThresholdsThatMakeNoSense() {
    refused(() -> IncidentAmount.withoutRate(P1, Quantity.parse("-1 count")), "from 0");
    refused(
        () ->
            new IncidentAmount(
                P1,
                Optional.of(count(1)),
                Optional.of(DetectionEstimate.of(P2, new PlantedEvents(1, 1)))),
        "same period");
    refused(() -> thresholds("0", "2", "0"), "above 0 %");
    refused(() -> thresholds("100.1", "2", "0"), "above 0 %");
    refused(() -> thresholds("95", "-0.1", "0"), "from 0 % to 100 %");
    refused(() -> thresholds("95", "100.1", "0"), "from 0 % to 100 %");
    refused(() -> thresholds("95", "2", "-0.1"), "from 0 % to 100 %");
    refused(() -> thresholds("95", "2", "100.1"), "from 0 % to 100 %");
    assertThat(thresholds("100", "100", "100").leastRate()).isEqualTo(Percentage.HUNDRED);
    assertThat(thresholds("0.1", "0", "0").mostChange()).isEqualTo(Percentage.ZERO);
    assertThat(DetectionThresholds.USUAL.leastRate()).isEqualTo(Percentage.of("95"));
  }

  private static DetectionThresholds thresholds(String rate, String change, String flat) {
    return new DetectionThresholds(Percentage.of(rate), Percentage.of(change), Percentage.of(flat));
  }

  private static TrendVerdict trend(long before, long after, DetectionThresholds thresholds) {
    return IncidentTrend.of(counted(P1, before, 960), counted(P2, after, 960), thresholds)
        .verdict();
  }

  private static IncidentTrend usual(IncidentAmount one, IncidentAmount other) {
    return IncidentTrend.of(one, other, DetectionThresholds.USUAL);
  }

  private static IncidentAmount share(Period period, long internal, long external) {
    return IncidentAmount.of(
        count(1), DetectionEstimate.of(period, new InternalShare(internal, external)));
  }

  private static IncidentAmount counted(Period period, long count, long ofThousand) {
    return amount(period, count(count), ofThousand);
  }

  private static IncidentAmount amount(Period period, Quantity amount, long ofThousand) {
    return IncidentAmount.of(
        amount, DetectionEstimate.of(period, new PlantedEvents(1000, ofThousand)));
  }

  private static Quantity count(long count) {
    return Quantity.of(Long.toString(count), MeasurementUnit.COUNT);
  }

  private static void refused(Runnable building, String message) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(building::run)
        .withMessageContaining(message);
  }
}
