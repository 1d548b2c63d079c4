package dev.isg.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  @Test
  void countsAsPeopleDo() {
    assertThat(
            Stream.of("B10", "", "B2-10", "B2", "1.10", "B2-9", "B02", "1.9", "A", "B2a")
                .sorted(NaturalOrder.OF_TEXTS))
        .containsExactly("", "1.9", "1.10", "A", "B02", "B2", "B2-9", "B2-10", "B2a", "B10");
  }

  @Test
  void comparesNumbersOfAnyLength() {
    String huge = "9".repeat(40);
    assertThat(NaturalOrder.OF_TEXTS.compare("B" + huge, "B1" + huge)).isNegative();
    assertThat(NaturalOrder.OF_TEXTS.compare("B0", "B00")).isNegative();
  }
}
