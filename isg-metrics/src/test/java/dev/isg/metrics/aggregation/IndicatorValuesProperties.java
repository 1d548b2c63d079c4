package dev.isg.metrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Histories;
import dev.isg.metrics.Samples;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class IndicatorValuesProperties {
  private static final List<IndicatorId> ALL =
      List.of(Samples.TRAINING, Samples.INCIDENTS, Samples.MATURITY, Samples.RESPONSE);

  @Property(tries = 200)
  @Tag("REQ-221")
  void neitherOrderNorSplitChangesAValue(
      @ForAll("histories") List<Measurement> history,
      @ForAll Random random,
      @ForAll @IntRange(max = 60) int cut) {
    List<Measurement> shuffled = new ArrayList<>(history);
    Collections.shuffle(shuffled, random);
    int at = Math.min(cut, shuffled.size());
    IndicatorValues whole = values(history);
    IndicatorValues parts =
        values(shuffled.subList(at, shuffled.size())).plus(values(shuffled.subList(0, at)));

    assertThat(parts.measurements()).isEqualTo(whole.measurements());
    for (IndicatorId indicator : ALL) {
      IndicatorValue one = whole.value(indicator, Samples.COMPANY, Samples.YEAR);
      IndicatorValue other = parts.value(indicator, Samples.COMPANY, Samples.YEAR);
      assertThat(other).isEqualTo(one);
      assertThat(IsgJson.standard().write(other)).isEqualTo(IsgJson.standard().write(one));
    }
  }

  @Property(tries = 200)
  @Tag("REQ-221")
  void aRolledUpRatioIsOnePassOverTheRecords(@ForAll("histories") List<Measurement> history) {
    BigDecimal part = BigDecimal.ZERO;
    BigDecimal whole = BigDecimal.ZERO;
    int present = 0;
    for (Measurement measurement : history) {
      if (measurement.value() instanceof MeasuredValue.Ratio ratio) {
        part = part.add(ratio.numerator());
        whole = whole.add(ratio.denominator());
        present++;
      }
    }
    IndicatorValue value = values(history).value(Samples.TRAINING, Samples.COMPANY, Samples.YEAR);

    assertThat(value.present()).isEqualTo(present);
    if (whole.signum() == 0) {
      assertThat(value.value()).isEmpty();
    } else {
      Percentage share = Percentage.ofRatio(part, whole);
      assertThat(value.value().map(Quantity::number)).contains(share.value());
    }
  }

  @Property(tries = 200)
  void whereNothingWasMeasuredThereIsNoValue(@ForAll("histories") List<Measurement> history) {
    IndicatorValues values = values(history);
    for (IndicatorId indicator : ALL) {
      for (UnitId unit :
          List.of(Samples.COMPANY, Samples.SALES, Samples.DEVELOPMENT, Samples.LABORATORY)) {
        for (IndicatorValue value : values.series(indicator, unit, Samples.YEAR)) {
          assertThat(value.lineage()).hasSize(value.present());
          if (value.present() == 0) {
            assertThat(value.value()).isEmpty();
            assertThat(value.missingShare()).isEqualTo(Percentage.HUNDRED);
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void asOfADayIsTheValueWithoutWhatCameAfter(
      @ForAll("histories") List<Measurement> history, @ForAll @IntRange(max = 364) int days) {
    LocalDate asOf = Samples.YEAR.first().plusDays(days);
    List<Measurement> ended =
        history.stream()
            .filter(
                measurement ->
                    !Samples.resolved()
                        .governanceUnit()
                        .fiscalCalendar()
                        .periodOf(measurement.day(), Interval.MONTHLY)
                        .last()
                        .isAfter(asOf))
            .toList();
    Period seen = Period.of(Samples.YEAR.first(), asOf);
    for (IndicatorId indicator : ALL) {
      assertThat(values(history).value(indicator, Samples.COMPANY, Samples.YEAR, asOf))
          .isEqualTo(values(ended).value(indicator, Samples.COMPANY, seen));
    }
  }

  @Property(tries = 200)
  @Tag("REQ-509")
  void aValueComesBackFromJson(@ForAll("histories") List<Measurement> history) {
    for (IndicatorId indicator : ALL) {
      IndicatorValue value = values(history).value(indicator, Samples.COMPANY, Samples.YEAR);
      String json = IsgJson.standard().write(value);

      assertThat(IsgJson.standard().read("v.json", json, IndicatorValue.class).value())
          .isEqualTo(value);
    }
  }

  @Provide
  Arbitrary<List<Measurement>> histories() {
    return Histories.histories();
  }

  private static IndicatorValues values(List<Measurement> history) {
    return IndicatorValues.of(Samples.resolved(), Samples.indicators(), history);
  }
}
