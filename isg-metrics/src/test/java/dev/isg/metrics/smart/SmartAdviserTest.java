package dev.isg.metrics.smart;

import static dev.isg.metrics.Samples.COMPANY;
import static dev.isg.metrics.Samples.INCIDENTS;
import static dev.isg.metrics.Samples.MATURITY;
import static dev.isg.metrics.Samples.SALES;
import static dev.isg.metrics.Samples.TRAINING;
import static dev.isg.metrics.Samples.ratio;
import static dev.isg.metrics.Samples.single;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.organisation.UnitId;
import dev.isg.metrics.Samples;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.Measurement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SmartAdviserTest {
  private static final Period FOUR_MONTHS = Period.parse("2025-04-01/2025-07-31");

  @Test
  @Tag("CAT-F1")
  void theFiveLettersAreTheGuidancesOwn() {
    assertThat(SmartProperty.values())
        .extracting(property -> property.label().en())
        .containsExactly("Specific", "Measurable", "Attainable", "Repeatable", "Time-dependent");
    assertThat(Arrays.stream(SmartProperty.values()).map(one -> one.label() + "" + one.meaning()))
        .noneMatch(text -> text.toLowerCase(Locale.ROOT).matches(".*(relevant|bound|achiev).*"));
  }

  @Test
  @Tag("SUB-12")
  void anIndicatorConstantOverFourPeriodsDoesNotChange() {
    SmartHint hint = hint(SmartProperty.TIME_DEPENDENT, constant(4));

    assertThat(hint.rule()).isEqualTo(SmartRule.DOES_NOT_CHANGE);
    assertThat(hint.verdict()).isEqualTo(SmartVerdict.DOUBTFUL);
    assertThat(hint.message().en()).isEqualTo("does not change: 90 % in all of 4 intervals");
    assertThat(hint.message().ja()).contains("変化しません");
  }

  @Test
  @Tag("SUB-12")
  void fewerThanFourEqualValuesProveNothing() {
    for (int months : new int[] {0, 1, 2, 3}) {
      assertThat(hint(SmartProperty.TIME_DEPENDENT, constant(months)).verdict())
          .isEqualTo(SmartVerdict.NO_EVIDENCE);
    }
  }

  @Test
  @Tag("SUB-12")
  void twoDifferentValuesAreAChange() {
    SmartHint hint =
        hint(
            SmartProperty.TIME_DEPENDENT,
            List.of(
                ratio("M1", SALES, "2025-04-30", 9, 10), ratio("M2", SALES, "2025-07-31", 1, 2)));

    assertThat(hint.rule()).isEqualTo(SmartRule.CHANGES);
    assertThat(hint.message().en()).isEqualTo("over 2 intervals it went from 50 % to 90 %");
  }

  @Test
  void roundsForDisplayUnlessThatHidesTheChange() {
    Measurement third = ratio("M1", SALES, "2025-04-30", 1, 3);

    assertThat(
            hint(
                    SmartProperty.TIME_DEPENDENT,
                    List.of(third, ratio("M2", SALES, "2025-05-31", 2, 3)))
                .message()
                .en())
        .isEqualTo("over 2 intervals it went from 33.33 % to 66.67 %");
    assertThat(
            hint(
                    SmartProperty.TIME_DEPENDENT,
                    List.of(third, ratio("M2", SALES, "2025-05-31", 3333, 10_000)))
                .message()
                .en())
        .startsWith("over 2 intervals it went from 33.33 % to 33.3333");
  }

  @Test
  void unknownIntervalsAreNoValuesToCompare() {
    List<Measurement> history = new ArrayList<>(constant(3));
    history.add(ratio("M9", SALES, "2025-07-31", 0, 0));

    assertThat(hint(SmartProperty.TIME_DEPENDENT, history).rule())
        .isEqualTo(SmartRule.TOO_FEW_INTERVALS);
  }

  @Test
  void gapsMakeItDoubtfulThatItCanBeObtained() {
    assertThat(hint(SmartProperty.ATTAINABLE, constant(4)).rule()).isEqualTo(SmartRule.NO_GAP);
    assertThat(hint(SmartProperty.ATTAINABLE, constant(3)))
        .returns(SmartRule.GAPS, SmartHint::rule)
        .returns("1 of 4 expected measurements are missing", found -> found.message().en());
    assertThat(hint(SmartProperty.ATTAINABLE, List.of()).verdict())
        .isEqualTo(SmartVerdict.NO_EVIDENCE);
  }

  @Test
  void withoutASecondMeasurerNothingIsKnownOfRepeating() {
    assertThat(hint(SmartProperty.REPEATABLE, constant(4)).verdict())
        .isEqualTo(SmartVerdict.NO_EVIDENCE);
  }

  @Test
  void aGradeIsAJudgementPutAsADigit() {
    assertThat(hints(TRAINING, SALES, List.of()).get(1).rule())
        .isEqualTo(SmartRule.NUMBER_WITH_UNIT);
    assertThat(
            hints(
                    MATURITY,
                    COMPANY,
                    List.of(single("M1", MATURITY, SALES, "2025-04-30", "3 grade")))
                .get(1)
                .rule())
        .isEqualTo(SmartRule.GRADE_NOT_NUMBER);
  }

  @Test
  void findsVagueWordsInBothLanguages() {
    assertThat(
            specific(
                "分子: 適切に修了した人数、分母: 在籍人数",
                "numerator: people who finished in a timely manner; denominator: people"))
        .extracting(SmartHint::rule, hint -> hint.inputs().get("word"))
        .extracting(Object::toString)
        .containsExactly(
            "(VAGUE_WORD, LocalizedText[ja=適切, en=適切])",
            "(VAGUE_WORD, LocalizedText[ja=timely, en=timely])");
    assertThat(specific("分子: 数、分母: 全数", "numerator: dwellings; denominator: all goods"))
        .extracting(SmartHint::rule)
        .containsExactly(SmartRule.CLEAR_WORDS);
  }

  @Test
  void aRatioNamesBothItsCounts() {
    assertThat(specific("修了率", "the rate of people who finished"))
        .extracting(hint -> hint.message().en())
        .containsExactly(
            "the definition of the ratio does not name its numerator",
            "the definition of the ratio does not name its denominator");
    assertThat(specific("分子: 甲。分母: 乙。", "Numerator: A. Denominator: B."))
        .extracting(SmartHint::rule)
        .containsExactly(SmartRule.CLEAR_WORDS);
    assertThat(hints(INCIDENTS, SALES, List.of()).get(0).rule()).isEqualTo(SmartRule.CLEAR_WORDS);
  }

  @Test
  @Tag("REQ-224")
  void hintsComeInTheOrderOfTheLettersAndEachLetterHasOne() {
    assertThat(hints(TRAINING, SALES, constant(2)))
        .extracting(SmartHint::property)
        .containsExactly(
            SmartProperty.SPECIFIC,
            SmartProperty.MEASURABLE,
            SmartProperty.ATTAINABLE,
            SmartProperty.ATTAINABLE,
            SmartProperty.REPEATABLE,
            SmartProperty.TIME_DEPENDENT);
  }

  /** Nine of ten in sales, from April on. */
  private static List<Measurement> constant(int months) {
    List<Measurement> history = new ArrayList<>();
    for (int month = 4; month < 4 + months; month++) {
      history.add(ratio("M" + month, SALES, "2025-0" + month + "-28", 9, 10));
    }
    return history;
  }

  private static SmartHint hint(SmartProperty property, List<Measurement> history) {
    return hints(TRAINING, SALES, history).stream()
        .filter(found -> found.property() == property)
        .findFirst()
        .orElseThrow();
  }

  private static List<SmartHint> hints(
      IndicatorId indicator, UnitId unit, List<Measurement> history) {
    return SmartAdviser.hints(
        indicator,
        IndicatorValues.of(Samples.resolved(), Samples.indicators(), history),
        unit,
        FOUR_MONTHS);
  }

  private static List<SmartHint> specific(String ja, String en) {
    IndicatorSet set =
        IndicatorSet.of(List.of(Samples.defined(TRAINING, LocalizedText.of(ja, en)).build()));
    return SmartAdviser.hints(
            TRAINING, IndicatorValues.of(Samples.resolved(), set, List.of()), SALES, FOUR_MONTHS)
        .stream()
        .filter(hint -> hint.property() == SmartProperty.SPECIFIC)
        .toList();
  }
}
