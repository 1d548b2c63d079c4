package dev.isg.metrics.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasurementQueryTest {
  private static final MeasurementQuery ALL = MeasurementQuery.all();
  private static final Instant RECORDED = Instant.parse("2025-07-01T00:00:00Z");
  private static final Measurement JUNE =
      Measurement.builder()
          .id(MeasurementId.of("m-1"))
          .indicator(IndicatorId.of("training"))
          .unit(UnitId.of("sales"))
          .day(LocalDate.parse("2025-06-30"))
          .value(new MeasuredValue.Ratio(BigDecimal.ONE, BigDecimal.TEN))
          .measuredBy("education office")
          .recordedAt(RECORDED)
          .build();

  @Test
  void admitsAllUntilItIsNarrowed() {
    assertThat(ALL.admits(JUNE)).isTrue();
    assertThat(ALL.withIndicators(List.of(IndicatorId.of("incidents"))).admits(JUNE)).isFalse();
    assertThat(ALL.withUnits(List.of(UnitId.of("company"))).admits(JUNE)).isFalse();
    assertThat(ALL.withUnits(List.of(UnitId.of("company"), UnitId.of("sales"))).admits(JUNE))
        .isTrue();
  }

  @Test
  void admitsTheFirstAndTheLastDay() {
    assertThat(ALL.withDays(Period.parse("2025-06-30/2025-07-31")).admits(JUNE)).isTrue();
    assertThat(ALL.withDays(Period.parse("2025-04-01/2025-06-30")).admits(JUNE)).isTrue();
    assertThat(ALL.withDays(Period.parse("2025-04-01/2025-06-29")).admits(JUNE)).isFalse();
  }

  @Test
  void knowsWhatWasRecordedAtTheInstantItself() {
    assertThat(ALL.withKnownAt(RECORDED).admits(JUNE)).isTrue();
    assertThat(ALL.withKnownAt(RECORDED.minusNanos(1)).admits(JUNE)).isFalse();
  }

  @Test
  void refusesAnEmptyChoiceThatWouldAdmitAny() {
    assertThatThrownBy(() -> ALL.withIndicators(Set.of()))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> ALL.withUnits(List.of())).isInstanceOf(InvalidModelException.class);
  }

  @Test
  void keepsIdsInOrderWhateverTheOrderGiven() {
    UnitId second = UnitId.of("unit-2");
    UnitId tenth = UnitId.of("unit-10");

    assertThat(ALL.withUnits(List.of(tenth, second)).units()).containsExactly(second, tenth);
  }
}
