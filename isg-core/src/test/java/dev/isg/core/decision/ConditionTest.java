package dev.isg.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-307")
class ConditionTest {
  private static final LocalDate DUE = LocalDate.parse("2026-03-31");

  private static Condition condition(Optional<LocalDate> end) {
    return new Condition(
        LocalizedText.of("残りを更新する。", "Renew the rest."), PersonId.of("jiro"), DUE, end);
  }

  @Test
  void mayEndOnTheDayItIsDueAndNotBefore() {
    assertThat(condition(Optional.of(DUE)).lastDay(FiscalCalendar.JAPAN)).isEqualTo(DUE);
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> condition(Optional.of(DUE.minusDays(1))))
        .withMessageContaining("before due");
  }

  @Test
  void endsWithTheFiscalYearInWhichItIsDueIfNoEndIsGiven() {
    assertThat(condition(Optional.empty()).lastDay(FiscalCalendar.JAPAN)).isEqualTo(DUE);
    assertThat(
            new Condition(LocalizedText.same("x"), PersonId.of("jiro"), DUE.plusDays(1))
                .lastDay(FiscalCalendar.JAPAN))
        .isEqualTo(LocalDate.parse("2027-03-31"));
    assertThat(condition(Optional.empty()).lastDay(FiscalCalendar.startingIn(Month.JANUARY)))
        .isEqualTo(LocalDate.parse("2026-12-31"));
  }

  @Test
  void readsARecordThatHasNoEnd() {
    String old =
        "{\"text\":{\"ja\":\"直す\",\"en\":\"mend\"},\"owner\":\"jiro\",\"due\":\"2026-03-31\"}";

    assertThat(IsgJson.standard().read("a.json", old, Condition.class).value().end()).isEmpty();
    Condition ends = condition(Optional.of(DUE.plusDays(9)));
    assertThat(
            IsgJson.standard()
                .read("a.json", IsgJson.standard().write(ends), Condition.class)
                .value())
        .isEqualTo(ends);
  }
}
