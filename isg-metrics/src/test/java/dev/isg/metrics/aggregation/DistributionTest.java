package dev.isg.metrics.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
  @Test
  void isUnknownOfNothing() {
    assertThat(Distribution.of(List.of())).isEmpty();
  }

  @Test
  @Tag("ALG-17")
  void saysCountSumMeanAndExtremesOfNumbersInAnyOrder() {
    Distribution spread = spread("7", "1.5", "-2", "0.1", "0.2");

    assertThat(spread.count()).isEqualTo(5);
    assertThat(spread.sum()).isEqualByComparingTo("6.8");
    assertThat(spread.mean()).isEqualByComparingTo("1.36");
    assertThat(spread.lowest()).isEqualByComparingTo("-2");
    assertThat(spread.highest()).isEqualByComparingTo("7");
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "3 1, 2", "9 1 2, 2", "1 2 3 4, 2.5", "0.1 0.2, 0.15"})
  void takesTheMiddleOrTheMeanOfTheTwoInTheMiddle(String numbers, String median) {
    assertThat(spread(numbers.split(" ")).median()).isEqualByComparingTo(median);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1", "5, 1", "6, 2", "50, 10", "51, 11", "90, 18", "91, 19", "95, 19", "96, 20", "100, 20"
  })
  void takesTheLeastNumberThatSoManyOfAHundredDoNotExceed(int percent, String expected) {
    String[] twenty =
        IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toArray(String[]::new);
    assertThat(spread(twenty).percentile(percent)).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void refusesAPercentileOutsideOneToAHundred(int percent) {
    assertThatThrownBy(() -> spread("1").percentile(percent))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("the percentile " + percent + " must be from 1 to 100");
  }

  private static Distribution spread(String... numbers) {
    return Distribution.of(Arrays.stream(numbers).map(BigDecimal::new).toList()).orElseThrow();
  }
}
