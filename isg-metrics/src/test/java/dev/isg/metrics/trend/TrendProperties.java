package dev.isg.metrics.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.Samples;
import dev.isg.metrics.detection.DetectionEstimate;
import dev.isg.metrics.detection.DetectionEvidence.PlantedEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("ALG-5")
class TrendProperties {
  private static final Period P1 = Period.parse("2024-04-01/2025-03-31");
  private static final Period P2 = Period.parse("2025-04-01/2026-03-31");

  @Property(tries = 300)
  void theOrderOfThePeriodsGivenDoesNotMatter(
      @ForAll @IntRange(max = 200) int before,
      @ForAll @IntRange(max = 200) int after,
      @ForAll @IntRange(min = 900, max = 1000) int rateBefore,
      @ForAll @IntRange(min = 900, max = 1000) int rateAfter) {
    IncidentAmount one = amount(P1, before, rateBefore);
    IncidentAmount other = amount(P2, after, rateAfter);

    assertThat(trend(other, one)).isEqualTo(trend(one, other));
  }

  @Property(tries = 300)
  void aDirectionIsGivenExactlyWhereBothRatesAllowIt(
      @ForAll @IntRange(max = 200) int before,
      @ForAll @IntRange(max = 200) int after,
      @ForAll @IntRange(min = 900, max = 1000) int rateBefore,
      @ForAll @IntRange(min = 900, max = 1000) int rateAfter) {
    boolean allowed =
        rateBefore >= 950 && rateAfter >= 950 && Math.abs(rateBefore - rateAfter) <= 20;

    assertThat(trend(amount(P1, before, rateBefore), amount(P2, after, rateAfter)).verdict())
        .isEqualTo(
            allowed ? direction(Integer.compare(after, before)) : TrendVerdict.NOT_MEANINGFUL);
  }

  @Property(tries = 300)
  void moreIncidentsNeverMakeItBetter(
      @ForAll @IntRange(max = 200) int before,
      @ForAll @IntRange(max = 200) int after,
      @ForAll @IntRange(max = 50) int more,
      @ForAll @IntRange(max = 30) int band) {
    DetectionThresholds thresholds =
        new DetectionThresholds(
            Percentage.of("95"), Percentage.of("2"), Percentage.of(Integer.toString(band)));
    IncidentAmount one = amount(P1, before, 960);

    assertThat(rank(IncidentTrend.of(one, amount(P2, after + more, 960), thresholds).verdict()))
        .isLessThanOrEqualTo(
            rank(IncidentTrend.of(one, amount(P2, after, 960), thresholds).verdict()));
  }

  @Property(tries = 200)
  void theOrderOfPointsDoesNotMatter(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 100) Integer> values,
      @ForAll Random random) {
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      LocalDate day = LocalDate.of(2025, 4, 1).plusDays(i);
      points.add(
          TrendPoint.of(
              Period.of(day, day),
              Quantity.of(Integer.toString(values.get(i)), MeasurementUnit.PERCENT)));
    }
    IndicatorTrend sorted = of(points);
    Collections.shuffle(points, random);

    assertThat(of(points)).isEqualTo(sorted);
    assertThat(sorted.verdict())
        .isEqualTo(direction(Integer.compare(values.get(0), values.get(values.size() - 1))));
  }

  private static IndicatorTrend of(List<TrendPoint> points) {
    return IndicatorTrend.of(
        Samples.indicator(Samples.TRAINING).build(),
        points,
        TrendSettings.strict(MeasurementUnit.PERCENT));
  }

  private static TrendVerdict direction(int change) {
    return change == 0
        ? TrendVerdict.FLAT
        : change < 0 ? TrendVerdict.IMPROVING : TrendVerdict.WORSENING;
  }

  private static int rank(TrendVerdict verdict) {
    return switch (verdict) {
      case WORSENING -> 0;
      case FLAT -> 1;
      case IMPROVING -> 2;
      case NOT_MEANINGFUL, UNKNOWN -> throw new AssertionError(verdict);
    };
  }

  private static IncidentTrend trend(IncidentAmount one, IncidentAmount other) {
    return IncidentTrend.of(one, other, DetectionThresholds.USUAL);
  }

  private static IncidentAmount amount(Period period, int count, int ofThousand) {
    return IncidentAmount.of(
        Quantity.of(Integer.toString(count), MeasurementUnit.COUNT),
        DetectionEstimate.of(period, new PlantedEvents(1000, ofThousand)));
  }
}
