package dev.isg.metrics.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.aggregation.Distribution;
import dev.isg.metrics.aggregation.IndicatorValue;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class SlotStatisticsProperties {
  private static final List<UnitId> UNITS =
      List.of(Samples.SALES, Samples.DEVELOPMENT, Samples.LABORATORY);
  private static final Period YEARS = Period.parse("2024-04-01/2026-03-31");

  /** The sample's indicators, one of them measured by the quarter. */
  private static final IndicatorSet INDICATORS =
      IndicatorSet.of(
          Samples.indicators().indicators().stream()
              .map(one -> one.id().equals(Samples.RESPONSE) ? quarterly(one) : one)
              .toList());

  private static final ColumnIndex INDEX = ColumnIndex.of(Samples.programme(), INDICATORS);

  @Property(tries = 150)
  @Tag("REQ-221")
  void tellWhatTheIndicatorValuesTell(
      @ForAll("histories") List<Measurement> history, @ForAll("grains") Interval grain) {
    IndicatorValues values = IndicatorValues.of(Samples.resolved(), INDICATORS, history);
    SlotStatistics statistics = SlotStatistics.of(columns(history), grain);

    for (Indicator indicator : INDICATORS.indicators()) {
      for (UnitId unit : UNITS) {
        List<UnitId> covered = Samples.resolved().unitAndAllBelow(unit);
        for (Period period : periods(grain)) {
          same(
              statistics.distribution(indicator.id(), covered, period),
              values.distribution(indicator.id(), unit, period));
        }
        same(
            statistics.distribution(indicator.id(), covered, YEARS),
            values.distribution(indicator.id(), unit, YEARS));
      }
    }
    IndicatorValue rate = values.value(Samples.TRAINING, Samples.COMPANY, YEARS);
    assertThat(statistics.pooled(Samples.TRAINING, UNITS, YEARS)).isEqualTo(rate.ratio());
  }

  @Property(tries = 150)
  @Tag("REQ-221")
  void numbersOfASlotAreThoseOfItsDistribution(
      @ForAll("measurements") List<Measurement> measurements, @ForAll("grains") Interval grain) {
    SlotStatistics statistics = SlotStatistics.of(columns(measurements), grain);
    long counted = 0;
    for (int slot = 0; slot < statistics.slots(); slot++) {
      counted += statistics.count(slot);
    }
    assertThat(counted).isEqualTo(measurements.size());

    for (IndicatorId id : List.of(Samples.INCIDENTS, Samples.MATURITY, Samples.RESPONSE)) {
      int indicator = INDEX.indicator(id);
      for (UnitId unit : UNITS) {
        for (int i = 0; i < statistics.periods().size(); i++) {
          int slot = statistics.slot(indicator, INDEX.unit(unit), i);
          List<BigDecimal> numbers =
              numbers(measurements, id, unit, statistics.periods().get(i), grain);
          assertThat(statistics.count(slot)).isEqualTo(numbers.size());
          Distribution.of(numbers)
              .ifPresent(
                  expected -> {
                    int scale = statistics.scale(indicator);
                    assertNumber(statistics.lowest(slot), scale, expected.lowest());
                    assertNumber(statistics.highest(slot), scale, expected.highest());
                    assertNumber(statistics.sum(slot), scale, expected.sum());
                    for (int percent = 1; percent <= 100; percent++) {
                      assertNumber(
                          statistics.percentile(slot, percent),
                          scale,
                          expected.percentile(percent));
                    }
                  });
        }
      }
    }
  }

  @Property(tries = 150)
  @Tag("REQ-221")
  void neitherOrderNorSplitChangesThem(
      @ForAll("measurements") List<Measurement> measurements,
      @ForAll("grains") Interval grain,
      @ForAll Random random,
      @ForAll @IntRange(max = 200) int cut) {
    List<Measurement> shuffled = new ArrayList<>(measurements);
    Collections.shuffle(shuffled, random);
    int at = Math.min(cut, shuffled.size());
    SlotStatistics whole = SlotStatistics.of(columns(measurements), grain);
    SlotStatistics parts =
        SlotStatistics.of(columns(shuffled.subList(at, shuffled.size())), grain)
            .plus(SlotStatistics.of(columns(shuffled.subList(0, at)), grain));

    assertThat(parts.periods()).isEqualTo(whole.periods());
    assertThat(parts.slots()).isEqualTo(whole.slots());
    for (Indicator indicator : INDICATORS.indicators()) {
      int number = INDEX.indicator(indicator.id());
      assertThat(parts.scale(number)).isEqualTo(whole.scale(number));
      for (UnitId unit : UNITS) {
        for (int i = 0; i < whole.periods().size(); i++) {
          int slot = whole.slot(number, INDEX.unit(unit), i);
          assertThat(parts.count(slot)).isEqualTo(whole.count(slot));
          if (whole.count(slot) > 0 && !indicator.id().equals(Samples.TRAINING)) {
            assertThat(parts.sum(slot)).isEqualTo(whole.sum(slot));
            assertThat(parts.percentile(slot, 95)).isEqualTo(whole.percentile(slot, 95));
          }
        }
        same(
            parts.distribution(indicator.id(), List.of(unit), YEARS),
            whole.distribution(indicator.id(), List.of(unit), YEARS));
      }
    }
    assertThat(parts.pooled(Samples.TRAINING, UNITS, YEARS))
        .isEqualTo(whole.pooled(Samples.TRAINING, UNITS, YEARS));
  }

  /** One measurement of a unit and interval at most, as a history has them. */
  @Provide
  Arbitrary<List<Measurement>> histories() {
    return measurements().map(SlotStatisticsProperties::oneASlot);
  }

  @Provide
  Arbitrary<List<Measurement>> measurements() {
    Arbitrary<Integer> counts =
        Arbitraries.oneOf(Arbitraries.integers().between(0, 9), Arbitraries.just(100));
    Arbitrary<Measurement> one =
        Combinators.combine(
                Arbitraries.of(INDICATORS.indicators()),
                Arbitraries.of(UNITS),
                Arbitraries.integers().between(0, 729),
                numbers(),
                counts,
                counts)
            .as(SlotStatisticsProperties::measurement);
    return Arbitraries.oneOf(one.list().ofMaxSize(40), one.list().ofMinSize(150).ofMaxSize(300))
        .map(SlotStatisticsProperties::numbered);
  }

  @Provide
  Arbitrary<Interval> grains() {
    return Arbitraries.of(Interval.values());
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-3, 3).map(BigDecimal::valueOf),
        Arbitraries.bigDecimals()
            .between(BigDecimal.valueOf(-10_000_000_000L), BigDecimal.valueOf(10_000_000_000L))
            .ofScale(4));
  }

  private static Measurement measurement(
      Indicator indicator, UnitId unit, int day, BigDecimal number, int part, int rest) {
    MeasuredValue value =
        indicator.id().equals(Samples.TRAINING)
            ? new MeasuredValue.Ratio(
                BigDecimal.valueOf(part, rest % 2), BigDecimal.valueOf(part + rest, rest % 2))
            : new MeasuredValue.Single(new Quantity(number, indicator.unit()));
    return Measurement.builder()
        .id(MeasurementId.of("M"))
        .indicator(indicator.id())
        .unit(unit)
        .day(YEARS.first().plusDays(day))
        .value(value)
        .measuredBy("tester")
        .recordedAt(Instant.EPOCH)
        .build();
  }

  private static List<Measurement> numbered(List<Measurement> found) {
    List<Measurement> numbered = new ArrayList<>();
    for (Measurement one : found) {
      numbered.add(
          Measurement.builder()
              .id(MeasurementId.of("M" + numbered.size()))
              .indicator(one.indicator())
              .unit(one.unit())
              .day(one.day())
              .value(one.value())
              .measuredBy(one.measuredBy())
              .recordedAt(one.recordedAt())
              .build());
    }
    return numbered;
  }

  private static List<Measurement> oneASlot(List<Measurement> found) {
    Set<List<Object>> seen = new HashSet<>();
    return found.stream()
        .filter(
            one ->
                seen.add(
                    List.of(
                        one.indicator(),
                        one.unit(),
                        periodOf(
                            one, INDEX.indicator(INDEX.indicator(one.indicator())).interval()))))
        .toList();
  }

  /** The numbers of an indicator in a unit that belong to the slot beginning with a period. */
  private static List<BigDecimal> numbers(
      List<Measurement> all, IndicatorId id, UnitId unit, Period period, Interval grain) {
    Interval own = INDEX.indicator(INDEX.indicator(id)).interval();
    Interval longer = own.months() > grain.months() ? own : grain;
    return all.stream()
        .filter(one -> one.indicator().equals(id) && one.unit().equals(unit))
        .filter(one -> periodOf(one, longer).first().equals(period.first()))
        .map(one -> ((MeasuredValue.Single) one.value()).quantity().number())
        .toList();
  }

  private static List<Period> periods(Interval grain) {
    return Samples.resolved().governanceUnit().fiscalCalendar().split(YEARS, grain);
  }

  private static Period periodOf(Measurement one, Interval interval) {
    return Samples.resolved().governanceUnit().fiscalCalendar().periodOf(one.day(), interval);
  }

  private static Indicator quarterly(Indicator indicator) {
    String json =
        IsgJson.standard()
            .write(indicator)
            .replaceFirst("\"interval\"\\s*:\\s*\"[A-Za-z_-]+\"", "\"interval\":\"QUARTERLY\"");
    return IsgJson.standard().read("i.json", json, Indicator.class).value();
  }

  private static MeasurementColumns columns(List<Measurement> measurements) {
    MeasurementColumns.Builder builder = MeasurementColumns.builder(INDEX);
    measurements.forEach(builder::add);
    return builder.build();
  }

  private static void same(Optional<Distribution> found, Optional<Distribution> expected) {
    assertThat(found.isPresent()).isEqualTo(expected.isPresent());
    if (expected.isPresent()) {
      Distribution one = found.get();
      Distribution other = expected.get();
      assertThat(one.count()).isEqualTo(other.count());
      assertThat(one.sum()).isEqualTo(other.sum());
      assertThat(one.mean()).isEqualTo(other.mean());
      assertThat(one.lowest()).isEqualTo(other.lowest());
      assertThat(one.highest()).isEqualTo(other.highest());
      assertThat(one.median()).isEqualTo(other.median());
      for (int percent = 1; percent <= 100; percent++) {
        assertThat(one.percentile(percent)).isEqualTo(other.percentile(percent));
      }
    }
  }

  private static void assertNumber(long unscaled, int scale, BigDecimal expected) {
    assertThat(BigDecimal.valueOf(unscaled, scale)).isEqualByComparingTo(expected);
  }
}
