package dev.isg.metrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.metrics.Histories;
import dev.isg.metrics.Samples;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.UnitPopulation;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of adding up: however measurements are shuffled and split, and in whatever order and
 * grouping the parts are joined, the same bytes come out, missing share and staleness included.
 */
class SplitAndShuffleProperties {
  private static final int TRIES = 10_000;
  private static final IndicatorId GROWTH = IndicatorId.of("hours-growth");
  private static final ResolvedProgramme PROGRAMME = Samples.resolved();
  private static final List<UnitId> UNITS =
      List.of(Samples.COMPANY, Samples.DEVELOPMENT, Samples.SALES, Samples.LABORATORY);
  private static final List<IndicatorSet> SETS =
      List.of(
          set(Combination.POOLED, Combination.WORST, Combination.MEAN, Combination.SUM),
          set(Combination.WORST, Combination.LOWEST, Combination.MEDIAN, Combination.PERCENTILE_90),
          set(Combination.MEDIAN, Combination.HIGHEST, Combination.WEIGHTED, Combination.MEAN),
          set(Combination.WEIGHTED, Combination.PERCENTILE_95, Combination.SUM, Combination.WORST));

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  @Tag("REQ-221")
  @Tag("ALG-17")
  void partsJoinedInAnyOrderAndGroupingGiveTheSameBytes(
      @ForAll("histories") List<Measurement> history,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 6) int parts,
      @ForAll @IntRange(max = 3) int set,
      @ForAll @IntRange(max = 364) int days) {
    LocalDate asOf = Samples.YEAR.first().plusDays(days);
    List<IndicatorValues> split = new ArrayList<>();
    for (List<Measurement> part : dealt(history, parts, random)) {
      split.add(IndicatorValues.of(PROGRAMME, SETS.get(set), part));
    }
    IndicatorValues whole = IndicatorValues.of(PROGRAMME, SETS.get(set), history);

    assertThat(bytes(joined(split, IndicatorValues::plus, random), asOf))
        .isEqualTo(bytes(whole, asOf));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  @Tag("REQ-221")
  void aRolledUpRatioIsOnePassOverTheRawRecords(
      @ForAll("histories") List<Measurement> history,
      @ForAll @IntRange(max = 3) int unit,
      @ForAll @IntRange(max = 11) int from,
      @ForAll @IntRange(max = 11) int months) {
    LocalDate first = Samples.YEAR.first().plusMonths(from);
    Period period = Period.of(first, first.plusMonths(1L + months).minusDays(1));
    List<UnitId> covered = PROGRAMME.unitAndAllBelow(UNITS.get(unit));
    BigDecimal part = BigDecimal.ZERO;
    BigDecimal whole = BigDecimal.ZERO;
    int present = 0;
    for (Measurement measurement : history) {
      if (covered.contains(measurement.unit())
          && !measurement.day().isBefore(period.first())
          && !measurement.day().isAfter(period.last())
          && measurement.value() instanceof MeasuredValue.Ratio ratio) {
        part = part.add(ratio.numerator());
        whole = whole.add(ratio.denominator());
        present++;
      }
    }
    IndicatorValue value =
        IndicatorValues.of(PROGRAMME, SETS.get(0), history)
            .value(Samples.TRAINING, UNITS.get(unit), period);

    assertThat(value.present()).isEqualTo(present);
    assertThat(value.expected())
        .isEqualTo((months + 1) * (int) covered.stream().filter(this::measures).count());
    if (present > 0) {
      assertThat(value.ratio()).contains(new MeasuredValue.Ratio(part, whole));
    }
    if (whole.signum() == 0) {
      assertThat(value.value()).isEmpty();
    } else {
      assertThat(value.value().map(Quantity::number))
          .contains(Percentage.ofRatio(part, whole).value());
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  @Tag("ALG-17")
  void partialValuesJoinInAnyOrderAndGrouping(
      @ForAll("histories") List<Measurement> history,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 6) int parts) {
    Indicator share = SETS.get(0).indicators().get(0);
    List<MeasuredValue> values = history.stream().map(Measurement::value).toList();
    List<PartialValue> shares =
        values.stream()
            .filter(MeasuredValue.Ratio.class::isInstance)
            .map(PartialValue::of)
            .toList();
    assertJoins(share, Combination.POOLED, shares, parts, random);
    Indicator hours = SETS.get(0).indicators().get(3);
    List<PartialValue> numbers =
        values.stream()
            .filter(MeasuredValue.Single.class::isInstance)
            .map(PartialValue::of)
            .toList();
    for (Combination combination :
        List.of(Combination.SUM, Combination.LOWEST, Combination.HIGHEST, Combination.WORST)) {
      assertJoins(hours, combination, numbers, parts, random);
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED)
  @Tag("ALG-17")
  void distributionsJoinInAnyOrderAndGrouping(
      @ForAll List<@IntRange(min = -50, max = 50) Integer> numbers,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 6) int parts) {
    List<BigDecimal> scaled =
        numbers.stream()
            .map(number -> BigDecimal.valueOf(number).movePointLeft(random.nextInt(3)))
            .map(number -> number.setScale(2 + random.nextInt(4)))
            .toList();
    List<Distribution> split = new ArrayList<>();
    for (List<BigDecimal> part : dealt(scaled, parts, random)) {
      Distribution.of(part).ifPresent(split::add);
    }
    if (split.isEmpty()) {
      assertThat(Distribution.of(scaled)).isEmpty();
    } else {
      assertThat(digits(joined(split, Distribution::plus, random)))
          .isEqualTo(digits(Distribution.of(scaled).orElseThrow()));
    }
  }

  @Provide
  Arbitrary<List<Measurement>> histories() {
    return Histories.histories();
  }

  private boolean measures(UnitId unit) {
    return !unit.equals(Samples.COMPANY);
  }

  private static void assertJoins(
      Indicator indicator,
      Combination combination,
      List<PartialValue> values,
      int parts,
      Random random) {
    List<PartialValue> split = new ArrayList<>();
    for (List<PartialValue> part : dealt(values, parts, random)) {
      PartialValue.combine(indicator, combination, part).ifPresent(split::add);
    }
    Collections.shuffle(split, random);
    assertThat(
            PartialValue.combine(indicator, combination, split)
                .flatMap(value -> value.quantity(indicator))
                .map(Quantity::toString))
        .isEqualTo(
            PartialValue.combine(indicator, combination, values)
                .flatMap(value -> value.quantity(indicator))
                .map(Quantity::toString));
  }

  /** Deals shuffled items to so many parts; some may get none. */
  private static <T> List<List<T>> dealt(List<T> items, int parts, Random random) {
    List<T> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);
    List<List<T>> dealt = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      dealt.add(new ArrayList<>());
    }
    shuffled.forEach(item -> dealt.get(random.nextInt(parts)).add(item));
    return dealt;
  }

  /** Joins two at random until one is left. */
  private static <T> T joined(List<T> parts, BinaryOperator<T> plus, Random random) {
    List<T> left = new ArrayList<>(parts);
    while (left.size() > 1) {
      T one = left.remove(random.nextInt(left.size()));
      T other = left.remove(random.nextInt(left.size()));
      left.add(plus.apply(one, other));
    }
    return left.get(0);
  }

  private static String bytes(IndicatorValues values, LocalDate asOf) {
    StringBuilder text = new StringBuilder();
    for (Indicator indicator : values.indicators().indicators()) {
      IndicatorId id = indicator.id();
      text.append(IsgJson.standard().write(values.value(id, Samples.COMPANY, Samples.YEAR, asOf)));
      for (UnitId unit : List.of(Samples.COMPANY, Samples.DEVELOPMENT)) {
        text.append(values.value(id, unit, Samples.YEAR))
            .append(values.value(id, unit, Samples.YEAR, asOf).missingShare())
            .append(values.freshness(id, unit, asOf))
            .append(values.freshness(id, unit, asOf).stale())
            .append(values.distribution(id, unit, Samples.YEAR).map(s -> digits(s)).orElse("-"));
      }
    }
    return text.append(values.measurements()).toString();
  }

  private static String digits(Distribution spread) {
    return List.of(
            spread.count(),
            spread.sum(),
            spread.mean(),
            spread.lowest(),
            spread.highest(),
            spread.median(),
            spread.percentile(90),
            spread.percentile(99))
        .toString();
  }

  private static IndicatorSet set(
      Combination share, Combination grade, Combination hoursOverUnits, Combination hoursOverTime) {
    return IndicatorSet.of(
        List.of(
            populated(
                    Samples.ratioIndicator(
                        Samples.TRAINING,
                        share,
                        share == Combination.WEIGHTED ? Combination.MEDIAN : share),
                    share)
                .validDays(45)
                .build(),
            Samples.number(
                    Samples.INCIDENTS, MeasurementUnit.COUNT, Combination.SUM, Combination.SUM)
                .validDays(10)
                .build(),
            Samples.number(Samples.MATURITY, MeasurementUnit.GRADE, grade, Combination.LATEST)
                .direction(Direction.HIGHER_IS_BETTER)
                .build(),
            populated(
                    Samples.number(
                        Samples.RESPONSE, MeasurementUnit.HOURS, hoursOverUnits, hoursOverTime),
                    hoursOverUnits)
                .build(),
            Samples.derived(GROWTH, LocalizedText.of("時間の増減", "change of the hours"))
                .unit(MeasurementUnit.PERCENT)
                .formula(new Formula.Change(Formula.value(Samples.RESPONSE), 1))
                .build()));
  }

  private static Indicator.Builder populated(Indicator.Builder builder, Combination overUnits) {
    if (overUnits == Combination.WEIGHTED) {
      builder.addPopulations(
          new UnitPopulation(Samples.SALES, BigDecimal.valueOf(7)),
          new UnitPopulation(Samples.DEVELOPMENT, BigDecimal.valueOf(30)),
          new UnitPopulation(Samples.LABORATORY, BigDecimal.valueOf(3)));
    }
    return builder;
  }
}
