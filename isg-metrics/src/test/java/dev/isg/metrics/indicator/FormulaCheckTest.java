package dev.isg.metrics.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.metrics.Samples;
import dev.isg.metrics.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ALG-17")
class FormulaCheckTest {
  private static final Formula HOURS = Formula.value(Samples.RESPONSE);
  private static final Formula COUNT = Formula.value(Samples.INCIDENTS);

  @Test
  void findsNothingWrongWhereUnitsFit() {
    assertThat(
            issues(
                derived("a", MeasurementUnit.HOURS, new Formula.Sum(List.of(HOURS, value("b")))),
                derived("b", MeasurementUnit.HOURS, new Formula.Difference(HOURS, HOURS))))
        .isEmpty();
  }

  @Test
  void tellsIndicatorsThatDoNotExistAtTheirPlaceInTheFormula() {
    assertThat(
            issues(
                derived(
                    "a", MeasurementUnit.HOURS, new Formula.Sum(List.of(HOURS, value("gone"))))))
        .extracting(Issue::rule, Issue::path)
        .containsExactly(
            tuple(ProgrammeRule.UNRESOLVED_REFERENCE, "/indicators/4/formula/of/1/of"));
  }

  @Test
  void tellsPartsThatDoNotFit() {
    assertThat(issues(derived("a", MeasurementUnit.HOURS, new Formula.Sum(List.of(HOURS, COUNT)))))
        .extracting(Issue::rule, Issue::path, Issue::message)
        .containsExactly(
            tuple(
                IndicatorRule.FORMULA_MISFIT,
                "/indicators/4/formula",
                LocalizedText.of(
                    "指標「a」の式が成り立ちません: 単位が違います: [h, count]",
                    "the formula of indicator 'a' does not hold: the units differ: [h, count]")));
  }

  @Test
  void tellsAFormulaThatGivesAnotherUnit() {
    assertThat(issues(derived("a", MeasurementUnit.DAYS, HOURS)))
        .extracting(Issue::rule, Issue::path, Issue::message)
        .containsExactly(
            tuple(
                IndicatorRule.FORMULA_IN_OTHER_UNIT,
                "/indicators/4/formula",
                LocalizedText.of(
                    "指標「a」の単位は d ですが、式の結果は h です",
                    "indicator 'a' is in d, but its formula gives h")));
  }

  @Test
  void tellsACircleOnceAtItsLeastId() {
    assertThat(
            issues(
                derived("c", MeasurementUnit.HOURS, value("a")),
                derived("a", MeasurementUnit.HOURS, value("b")),
                derived("b", MeasurementUnit.HOURS, value("c"))))
        .extracting(Issue::rule, Issue::path, Issue::message)
        .containsExactly(
            tuple(
                IndicatorRule.DERIVED_FROM_ITSELF,
                "/indicators/5/formula",
                LocalizedText.of(
                    "指標の算出が循環しています: a -> b -> c -> a",
                    "indicators are derived in a circle: a -> b -> c -> a")));
  }

  @Test
  void tellsAnIndicatorDerivedFromItselfAndNotTheOneThatUsesIt() {
    assertThat(
            issues(
                derived("a", MeasurementUnit.HOURS, value("b")),
                derived("b", MeasurementUnit.HOURS, value("b"))))
        .extracting(Issue::rule, Issue::path)
        .containsExactly(tuple(IndicatorRule.DERIVED_FROM_ITSELF, "/indicators/5/formula"));
  }

  @Test
  void takesOneIndicatorThatIsReachedInTwoWays() {
    assertThat(
            issues(
                derived(
                    "a", MeasurementUnit.HOURS, new Formula.Sum(List.of(value("b"), value("c")))),
                derived("b", MeasurementUnit.HOURS, value("d")),
                derived("c", MeasurementUnit.HOURS, value("d")),
                derived("d", MeasurementUnit.HOURS, HOURS)))
        .isEmpty();
  }

  @Test
  void checksFormulasWithTheIndicatorsTheyServeAndAlone() {
    IndicatorSet set = set(derived("a", MeasurementUnit.DAYS, HOURS));

    assertThat(IndicatorCheck.checkFormulas(set).issues())
        .isEqualTo(IndicatorCheck.check(set, Samples.programme()).issues())
        .hasSize(1);
  }

  private static List<Issue> issues(Indicator... derived) {
    return IndicatorCheck.checkFormulas(set(derived)).issues();
  }

  /** The four measured ones first. */
  private static IndicatorSet set(Indicator... derived) {
    List<Indicator> all = new ArrayList<>(Samples.indicators().indicators());
    all.addAll(List.of(derived));
    return IndicatorSet.of(all);
  }

  private static Formula value(String id) {
    return Formula.value(IndicatorId.of(id));
  }

  private static Indicator derived(String id, MeasurementUnit unit, Formula formula) {
    return Samples.derived(IndicatorId.of(id), LocalizedText.of("式", "formula"))
        .unit(unit)
        .formula(formula)
        .build();
  }
}
