package dev.isg.metrics.hierarchy;

import static dev.isg.metrics.hierarchy.Levels.LOCK;
import static dev.isg.metrics.hierarchy.Levels.PLANT;
import static dev.isg.metrics.hierarchy.Levels.SALES;
import static dev.isg.metrics.hierarchy.Levels.derived;
import static dev.isg.metrics.hierarchy.Levels.id;
import static dev.isg.metrics.hierarchy.Levels.measured;
import static dev.isg.metrics.hierarchy.Levels.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.issue.Issue;
import dev.isg.core.structure.StructureCheck;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.monitoring.CommonIndicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("CHK-12")
class CombinationCheckTest {
  private static final Formula SOLD = Formula.value(id("m-sales"));
  private static final Formula MADE = Formula.value(id("m-plant"));

  private final Levels levels = new Levels();

  @ParameterizedTest
  @CsvSource({
    "HIGHER_IS_BETTER, true",
    "LOWER_IS_BETTER, false",
    "WITHIN_RANGE, true",
  })
  void wantsAPartGoodWhereTheWholeIs(Direction part, boolean fits) {
    sales(MeasurementUnit.COUNT, part);

    assertThat(levels.issues(StructureCheck.UNITS_FIT))
        .containsExactlyElementsOf(
            fits ? List.of() : List.of("ISG-C-159 /indicators/1/formula/of/0"));
  }

  @Test
  void saysWhatDiffers() {
    sales(MeasurementUnit.COUNT, Direction.LOWER_IS_BETTER);

    Issue issue = levels.result(StructureCheck.UNITS_FIT).issues().get(0);
    assertThat(issue.message().en())
        .isEqualTo(
            "indicator 'c-lock' is put together from 'm-sales', but what is good differs (lower is"
                + " better in the part, higher is better in the whole)");
    assertThat(issue.message().ja())
        .isEqualTo("指標「c-lock」は「m-sales」からまとめられますが、向きが合いません（「低いほど良い」から「高いほど良い」）");
  }

  static Stream<Arguments> formulas() {
    return Stream.of(
        Arguments.of(SOLD, "/formula"),
        Arguments.of(new Formula.Scaled(SOLD, new BigDecimal("2")), "/formula/of"),
        Arguments.of(new Formula.Highest(List.of(MADE, SOLD)), "/formula/of/1"),
        Arguments.of(new Formula.Lowest(List.of(SOLD, MADE)), "/formula/of/0"),
        Arguments.of(new Formula.Share(SOLD, MADE), "/formula/part"),
        Arguments.of(new Formula.PerThousand(SOLD, MADE), "/formula/events"),
        Arguments.of(new Formula.Change(SOLD, 12), "/formula/of"));
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void followsAFormulaToWhatMovesIt(Formula formula, String path) {
    levels.indicators.set(1, derived("c-lock", IndicatorLevel.CISO, formula).build());
    assertThat(combined()).isEmpty();

    sales(MeasurementUnit.COUNT, Direction.LOWER_IS_BETTER);
    assertThat(combined()).containsExactly("/indicators/1" + path);
  }

  static Stream<Formula> silent() {
    return Stream.of(
        new Formula.Difference(MADE, SOLD),
        new Formula.Difference(SOLD, MADE),
        new Formula.Share(MADE, SOLD),
        new Formula.PerThousand(MADE, SOLD));
  }

  @ParameterizedTest
  @MethodSource("silent")
  void leavesOpenWhatABaseOrADifferenceMeans(Formula formula) {
    levels.indicators.set(1, derived("c-lock", IndicatorLevel.CISO, formula).build());
    sales(MeasurementUnit.COUNT, Direction.LOWER_IS_BETTER);

    assertThat(combined()).isEmpty();
  }

  @Test
  void turnsRoundWithANegativeFactor() {
    levels.indicators.set(
        1,
        derived("c-lock", IndicatorLevel.CISO, new Formula.Scaled(SOLD, new BigDecimal("-1")))
            .build());
    Issue issue = levels.result(StructureCheck.UNITS_FIT).issues().get(0);
    assertThat(issue.message().en()).endsWith(", and the formula turns it round)");
    assertThat(issue.message().ja()).endsWith("、式は逆向き）");

    sales(MeasurementUnit.COUNT, Direction.LOWER_IS_BETTER);
    assertThat(combined()).isEmpty();
  }

  @Test
  void putsUnitsThatDoNotFitInAFormulaUnderTheCheck() {
    sales(MeasurementUnit.HOURS, Direction.HIGHER_IS_BETTER);
    assertThat(levels.issues(StructureCheck.UNITS_FIT))
        .containsExactly("ISG-I-005 /indicators/1/formula");

    levels.indicators.set(
        1, derived("c-lock", IndicatorLevel.CISO, sum("m-plant", "m-plant")).build());
    levels.indicators.set(0, derived("e", IndicatorLevel.MANAGEMENT, SOLD).build());
    assertThat(levels.issues(StructureCheck.UNITS_FIT))
        .containsExactly("ISG-I-006 /indicators/0/formula");
  }

  @Test
  @Tag("CHK-08")
  void wantsUnitAndDirectionOfWhatIsMappedAsItIs() {
    levels.indicators.set(1, measured("c-lock", IndicatorLevel.CISO, SALES, PLANT).build());
    map(Optional.empty());
    assertThat(combined()).isEmpty();

    sales(MeasurementUnit.COUNT, Direction.LOWER_IS_BETTER);
    assertThat(combined()).containsExactly("/commonIndicators/0/of/1");
    sales(MeasurementUnit.HOURS, Direction.LOWER_IS_BETTER);
    Issue issue = levels.result(StructureCheck.UNITS_FIT).issues().get(0);
    assertThat(issue.message().en())
        .isEqualTo(
            "indicator 'c-lock' is put together from 'm-sales', but the units differ (h and"
                + " count)");
    assertThat(issue.message().ja()).endsWith("単位が違います（h と count）");

    map(Optional.of(LocalizedText.of("1 時間を 1 件と読む", "an hour is read as one")));
    assertThat(combined()).isEmpty();
  }

  private void map(Optional<LocalizedText> how) {
    levels.common.clear();
    levels.common.add(
        new CommonIndicator(
            LOCK, id("c-lock"), List.of(id("m-plant"), id("m-sales"), id("unknown")), how));
  }

  private void sales(MeasurementUnit unit, Direction good) {
    levels.indicators.set(
        2, measured("m-sales", IndicatorLevel.MANAGER, unit, good, SALES).build());
  }

  private List<String> combined() {
    return levels.result(StructureCheck.UNITS_FIT).issues().stream()
        .filter(issue -> issue.rule() == HierarchyRule.COMBINED_AGAINST_NATURE)
        .map(Issue::path)
        .toList();
  }
}
