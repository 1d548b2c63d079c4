package dev.isg.metrics.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.IndicatorId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which formulas hold, and in which unit; indicators here are named after their units. */
class FormulaTypingTest {
  private static final Formula COUNT = of("count");
  private static final Formula PERSONS = of("persons");
  private static final Formula HOURS = of("h");
  private static final Formula YEN = of("JPY");
  private static final Formula SHARE = of("%");
  private static final Formula GRADE = of("grade");
  private static final Formula YES_NO = of("yes-no");
  private static final Formula POINTS = of("points");
  private static final Formula UNKNOWN = Formula.value(IndicatorId.of("nobody"));

  @Test
  @Tag("ALG-17")
  void givesEachFormulaTheUnitThatFollowsFromItsParts() {
    assertThat(unit(HOURS)).contains(MeasurementUnit.HOURS);
    assertThat(unit(new Formula.Sum(List.of(HOURS, HOURS)))).contains(MeasurementUnit.HOURS);
    assertThat(unit(new Formula.Sum(List.of(YEN, YEN)))).contains(MeasurementUnit.of("JPY"));
    assertThat(unit(new Formula.Difference(SHARE, SHARE))).contains(MeasurementUnit.PERCENT);
    assertThat(unit(new Formula.Scaled(COUNT, new BigDecimal("-0.5"))))
        .contains(MeasurementUnit.COUNT);
    assertThat(unit(new Formula.Share(YEN, YEN))).contains(MeasurementUnit.PERCENT);
    assertThat(unit(new Formula.PerThousand(COUNT, PERSONS)))
        .contains(MeasurementUnit.PER_THOUSAND);
    assertThat(unit(new Formula.Change(POINTS, 12))).contains(MeasurementUnit.PERCENT);
    assertThat(unit(new Formula.Lowest(List.of(GRADE, GRADE)))).contains(MeasurementUnit.GRADE);
    assertThat(unit(new Formula.Highest(List.of(SHARE, SHARE)))).contains(MeasurementUnit.PERCENT);
    assertThat(unit(new Formula.Converted(HOURS, MeasurementUnit.MINUTES)))
        .contains(MeasurementUnit.MINUTES);
  }

  @Test
  @Tag("ALG-17")
  void refusesPartsThatDoNotFit() {
    assertThat(misfits(new Formula.Sum(List.of(HOURS, COUNT))))
        .containsExactly(" the units differ: [h, count]");
    assertThat(misfits(new Formula.Sum(List.of(SHARE, SHARE))))
        .containsExactly(" % is no amount that adds up");
    assertThat(misfits(new Formula.Sum(List.of(POINTS, POINTS))))
        .containsExactly(" points is no amount that adds up");
    assertThat(misfits(new Formula.Share(GRADE, GRADE)))
        .containsExactly(" grade is no amount that adds up");
    assertThat(misfits(new Formula.Difference(GRADE, GRADE)))
        .containsExactly(" grade is a rank or a name and no number to calculate with");
    assertThat(misfits(new Formula.Scaled(YES_NO, BigDecimal.ONE)))
        .containsExactly(" yes-no is a rank or a name and no number to calculate with");
    assertThat(misfits(new Formula.Change(GRADE, 1))).hasSize(1);
    assertThat(misfits(new Formula.PerThousand(HOURS, PERSONS)))
        .containsExactly(" needs counts or people, not h");
    assertThat(misfits(new Formula.PerThousand(COUNT, YEN)))
        .containsExactly(" needs counts or people, not JPY");
    assertThat(misfits(new Formula.Converted(YEN, MeasurementUnit.HOURS)))
        .containsExactly(" cannot convert JPY to h; only min, h and d");
    assertThat(misfits(new Formula.Converted(HOURS, MeasurementUnit.COUNT))).hasSize(1);
    assertThat(misfits(new Formula.Lowest(List.of(HOURS, YEN)))).hasSize(1);
  }

  @Test
  void hasNoUnitWhereAPartIsNotKnown() {
    assertThat(unit(UNKNOWN)).isEmpty();
    assertThat(unit(new Formula.PerThousand(UNKNOWN, PERSONS))).isEmpty();
    assertThat(unit(new Formula.PerThousand(HOURS, PERSONS))).isEmpty();
    assertThat(unit(new Formula.Converted(UNKNOWN, MeasurementUnit.HOURS))).isEmpty();
  }

