package dev.isg.metrics.register;

import static dev.isg.metrics.Samples.COMPANY;
import static dev.isg.metrics.Samples.SALES;
import static dev.isg.metrics.Samples.number;
import static dev.isg.metrics.register.Seen.in;
import static dev.isg.metrics.register.Seen.incident;
import static dev.isg.metrics.register.Seen.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.damage.Damage;
import dev.isg.metrics.damage.DamageKind;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentSpan;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("REQ-210")
class RegisterMeasurementsTest {
  private static final Period MARCH = Period.parse("2026-03-01/2026-03-31");
  private static final Instant AT = Instant.parse("2026-04-01T01:00:00Z");
  private static final Indicator COUNT =
      number(Samples.INCIDENTS, MeasurementUnit.COUNT, Combination.SUM, Combination.SUM).build();
  private static final Indicator HOURS =
      number(Samples.RESPONSE, MeasurementUnit.HOURS, Combination.MEAN, Combination.MEAN).build();

  @Test
  void countsOfAUnitAloneBecomeAMeasurementThatNamesThem() {
    IncidentRegister register =
        register(in("a", SALES).build(), in("b", SALES).build(), in("c", COMPANY).build());

    Measurement found =
        RegisterMeasurements.of(register).count(COUNT, reading(SALES, MARCH)).orElseThrow();

    assertThat(found)
        .isEqualTo(
            Measurement.builder()
                .id(MeasurementId.of("m"))
                .indicator(Samples.INCIDENTS)
                .unit(SALES)
                .day(LocalDate.of(2026, 3, 31))
                .value(new MeasuredValue.Single(Quantity.parse("2 count")))
                .measuredBy("register")
                .recordedAt(AT)
                .note("算入 / counted: a, b")
                .build());
    assertThat(
            RegisterMeasurements.of(register).count(COUNT, reading(COMPANY, MARCH)).orElseThrow())
        .extracting(Measurement::value)
        .isEqualTo(new MeasuredValue.Single(Quantity.parse("1 count")));
  }

  @Test
  @Tag("SUB-26")
  void noIncidentIsAMeasuredZero() {
    Measurement none =
        RegisterMeasurements.of(register()).count(COUNT, reading(SALES, MARCH)).orElseThrow();

    assertThat(none.value()).isEqualTo(new MeasuredValue.Single(Quantity.parse("0 count")));
    assertThat(none.note()).isEmpty();
  }

  @Test
  void whatMayBelongToTheUnitLeavesTheCountMissing() {
    IncidentRegister register = register(incident("a", "2026-03-10T00:00:00Z").build());

    assertThat(RegisterMeasurements.of(register).count(COUNT, reading(SALES, MARCH))).isEmpty();
    assertThat(
            RegisterMeasurements.of(register)
                .count(COUNT, reading(SALES, Period.parse("2026-02-01/2026-02-28"))))
        .as("it was not seen in February")
        .isPresent();
  }

  @Test
  void anIntervalIsReadOnceItIsOver() {
    RegisterMeasurements register = RegisterMeasurements.of(register());

    assertThat(register.count(COUNT, reading(SALES, Period.parse("2026-03-02/2026-04-01"))))
        .isPresent();
    assertThat(register.count(COUNT, reading(SALES, Period.parse("2026-03-02/2026-04-02"))))
        .isEmpty();
  }

  @Test
  void meansNameWhatIsOpenAndUnknown() {
    List<Incident> incidents = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      incidents.add(
          in("a" + i, SALES).respondedAt(Instant.parse("2026-03-10T0" + i + ":00:00Z")).build());
    }
    incidents.add(in("open", SALES).build());
    incidents.add(in("odd", SALES).respondedAt(Instant.parse("2026-03-09T00:00:00Z")).build());

    Measurement found =
        RegisterMeasurements.of(register(incidents))
            .mean(HOURS, IncidentSpan.UNTIL_RESPONDED, reading(SALES, MARCH))
            .orElseThrow();

    assertThat(found.value()).isEqualTo(new MeasuredValue.Single(Quantity.parse("5 h")));
    assertThat(found.note())
        .contains(
            "算入 / counted: a1, a2, a3, a4, a5, a6, a7, a8, … (9); 継続中 / open: open; 不明 / unknown:"
                + " odd");
    assertThat(
            RegisterMeasurements.of(register())
                .mean(HOURS, IncidentSpan.UNTIL_RESPONDED, reading(SALES, MARCH)))
        .as("no mean of nothing")
        .isEmpty();
  }

  @Test
  void eightAreNamedInFull() {
    List<Incident> incidents = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      incidents.add(in("a" + i, SALES).build());
    }

    assertThat(
            RegisterMeasurements.of(register(incidents))
                .count(COUNT, reading(SALES, MARCH))
                .flatMap(Measurement::note))
        .contains("算入 / counted: a1, a2, a3, a4, a5, a6, a7, a8");
  }

  @Test
  void damageIsReadInTheUnitOfTheIndicator() {
    Indicator downtime =
        number(IndicatorId.of("downtime"), MeasurementUnit.HOURS, Combination.SUM, Combination.SUM)
            .build();
    Incident stopped =
        in("a", SALES).addDamages(Damage.known(DamageKind.DOWNTIME, Quantity.parse("2 h"))).build();

    assertThat(
            RegisterMeasurements.of(register(stopped))
                .damage(downtime, DamageKind.DOWNTIME, reading(SALES, MARCH))
                .orElseThrow()
                .value())
        .isEqualTo(new MeasuredValue.Single(Quantity.parse("2 h")));
    assertThat(
            RegisterMeasurements.of(register(stopped, in("b", SALES).build()))
                .damage(downtime, DamageKind.DOWNTIME, reading(SALES, MARCH)))
        .isEmpty();
  }

  @Test
  void refusesIndicatorsOfAnotherFormOrUnit() {
    RegisterMeasurements register = RegisterMeasurements.of(register());

    assertThatThrownBy(() -> register.count(HOURS, reading(SALES, MARCH)))
        .hasMessageContaining("form NUMBER and the unit count");
    assertThatThrownBy(
            () ->
                register.count(Samples.indicator(Samples.TRAINING).build(), reading(SALES, MARCH)))
        .hasMessageContaining("indicator 'training-rate'");
  }

  private static FigureReading reading(UnitId unit, Period interval) {
    return new FigureReading(MeasurementId.of("m"), unit, interval, "register", AT);
  }
}
