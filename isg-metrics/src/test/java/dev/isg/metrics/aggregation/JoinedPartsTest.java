package dev.isg.metrics.aggregation;

import static dev.isg.metrics.Samples.COMPANY;
import static dev.isg.metrics.Samples.RESPONSE;
import static dev.isg.metrics.Samples.SALES;
import static dev.isg.metrics.Samples.ratio;
import static dev.isg.metrics.Samples.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts that are joined, by example; {@link SplitAndShuffleProperties} has the laws. */
@Tag("REQ-221")
class JoinedPartsTest {
  private static final Measurement APRIL = ratio("M1", SALES, "2025-04-30", 1, 2);
  private static final Measurement MAY = ratio("M2", SALES, "2025-05-31", 5, 6);

  @Test
  void joinsValuesIntoThoseOfAllMeasurements() {
    IndicatorValues joined = values(MAY).plus(values(APRIL));

    assertThat(joined.indicators()).isEqualTo(Samples.indicators());
    assertThat(joined.measurements()).containsExactly(APRIL, MAY);
    assertThat(joined.value(Samples.TRAINING, COMPANY, Samples.YEAR).value())
        .contains(Quantity.parse("75 %"));
  }

  @Test
  void doesNotJoinValuesOfOtherIndicators() {
    IndicatorValues other =
        IndicatorValues.of(Samples.resolved(), IndicatorSet.of(List.of()), List.of());

    assertThatThrownBy(() -> values(APRIL).plus(other))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("values of different indicators cannot be joined");
  }

  @Test
  void joinsDistributionsIntoThatOfAllNumbers() {
    Distribution joined = spread("3", "100").plus(spread("2.50", "1"));

    assertThat(joined.count()).isEqualTo(4);
    assertThat(joined.lowest()).isEqualTo("1");
    assertThat(joined.median()).isEqualTo("2.75");
    assertThat(joined.highest()).isEqualTo("100");
  }

  @Test
  void keepsNoTraceOfTheScaleEqualNumbersWereWrittenIn() {
    assertThat(spread("1.0", "1.000").lowest()).isEqualTo(spread("1.000", "1.0").lowest());
    assertThat(spread("1E+2").sum()).isEqualTo("100");
  }

  @Test
  @Tag("ALG-17")
  void poolsSharesAndKeepsThemApartFromNumbers() {
    AggregationQuery year =
        new AggregationQuery(
            MeasurementQuery.all(), List.of(Period.parse("2025-04-01/2026-03-31")));
    Measurement number = single("M3", Samples.TRAINING, SALES, "2025-06-30", "4 h");
    Measurement minutes = single("M4", Samples.TRAINING, SALES, "2025-06-29", "5 min");
    Measurement other = single("M5", RESPONSE, SALES, "2025-06-28", "6 h");

    assertThat(
            MeasurementAggregates.of(Stream.of(MAY, minutes, other, number, APRIL), year).stream()
                .map(MeasurementAggregate::value))
        .containsExactly(
            AggregatedValue.Numbers.of(MeasurementUnit.HOURS, List.of(new BigDecimal("6"))),
            AggregatedValue.Numbers.of(MeasurementUnit.HOURS, List.of(new BigDecimal("4"))),
            AggregatedValue.Numbers.of(MeasurementUnit.MINUTES, List.of(new BigDecimal("5"))),
            new AggregatedValue.Shares(2, new BigDecimal("6"), new BigDecimal("8")));
  }

  @Test
  void refusesNumbersOfNothing() {
    BigDecimal one = BigDecimal.ONE;
    assertThatThrownBy(
            () ->
                new AggregatedValue.Numbers(
                    MeasurementUnit.HOURS, 0, one, one, one, one, one, one, one, one))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("nothing measured has no aggregate");
  }

  private static IndicatorValues values(Measurement... measurements) {
    return IndicatorValues.of(Samples.resolved(), Samples.indicators(), List.of(measurements));
  }

  private static Distribution spread(String... numbers) {
    return Distribution.of(Stream.of(numbers).map(BigDecimal::new).toList()).orElseThrow();
  }
}