  @Test
  void tellsEachMisfitOnceAndAtItsPlace() {
    Formula wrong = new Formula.Sum(List.of(HOURS, COUNT));
    Formula formula =
        new Formula.Share(
            new Formula.Sum(List.of(HOURS, new Formula.Scaled(wrong, BigDecimal.TEN))),
            new Formula.Difference(GRADE, GRADE));

    assertThat(FormulaTyping.of(formula, FormulaTypingTest::named).misfits())
        .extracting(FormulaTyping.Misfit::path)
        .containsExactly("/part/of/1/of", "/whole");
    assertThat(unit(formula)).isEmpty();
  }

  @Test
  void leavesAnIndicatorThatNobodyKnowsToOthersToTell() {
    Formula formula =
        new Formula.Sum(
            List.of(
                new Formula.PerThousand(UNKNOWN, PERSONS),
                new Formula.Converted(UNKNOWN, MeasurementUnit.HOURS)));
    assertThat(misfits(formula)).isEmpty();
    assertThat(unit(formula)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "120, true", "121, false"})
  void looksBackOneMonthToTenYears(int months, boolean accepted) {
    if (accepted) {
      assertThat(new Formula.Change(COUNT, months).months()).isEqualTo(months);
    } else {
      assertThatThrownBy(() -> new Formula.Change(COUNT, months))
          .isInstanceOf(InvalidModelException.class)
          .hasMessageContaining("months must be from 1 to 120, not " + months);
    }
  }

  @Test
  void refusesAFormulaThatSaysNothing() {
    assertThatThrownBy(() -> new Formula.Scaled(COUNT, new BigDecimal("0.00")))
        .hasMessageContaining("by must not be 0");
    assertThatThrownBy(() -> new Formula.Sum(List.of(COUNT)))
        .hasMessageContaining("of needs at least two");
    assertThatThrownBy(() -> new Formula.Lowest(List.of()))
        .hasMessageContaining("of needs at least two");
    assertThatThrownBy(() -> new Formula.Highest(List.of(COUNT)))
        .hasMessageContaining("of needs at least two");
  }

  @Test
  void namesTheIndicatorsItRestsOnOnceById() {
    Formula formula =
        new Formula.Share(
            new Formula.Difference(YEN, new Formula.Highest(List.of(COUNT, YEN))), HOURS);
    assertThat(formula.indicators())
        .extracting(IndicatorId::value)
        .containsExactly("JPY", "count", "h");
  }

  @Test
  @Tag("REQ-509")
  void comesBackFromJson() {
    Formula formula =
        new Formula.Sum(
            List.of(
                new Formula.Share(COUNT, new Formula.Converted(HOURS, MeasurementUnit.DAYS)),
                new Formula.PerThousand(COUNT, PERSONS),
                new Formula.Change(new Formula.Scaled(YEN, BigDecimal.TEN), 3),
                new Formula.Lowest(List.of(COUNT, COUNT)),
                new Formula.Highest(List.of(COUNT, COUNT)),
                new Formula.Difference(COUNT, COUNT)));
    String json = IsgJson.standard().write(formula);
    assertThat(IsgJson.standard().read("f.json", json, Formula.class).value()).isEqualTo(formula);
    assertThat(json).contains("\"is\": \"per-thousand\"", "\"months\": 3", "\"of\": \"JPY\"");
  }

  private static Optional<MeasurementUnit> unit(Formula formula) {
    return FormulaTyping.of(formula, FormulaTypingTest::named).unit();
  }

  private static List<String> misfits(Formula formula) {
    return FormulaTyping.of(formula, FormulaTypingTest::named).misfits().stream()
        .map(misfit -> misfit.path() + " " + misfit.problem().en())
        .toList();
  }

  private static MeasurementUnit named(IndicatorId id) {
    String name = id.value();
    return name.equals("nobody") ? null : MeasurementUnit.of(name.equals("share") ? "%" : name);
  }

  private static Formula of(String unit) {
    return Formula.value(IndicatorId.of(unit.equals("%") ? "share" : unit));
  }
}
