package dev.isg.metrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Histories;
import dev.isg.metrics.Samples;
import dev.isg.metrics.measurement.Measurement;
import java.time.LocalDate;
import java.util.List;
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
