package dev.isg.evaluation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.Criterion;
import dev.isg.evaluation.MiniCompany;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "98.96, 98.96 %",
    "98.123456, 98.123456 %",
    "98.9999999, 98.999999… %",
    "5.0000001, 5.000000… %",
    "-0.0000001, -0.000000… %"
  })
  void cutsALongNumberAndNeverRoundsIt(String number, String shown) {
    assertThat(Wording.quantity(MiniCompany.percent(number)).en()).isEqualTo(shown);
  }

  @Test
  void tellsDaysAsPeopleSayThem() {
    assertThat(Wording.day(LocalDate.parse("2026-03-31")))
        .isEqualTo(LocalizedText.of("2026年3月31日", "31 March 2026"));
  }

  @Test
  void namesUnitsAsPeopleSayThem() {
    assertThat(Wording.criterion(new Criterion.AtMost(Quantity.of("3", MeasurementUnit.COUNT))))
        .isEqualTo(LocalizedText.of("3 件 以下", "at most 3"));
    assertThat(Wording.quantity(Quantity.of("4", MeasurementUnit.HOURS)))
        .isEqualTo(LocalizedText.of("4 時間", "4 hours"));
    assertThat(Wording.difference(MiniCompany.percent("1")).en()).isEqualTo("1 percentage point");
  }
}
