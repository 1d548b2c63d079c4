package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.metrics.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {
  @ParameterizedTest
  @CsvSource({"-1, 5", "6, 5", "-1, -1", "1E+30, 1E+30", "1E-31, 1", "1, 1E+999999999"})
  void refusesCountsThatCannotBe(BigDecimal numerator, BigDecimal denominator) {
    assertThatThrownBy(() -> new MeasuredValue.Ratio(numerator, denominator))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void countsAreEqualWhateverTheirScale() {
    assertThat(new MeasuredValue.Ratio(new BigDecimal("1.0"), new BigDecimal("1E+1")))
        .isEqualTo(new MeasuredValue.Ratio(BigDecimal.ONE, BigDecimal.TEN))
        .hasToString("Ratio[numerator=1, denominator=10]");
  }

  @Test
  void countsAreAdded() {
    assertThat(
            new MeasuredValue.Ratio(BigDecimal.ONE, BigDecimal.TEN).plus(MeasuredValue.Ratio.NONE))
        .isEqualTo(new MeasuredValue.Ratio(BigDecimal.ONE, BigDecimal.TEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "3000-01-01", "+20025-04-01"})
  void refusesDaysThatAreSlipsOfThePen(String day) {
    assertThatThrownBy(() -> complete().day(LocalDate.parse(day)).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("day must be in the years 1900 to 2999");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2999-12-31"})
  void takesTheFirstAndTheLastDay(String day) {
    assertThat(complete().day(LocalDate.parse(day)).build().day()).hasToString(day);
  }

  @Test
  void takesTextsOfTheGreatestLengthAndNoneLonger() {
    LocalDate day = LocalDate.of(2025, 4, 30);
    String longest = "n".repeat(2000);

    assertThat(complete().day(day).note(longest).build().note()).contains(longest);
    assertThatThrownBy(() -> complete().day(day).note(longest + "n").build())
        .hasMessageContaining("note must have up to 2000");
    assertThatThrownBy(() -> complete().day(day).note(" ").build())
        .hasMessageContaining("note must have");
  }

  @Test
  void takesCountsOfThirtyDigitsBeforeAndAfterThePoint() {
    BigDecimal most = new BigDecimal("9".repeat(30) + "." + "9".repeat(30));

    assertThat(new MeasuredValue.Ratio(most, most).numerator()).isEqualTo(most);
    assertThat(new MeasuredValue.Ratio(BigDecimal.ONE, new BigDecimal("1E+29")).denominator())
        .isEqualTo(BigDecimal.TEN.pow(29));
    assertThat(MeasurementId.of("M1")).hasToString("M1");
  }

  @Test
  void tellsEveryFaultAtOnce() {
    assertThatThrownBy(
            () ->
                Measurement.builder()
                    .id(MeasurementId.of("M1"))
                    .indicator(Samples.TRAINING)
                    .unit(Samples.SALES)
                    .day(LocalDate.MAX)
                    .value(MeasuredValue.Ratio.NONE)
                    .measuredBy(" ")
                    .recordedAt(Instant.MAX)
                    .note("n".repeat(2001))
                    .build())
        .hasMessageContaining("day must be")
        .hasMessageContaining("recordedAt must be")
        .hasMessageContaining("measuredBy must have")
        .hasMessageContaining("note must have");
  }

  private static Measurement.Builder complete() {
    return Measurement.builder()
        .id(MeasurementId.of("M1"))
        .indicator(Samples.TRAINING)
        .unit(Samples.SALES)
        .value(MeasuredValue.Ratio.NONE)
        .measuredBy("tester")
        .recordedAt(Instant.EPOCH);
  }
}
