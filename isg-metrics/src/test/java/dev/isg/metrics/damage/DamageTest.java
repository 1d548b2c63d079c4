package dev.isg.metrics.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-234")
class DamageTest {
  @ParameterizedTest
  @CsvSource({
    "MONEY, 0 JPY, 1 count",
    "RECORDS, 1 count, 1 persons",
    "PERSONS, 1 persons, 1 count",
    "SYSTEMS, 1 count, 1 JPY",
    "DOWNTIME, 30 min, 1 count",
    "EFFORT, 3 d, 3 min"
  })
  void countsEachKindInItsUnits(DamageKind kind, String fits, String doesNot) {
    assertThat(Damage.known(kind, Quantity.parse(fits)).amount()).contains(Quantity.parse(fits));
    refused(() -> Damage.known(kind, Quantity.parse(doesNot)), "in a unit of that kind");
  }

  @Test
  void refusesANegativeAmount() {
    refused(() -> Damage.known(DamageKind.MONEY, Quantity.parse("-1 JPY")), "from 0");
  }

  @Test
  void neverPutsANumberToWhatIsUnknown() {
    Optional<Quantity> some = Optional.of(Quantity.parse("0 JPY"));

    refused(
        () -> new Damage(DamageKind.MONEY, DamageState.UNKNOWN, some, Optional.empty()), "UNKNOWN");
    refused(
        () -> new Damage(DamageKind.MONEY, DamageState.KNOWN, Optional.empty(), Optional.empty()),
        "UNKNOWN");
    refused(
        () ->
            new Damage(DamageKind.MONEY, DamageState.ESTIMATED, Optional.empty(), Optional.empty()),
        "UNKNOWN");
    assertThat(Damage.unknown(DamageKind.MONEY).amount()).isEmpty();
    assertThat(
            Damage.estimated(DamageKind.MONEY, Quantity.parse("5 JPY"), LocalizedText.same("x"))
                .state())
        .isEqualTo(DamageState.ESTIMATED);
  }

  private static void refused(Runnable building, String message) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(building::run)
        .withMessageContaining(message);
  }
}
