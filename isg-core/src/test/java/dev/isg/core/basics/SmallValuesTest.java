package dev.isg.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallValuesTest {
  @ParameterizedTest
  @ValueSource(strings = {"98", "98%", " 98 %", "1e2 %", "1,000 %", "９８ %", "+1 %", ".5 %", "% %"})
  void refusesAPercentageInAnotherForm(String text) {
    refuses(() -> Percentage.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"98", "98 percent", "98  %", "x %", "98 yen", "98 ", "98 XXZ", "1 jpy"})
  void refusesAQuantityInAnotherForm(String text) {
    refuses(() -> Quantity.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1200", "JPY", "yen 1200", "JPY 1,200", "JPY ", "1200 JPY"})
  void refusesMoneyInAnotherForm(String text) {
    refuses(() -> Money.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-04-01",
        "2025-04-01/",
        "2025-04-01/2025-03-31",
        "2025-02-29/2025-03-31",
        "a/b/c",
        ""
      })
  void refusesAPeriodInAnotherFormOrThatEndsBeforeItStarts(String text) {
    refuses(() -> Period.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "METI-2009", "METI-2009 ", " 5.2", "METI-2009   "})
  void refusesASourceWithoutDocumentOrPlace(String text) {
    refuses(() -> SourceRef.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "sha256:", "sha1:abc", "sha256:0G"})
  void refusesAHashInAnotherForm(String text) {
    refuses(() -> ContentHash.parse(text));
    refuses(() -> new ContentHash("A".repeat(64)));
  }

  @Test
  void hashesAsTheStandardSays() {
    assertThat(ContentHash.of("abc".getBytes(StandardCharsets.US_ASCII)))
        .hasToString("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        .extracting(ContentHash::brief)
        .isEqualTo("ba7816bf8f01");
  }

  @Test
  void takesAShareExactlyAndNeverOfNothing() {
    assertThat(Percentage.ofRatio(new BigDecimal("1"), new BigDecimal("8"))).hasToString("12.5 %");
    assertThat(Percentage.ofRatio(new BigDecimal("2"), new BigDecimal("3")).value().precision())
        .isEqualTo(34);
    refuses(() -> Percentage.ofRatio(BigDecimal.ZERO, BigDecimal.ZERO));
  }

  @Test
  void ordersPercentagesByTheirNumbers() {
    assertThat(Percentage.of("9")).isLessThan(Percentage.of("10"));
    assertThat(Percentage.of("-1")).isLessThan(Percentage.ZERO);
    assertThat(Percentage.of("100.0")).isEqualTo(Percentage.HUNDRED);
  }

  @Test
  void comparesOnlyQuantitiesOfOneUnit() {
    assertThat(Quantity.parse("59 min").compareNumberTo(Quantity.parse("60 min"))).isNegative();
    refuses(() -> Quantity.parse("60 min").compareNumberTo(Quantity.parse("1 h")));
    assertThat(Quantity.parse("60 min")).isNotEqualTo(Quantity.parse("1 h"));
  }

  @Test
  void addsOnlyMoneyOfOneCurrency() {
    assertThat(Money.parse("JPY 1").plus(Money.parse("JPY 2.50"))).hasToString("JPY 3.5");
    refuses(() -> Money.parse("JPY 1").plus(Money.parse("USD 1")));
  }

  @Test
  void knowsItsUnitsByName() {
    assertThat(MeasurementUnit.PERSONS.label()).isEqualTo(LocalizedText.of("人", "persons"));
    assertThat(MeasurementUnit.of("EUR").label()).isEqualTo(LocalizedText.same("EUR"));
    assertThat(Stream.of("h", "%", "d").map(MeasurementUnit::of).sorted())
        .containsExactly(MeasurementUnit.PERCENT, MeasurementUnit.DAYS, MeasurementUnit.HOURS);
    refuses(() -> MeasurementUnit.of("hours"));
    assertThat(MeasurementUnit.of("/1000")).isEqualTo(MeasurementUnit.PER_THOUSAND);
    assertThat(Quantity.parse("1500.5 /1000")).hasToString("1500.5 /1000");
  }

  @Test
  void yesIsOneAndNoIsZero() {
    assertThat(Quantity.parse("1 yes-no")).hasToString("1 yes-no");
    assertThat(Quantity.parse("0.0 yes-no")).hasToString("0 yes-no");
    refuses(() -> Quantity.parse("2 yes-no"));
    refuses(() -> Quantity.parse("0.5 yes-no"));
    refuses(() -> Quantity.parse("-1 yes-no"));
  }

  @Test
  void aPeriodHasItsFirstAndItsLastDay() {
    Period year = Period.parse("2025-04-01/2026-03-31");

    assertThat(year.contains(LocalDate.parse("2025-04-01"))).isTrue();
    assertThat(year.contains(LocalDate.parse("2026-03-31"))).isTrue();
    assertThat(year.contains(LocalDate.parse("2025-03-31"))).isFalse();
    assertThat(year.contains(LocalDate.parse("2026-04-01"))).isFalse();
    assertThat(year.contains(year)).isTrue();
    assertThat(year.contains(Period.parse("2025-04-01/2026-04-01"))).isFalse();
    assertThat(year).isLessThan(Period.parse("2025-04-01/2026-04-01"));
  }

  @Test
  void aTextIsThereInBothLanguages() {
    refuses(() -> LocalizedText.of("", "x"));
    refuses(() -> LocalizedText.of("x", " \t"));
    assertThat(LocalizedText.of("い", "a").in(Language.JA)).isEqualTo("い");
    assertThat(LocalizedText.of("い", "a").in(Language.EN)).isEqualTo("a");
    assertThat(LocalizedText.of("い", "a")).isLessThan(LocalizedText.of("あ", "b"));
    assertThat(LocalizedText.of("い", "a")).isGreaterThan(LocalizedText.of("あ", "a"));
  }

  @Test
  void findsALanguageByItsCode() {
    assertThat(Language.parse("en")).isEqualTo(Language.EN);
    assertThat(Language.JA.code()).isEqualTo("ja");
    refuses(() -> Language.parse("JA"));
  }

  @Test
  void fillsPlacesAndLeavesAGapVisible() {
    MessageTemplate template = MessageTemplate.of("{a} と {b}", "{a} and {b} {a}");

    assertThat(
            template.fill(
                Map.of("a", LocalizedText.of("$1 \\ {b}", "x"), "c", LocalizedText.same("?"))))
        .isEqualTo(LocalizedText.of("$1 \\ {b} と {b}", "x and {b} x"));
  }

  @Test
  void ordersIdsAsPeopleCountAndNeverMixesTheirKinds() {
    assertThat(
            Stream.of("A4-10", "A4-2", "A4", "a1", "10", "9", "A4-02")
                .map(TargetId::of)
                .sorted()
                .map(TargetId::value))
        .containsExactly("9", "10", "A4", "A4-02", "A4-2", "A4-10", "a1");
    assertThat(TargetId.of("a")).isNotEqualTo(ObjectiveId.of("a"));
    assertThat(TargetId.of("a").compareTo(ObjectiveId.of("a"))).isNotZero();
  }

  @Test
  void refusesALongIdWithoutRepeatingAllOfIt() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> TargetId.of("x".repeat(10_000)))
        .satisfies(refused -> assertThat(refused.text().ja()).hasSizeLessThan(250));
  }

  @Test
  void saysWhatIsMissingInBothLanguages() {
    InvalidModelException missing = new InvalidModelException("id", "name");

    assertThat(missing.missingAttributes()).containsExactly("id", "name");
    assertThat(missing).hasMessage("missing mandatory attributes: id, name");
    assertThat(missing.text().ja()).isEqualTo("必須項目がありません: id, name");
    assertThat(
            InvalidModelException.ofAll(
                    "X", List.of(LocalizedText.of("あ", "a"), LocalizedText.of("い", "b")))
                .text())
        .isEqualTo(LocalizedText.of("X: あ; い", "X: a; b"));
  }

  @Test
  void aLinkSaysWhetherOnlyTheEditorDrewIt() {
    assertThat(Link.to(TargetId.of("t")).editorial()).isFalse();
    assertThat(Link.editorialTo(TargetId.of("t")).editorial()).isTrue();
  }

  private static void refuses(ThrowingCallable call) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(call)
        .satisfies(
            refused -> {
              assertThat(refused.text().en()).isEqualTo(refused.getMessage());
              assertThat(refused.text().ja()).isNotEqualTo(refused.text().en());
            });
  }
}
