package dev.isg.metrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.measurement.MeasurementQuery;
import dev.isg.metrics.measurement.MeasurementStore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-221")
@Tag("ALG-17")
class MeasurementAggregatesTest {
  private static final Period APRIL = Period.parse("2026-04-01/2026-04-30");
  private static final Period JUNE = Period.parse("2026-06-01/2026-06-30");
  private static final AggregationQuery BOTH =
      new AggregationQuery(MeasurementQuery.all(), List.of(JUNE, APRIL));

  @Test
  void refusesPartsThatShareADay() {
    Period late = Period.parse("2026-04-30/2026-05-31");
    assertThatThrownBy(() -> new AggregationQuery(MeasurementQuery.all(), List.of(late, APRIL)))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("2026-04-01/2026-04-30 and 2026-04-30/2026-05-31 overlap");
  }

  @Test
  void takesPartsThatTouch() {
    Period may = Period.parse("2026-05-01/2026-05-31");
    assertThat(new AggregationQuery(MeasurementQuery.all(), List.of(JUNE, may, APRIL)).parts())
        .containsExactly(APRIL, may, JUNE);
  }

  @Test
  void countsNothingInTheGapBetweenParts() {
    assertThat(
            aggregates(
                List.of(
                    hours("a", "2026-05-01", "1"),
                    hours("b", "2026-05-31", "1"),
                    hours("c", "2026-03-31", "1"),
                    hours("d", "2026-07-01", "1"))))
        .isEmpty();
  }

  @Test
  void answersTheSameInAnyOrder() {
    List<Measurement> measurements = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      measurements.add(hours("m" + i, i % 2 == 0 ? "2026-04-30" : "2026-06-01", i + "." + i * 7));
    }
    List<MeasurementAggregate> first = aggregates(measurements);
    Collections.reverse(measurements);

    assertThat(first).hasSize(2);
    assertThat(aggregates(measurements)).isEqualTo(first);
  }

  @Test
  void takesTheMiddleOfAnEvenAndOfAnOddCount() {
    AggregatedValue.Numbers even = numbers(MeasurementUnit.HOURS, "1", "9", "4", "2");
    assertThat(even.lowerMiddle()).isEqualTo("2");
    assertThat(even.upperMiddle()).isEqualTo("4");
    assertThat(even.median()).isEqualTo("3");
    assertThat(even.mean()).contains(BigDecimal.valueOf(4));
    AggregatedValue.Numbers odd = numbers(MeasurementUnit.HOURS, "1", "9", "4");
    assertThat(odd.median()).isEqualTo("4");
    assertThat(odd.mean().orElseThrow()).isEqualTo("4.666666666666666666666666666666667");
  }

  @Test
  void hasNoMeanOfGrades() {
    assertThat(numbers(MeasurementUnit.GRADE, "1", "2").mean()).isEmpty();
    assertThat(numbers(MeasurementUnit.GRADE, "1", "3").median()).isEqualTo("2");
  }

  @Test
  void keepsEqualNumbersEqualWhateverTheirScale() {
    assertThat(numbers(MeasurementUnit.HOURS, "100.0", "200"))
        .isEqualTo(numbers(MeasurementUnit.HOURS, "1E+2", "200.00"));
    assertThat(new AggregatedValue.Shares(1, new BigDecimal("1.0"), new BigDecimal("1E+1")))
        .isEqualTo(new AggregatedValue.Shares(1, BigDecimal.ONE, BigDecimal.TEN));
  }

  @Test
  void hasNoShareOfNothing() {
    assertThat(new AggregatedValue.Shares(1, BigDecimal.ZERO, BigDecimal.ZERO).share()).isEmpty();
    assertThat(new AggregatedValue.Shares(2, BigDecimal.ONE, BigDecimal.TEN).share())
        .contains(Percentage.of("10"));
  }

  @Test
  void refusesAnAggregateOfNothing() {
    assertThatThrownBy(() -> new AggregatedValue.Shares(0, BigDecimal.ZERO, BigDecimal.ZERO))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void scansAStoreThatDoesNotAddUp() {
    MeasurementStore store = MeasurementStore.inMemory();
    List<Measurement> measurements =
        List.of(hours("a", "2026-04-01", "1"), hours("b", "2026-06-30", "2"));
    store.append(measurements);

    assertThat(MeasurementAggregates.of(store, BOTH))
        .isEqualTo(aggregates(measurements))
        .hasSize(2);
  }

  private static List<MeasurementAggregate> aggregates(List<Measurement> measurements) {
    return MeasurementAggregates.of(measurements.stream(), BOTH);
  }

  private static AggregatedValue.Numbers numbers(MeasurementUnit unit, String... numbers) {
    return AggregatedValue.Numbers.of(unit, Arrays.stream(numbers).map(BigDecimal::new).toList());
  }

  private static Measurement hours(String id, String day, String number) {
    return Measurement.builder()
        .id(MeasurementId.of(id))
        .indicator(IndicatorId.of("response-time"))
        .unit(UnitId.of("sales"))
        .day(LocalDate.parse(day))
        .value(new MeasuredValue.Single(Quantity.of(number, MeasurementUnit.HOURS)))
        .measuredBy("test")
        .recordedAt(Instant.parse("2026-07-01T00:00:00Z"))
        .build();
  }
}
