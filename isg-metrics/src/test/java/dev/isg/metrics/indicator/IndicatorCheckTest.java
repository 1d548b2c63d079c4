package dev.isg.metrics.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Quantity;
import dev.isg.core.control.ControlId;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.issue.Severity;
import dev.isg.core.issue.Strength;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ProgrammeRule;
import dev.isg.metrics.Samples;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IndicatorCheckTest {
  @Test
  void findsNothingWrongWithTheSamples() {
    assertThat(IndicatorCheck.check(Samples.indicators(), Samples.programme()).issues()).isEmpty();
    assertThat(IndicatorCheck.checkTargets(Samples.programme(), Samples.indicators()).issues())
        .isEmpty();
  }

  @Test
  void tellsIdsUsedTwice() {
    assertThat(only(Samples.indicator(Samples.TRAINING), Samples.indicator(Samples.TRAINING)))
        .returns(ProgrammeRule.DUPLICATE_ID, Issue::rule)
        .returns("/indicators/1/id", Issue::path);
  }

  @Test
  void tellsUnitsThatDoNotExist() {
    assertThat(only(Samples.indicator(Samples.TRAINING).addMeasuredIn(UnitId.of("gone"))))
        .returns(ProgrammeRule.UNRESOLVED_REFERENCE, Issue::rule)
        .returns("/indicators/0/measuredIn/3", Issue::path);
  }

  @Test
  void tellsControlsThatDoNotExist() {
    assertThat(only(Samples.indicator(Samples.TRAINING).addControls(ControlId.of("gone"))))
        .returns(ProgrammeRule.UNRESOLVED_REFERENCE, Issue::rule)
        .returns("/indicators/0/controls/1", Issue::path);
  }

  @Test
  @Tag("REQ-220")
  void tellsIndicatorsThatNobodyMeasures() {
    Issue issue = only(Samples.unmeasured(Samples.TRAINING));

    assertThat(issue)
        .returns(IndicatorRule.NOT_MEASURED_ANYWHERE, Issue::rule)
        .returns("/indicators/0/measuredIn", Issue::path)
        .returns(Severity.ERROR, Issue::severity);
  }

  @Test
  void tellsUnitsNamedTwice() {
    assertThat(only(Samples.indicator(Samples.TRAINING).addMeasuredIn(Samples.SALES)))
        .returns(IndicatorRule.UNIT_REPEATED, Issue::rule)
        .returns("/indicators/0/measuredIn/3", Issue::path);
  }

  @Test
  void tellsTargetsWhoseIndicatorDoesNotExist() {
    assertThat(onlyOfTarget(IndicatorId.of("gone"), atLeast("98 %")))
        .returns(ProgrammeRule.UNRESOLVED_REFERENCE, Issue::rule)
        .returns("/targets/0/measures/0/indicator", Issue::path);
  }

  @Test
  void tellsTargetsInAnotherUnitOfMeasure() {
    assertThat(onlyOfTarget(Samples.TRAINING, atLeast("98 count")))
        .returns(IndicatorRule.CRITERION_IN_OTHER_UNIT, Issue::rule)
        .returns("/targets/0/measures/0/criterion", Issue::path)
        .returns(Severity.ERROR, Issue::severity);
  }

  @Test
  void warnsOfTargetsAgainstTheDirection() {
    Criterion atMost = new Criterion.AtMost(Quantity.parse("98 %"));

    assertThat(onlyOfTarget(Samples.TRAINING, atMost))
        .returns(IndicatorRule.CRITERION_AGAINST_DIRECTION, Issue::rule)
        .returns(Severity.WARNING, Issue::severity);
    assertThat(onlyOfTarget(Samples.INCIDENTS, atLeast("1 count")).rule())
        .isEqualTo(IndicatorRule.CRITERION_AGAINST_DIRECTION);
  }

  @Test
  void warnsOfAnOpenEndWhereOnlyARangeIsGood() {
    Indicator range = Samples.rangeIndicator(IndicatorId.of("load")).build();
    Criterion between = new Criterion.Between(Quantity.parse("5 %"), Quantity.parse("7 %"));

    assertThat(ofTarget(range, atLeast("5 %")))
        .extracting(Issue::rule)
        .containsExactly(IndicatorRule.CRITERION_AGAINST_DIRECTION);
    assertThat(ofTarget(range, between)).isEmpty();
  }

  @Test
  @Tag("REQ-501")
  void everyRuleCarriesItsSourceAndSpeaksBothLanguages() {
    List<Issue> issues =
        List.of(
            only(Samples.unmeasured(Samples.TRAINING)),
            only(Samples.indicator(Samples.TRAINING).addMeasuredIn(Samples.SALES)),
            onlyOfTarget(Samples.TRAINING, atLeast("98 count")),
            onlyOfTarget(Samples.INCIDENTS, atLeast("1 count")));

    assertThat(issues)
        .extracting(Issue::rule)
        .containsExactly(
            IndicatorRule.NOT_MEASURED_ANYWHERE,
            IndicatorRule.UNIT_REPEATED,
            IndicatorRule.CRITERION_IN_OTHER_UNIT,
            IndicatorRule.CRITERION_AGAINST_DIRECTION)
        .extracting(Rule::strength)
        .containsExactly(Strength.MUST, Strength.DERIVED, Strength.DERIVED, Strength.DERIVED);
    assertThat(issues)
        .allSatisfy(
            issue ->
                assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{"));
  }

  private static Issue only(Indicator.Builder... indicators) {
    List<Issue> issues =
        IndicatorCheck.check(
                IndicatorSet.of(
                    List.of(indicators).stream().map(Indicator.Builder::build).toList()),
                Samples.programme())
            .issues();
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  private static Issue onlyOfTarget(IndicatorId indicator, Criterion criterion) {
    List<Issue> issues =
        IndicatorCheck.checkTargets(programme(indicator, criterion), Samples.indicators()).issues();
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  private static List<Issue> ofTarget(Indicator indicator, Criterion criterion) {
    return IndicatorCheck.checkTargets(
            programme(indicator.id(), criterion), IndicatorSet.of(List.of(indicator)))
        .issues();
  }

  private static Criterion atLeast(String quantity) {
    return new Criterion.AtLeast(Quantity.parse(quantity));
  }

  private static Programme programme(IndicatorId indicator, Criterion criterion) {
    return Samples.programme()
        .withTargets(
            List.of(
                Target.builder()
                    .id(TargetId.of("T1"))
                    .statement(LocalizedText.of("目標", "a target"))
                    .kind(TargetKind.KPI)
                    .addMeasures(TargetMeasure.of(indicator, criterion))
                    .build()));
  }
}
