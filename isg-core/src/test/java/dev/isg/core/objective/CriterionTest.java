package dev.isg.core.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.isg.core.SmallCompany;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Quantity;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterionTest {
  private static final Criterion AT_LEAST = new Criterion.AtLeast(percent("98"));
  private static final Criterion AT_MOST = new Criterion.AtMost(percent("5"));
  private static final Criterion BETWEEN = new Criterion.Between(percent("40"), percent("60"));

  @ParameterizedTest
  @CsvSource({
    "98, 0",
    "98.0001, 0",
    "97.9999, 0.0001",
    "0, 98",
    "-1, 99",
  })
  void atLeastIsMetAtTheBound(String value, String shortfall) {
    shortfall(AT_LEAST, value, shortfall);
  }

  @ParameterizedTest
  @CsvSource({"5, 0", "4.99, 0", "5.01, 0.01", "105, 100"})
  void atMostIsMetAtTheBound(String value, String shortfall) {
    shortfall(AT_MOST, value, shortfall);
  }

  @ParameterizedTest
  @CsvSource({"40, 0", "60, 0", "50, 0", "39.5, 0.5", "61, 1"})
  void betweenIsMetAtBothBounds(String value, String shortfall) {
    shortfall(BETWEEN, value, shortfall);
  }

  @Test
  void refusesAValueOfAnotherUnit() {
    Quantity hours = Quantity.parse("98 h");

    refuses(() -> AT_LEAST.shortfall(hours));
    refuses(() -> AT_MOST.satisfiedBy(hours));
    refuses(() -> BETWEEN.shortfall(hours));
  }

  @Test
  void refusesBoundsInTheWrongOrderOrOfTwoUnits() {
    refuses(() -> new Criterion.Between(percent("60"), percent("40")));
    refuses(() -> new Criterion.Between(percent("40"), Quantity.parse("60 h")));
    assertThat(new Criterion.Between(percent("40"), percent("40")).unit())
        .isEqualTo(percent("1").unit());
  }

  @Test
  void saysWhatItAsksFor() {
    assertThat(AT_LEAST.text()).isEqualTo(LocalizedText.of("98 % 以上", "at least 98 %"));
    assertThat(AT_MOST.text()).isEqualTo(LocalizedText.of("5 % 以下", "at most 5 %"));
    assertThat(BETWEEN.text()).isEqualTo(LocalizedText.of("40 % 以上 60 % 以下", "from 40 % to 60 %"));
  }

  @Test
  void refusesAToleranceOfAnotherUnitOrNotAboveZero() {
    refuses(() -> measure().tolerance(Quantity.parse("1 h")).build());
    refuses(() -> measure().tolerance(percent("0")).build());
    refuses(() -> measure().tolerance(percent("-1")).build());
    assertThat(measure().tolerance(percent("0.5")).build().tolerance()).contains(percent("0.5"));
  }

  @Test
  void allowsNoGapUnlessToldAndNeverAllOfIt() {
    assertThat(measure().build().missingAllowed()).isEqualTo(Percentage.ZERO);
    refuses(() -> measure().missingAllowed(Percentage.of("-0.1")).build());
    refuses(() -> measure().missingAllowed(Percentage.HUNDRED).build());
    assertThat(measure().missingAllowed(Percentage.of("99.9")).build().tolerance()).isEmpty();
  }

  @Test
  void refusesARollUpThatCannotAddUp() {
    refuses(() -> new RollUpMethod.Critical(List.of()));
    refuses(() -> new RollUpMethod.KOfN(0));
    refuses(() -> weighted("60 %", "39.9 %", "50 %"));
    refuses(() -> weighted("120 %", "-20 %", "50 %"));
    refuses(() -> weighted("60 %", "40 %", "81 %"));
    assertThat(weighted("60 %", "40 %", "80 %").label().en()).isEqualTo("weighted");
  }

  @Test
  @Tag("REQ-024")
  void aTargetIsAStateByADateAsTheValueOfAnIndicator() {
    Target target = SmallCompany.target("t").build();

    assertThat(target.objectives()).hasSize(1);
    assertThat(target.dueDate()).isPresent();
    assertThat(target.measures())
        .singleElement()
        .extracting(TargetMeasure::criterion)
        .isEqualTo(AT_LEAST);
    assertThat(target.draft()).isFalse();
  }

  @Test
  @Tag("REQ-130")
  void addedRequirementsAreAListOfTheirOwnAndBelongToAllObjectives() {
    var programme = new SmallCompany().programme();

    assertThat(programme.addedRequirements())
        .singleElement()
        .extracting(AddedRequirement::premise)
        .isEqualTo(LocalizedText.of("共同開発", "joint"));
    assertThat(programme.objectives()).hasSize(1);
  }

  private static void shortfall(Criterion criterion, String value, String shortfall) {
    assertThat(criterion.shortfall(percent(value))).isEqualByComparingTo(shortfall);
    assertThat(criterion.satisfiedBy(percent(value))).isEqualTo("0".equals(shortfall));
  }

  private static RollUpMethod.Weighted weighted(String one, String other, String conditional) {
    return new RollUpMethod.Weighted(
        List.of(
            new RollUpMethod.TargetWeight(TargetId.of("a"), Percentage.parse(one)),
            new RollUpMethod.TargetWeight(TargetId.of("b"), Percentage.parse(other))),
        Percentage.of("80"),
        Percentage.parse(conditional));
  }

  private static TargetMeasure.Builder measure() {
    TargetMeasure.Builder builder = TargetMeasure.builder();
    builder.indicator(SmallCompany.MFA).criterion(AT_LEAST);
    return builder;
  }

  private static Quantity percent(String number) {
    return Quantity.parse(number + " %");
  }

  private static void refuses(ThrowingCallable call) {
    assertThatExceptionOfType(InvalidModelException.class).isThrownBy(call);
  }
}
