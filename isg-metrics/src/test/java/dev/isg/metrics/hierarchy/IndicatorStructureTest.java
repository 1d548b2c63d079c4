package dev.isg.metrics.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.issue.Issue;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.programme.Programme;
import dev.isg.core.structure.StructureCheck;
import dev.isg.core.structure.StructureOutcome;
import dev.isg.core.structure.StructureResult;
import dev.isg.metrics.Samples;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndicatorStructureTest {
  private static final LocalDate DAY = LocalDate.parse("2026-03-31");
  private static final UnitId SALES = UnitId.of("sales");
  private static final UnitId PLANT = UnitId.of("plant");
  private static final ControlId LOCK = ControlId.of("lock");

  private final List<Indicator> indicators =
      new ArrayList<>(List.of(indicator("i-lock", IndicatorLevel.CISO, SALES, PLANT)));
  private final List<Appointment> appointments =
      new ArrayList<>(List.of(manager(SALES, Role.MANAGER), manager(PLANT, Role.SECURITY_OFFICER)));
  private final List<TargetMeasure> measures = new ArrayList<>();

  @Test
  @Tag("REQ-242")
  void passesWhatHangsTogetherAndSaysWhatItCannotCheck() {
    assertThat(check())
        .extracting(result -> result.check().id() + " " + result.outcome())
        .containsExactly(
            "CHK-04 PASSED",
            "CHK-05 NOT_CHECKABLE",
            "CHK-06 PASSED",
            "CHK-07 PASSED",
            "CHK-08 PASSED",
            "CHK-09 NOT_CHECKABLE",
            "CHK-10 PASSED",
            "CHK-11 PASSED",
            "CHK-12 PASSED",
            "CHK-15 PASSED");
    assertThat(check())
        .filteredOn(result -> result.note().isPresent())
        .extracting(result -> result.check().id())
        .containsExactly("CHK-05", "CHK-09", "CHK-10");
  }

  @Test
  void failsAnIndicatorNobodyMeasuresAndTheItemItFeedsButTellsItOnce() {
    indicators.add(indicator("i-none", IndicatorLevel.CISO));

    assertThat(issues(StructureCheck.INDICATORS_ARE_MEASURED))
        .containsExactly("ISG-I-001 /indicators/1/measuredIn");
    StructureResult items = result(StructureCheck.CISO_ITEMS_ARE_SERVED);
    assertThat(items.outcome()).isEqualTo(StructureOutcome.FAILED);
    assertThat(items.issues()).isEmpty();
    assertThat(items.seenUnder()).containsExactly(StructureCheck.INDICATORS_ARE_MEASURED);
  }

  @Test
  void leavesTheItemsOfTheCisoAloneWhereAManagersIndicatorIsNotMeasured() {
    indicators.add(indicator("i-none", IndicatorLevel.MANAGER));

    assertThat(result(StructureCheck.INDICATORS_ARE_MEASURED).outcome())
        .isEqualTo(StructureOutcome.FAILED);
    assertThat(result(StructureCheck.CISO_ITEMS_ARE_SERVED).outcome())
        .isEqualTo(StructureOutcome.PASSED);
  }

  @ParameterizedTest
  @Tag("REQ-241")
  @CsvSource({
    "2026-03-30, FAILED",
    "2026-03-31, PASSED",
  })
  void wantsAManagerForEachDepartmentOnTheDay(LocalDate until, StructureOutcome expected) {
    appointments.set(
        0,
        Appointment.builder()
            .person(PersonId.of("p"))
            .role(Role.MANAGER)
            .unit(SALES)
            .from(LocalDate.parse("2025-04-01"))
            .until(until)
            .build());

    assertThat(result(StructureCheck.DEPARTMENTS_ARE_COVERED).outcome()).isEqualTo(expected);
  }

  @Test
  void takesNobodyElseForAManager() {
    appointments.set(0, manager(SALES, Role.LEGAL));
    appointments.set(1, manager(SALES, Role.CISO));

    List<Issue> issues = result(StructureCheck.DEPARTMENTS_ARE_COVERED).issues();
    assertThat(issues).extracting(Issue::path).containsExactly("/units/1", "/units/2");
    assertThat(issues.get(0).message().en())
        .isEqualTo("department 'sales' has no manager on 2026-03-31");
    assertThat(issues.get(0).message().ja()).isEqualTo("部門「sales」に、2026-03-31 時点の管理者がいません");
  }

  @Test
  @Tag("REQ-241")
  void wantsAnIndicatorForEachControlInEachUnitThatCarriesItOut() {
    indicators.set(0, indicator("i-lock", IndicatorLevel.CISO, SALES));

    StructureResult result = result(StructureCheck.DEPARTMENTS_ARE_COVERED);
    assertThat(issues(StructureCheck.DEPARTMENTS_ARE_COVERED))
        .containsExactly("ISG-C-122 /controls/0/units/1");
    assertThat(result.concerns("lock@plant")).isTrue();
    assertThat(result.concerns("lock@sales")).isFalse();
    assertThat(result.issues().get(0).message().en())
        .isEqualTo("control 'lock' is not measured in 'plant'");
  }

  @Test
  @Tag("REQ-241")
  void wantsACommonIndicatorOfTheCisoWhereDepartmentsMeasureDifferently() {
    indicators.clear();
    indicators.add(indicator("i-plant", IndicatorLevel.MANAGER, PLANT));
    indicators.add(indicator("i-sales", IndicatorLevel.MANAGER, SALES));

    assertThat(result(StructureCheck.DIFFERENCES_ARE_MAPPED).issues().get(0).message().en())
        .isEqualTo(
            "control 'lock' is measured by different indicators (i-plant, i-sales), and no"
                + " indicator of the CISO joins them");
    indicators.add(indicator("i-both", IndicatorLevel.CISO, SALES, PLANT));
    assertThat(issues(StructureCheck.DIFFERENCES_ARE_MAPPED)).isEmpty();
    indicators.remove(2);
    indicators.add(indicator("i-top", IndicatorLevel.MANAGEMENT, SALES, PLANT));
    assertThat(issues(StructureCheck.DIFFERENCES_ARE_MAPPED)).hasSize(1);
  }

  @Test
  void acceptsOneIndicatorForAllDepartments() {
    indicators.set(0, indicator("i-lock", IndicatorLevel.MANAGER, SALES, PLANT));

    assertThat(issues(StructureCheck.DIFFERENCES_ARE_MAPPED)).isEmpty();
  }

  @Test
  void findsIndicatorsOfNoUse() {
    indicators.add(loose("i-loose", IndicatorLevel.CISO, Role.MANAGER, Role.CISO));

    assertThat(issues(StructureCheck.NO_ORPHANS)).containsExactly("ISG-C-124 /indicators/1");
    measures.add(
        TargetMeasure.of(
            IndicatorId.of("i-loose"),
            new Criterion.AtLeast(Quantity.of("1", MeasurementUnit.COUNT))));
    assertThat(issues(StructureCheck.NO_ORPHANS)).isEmpty();
    indicators.add(loose("i-top", IndicatorLevel.MANAGEMENT, Role.CISO, Role.EXECUTIVE));
    assertThat(issues(StructureCheck.NO_ORPHANS)).isEmpty();
  }

  @Test
  void putsWrongUnitsAndDirectionsUnderTheirCheck() {
    measures.add(
        TargetMeasure.of(
            IndicatorId.of("i-lock"),
            new Criterion.AtLeast(Quantity.of("1", MeasurementUnit.HOURS))));
    measures.add(
        TargetMeasure.of(
            IndicatorId.of("i-lock"),
            new Criterion.AtMost(Quantity.of("1", MeasurementUnit.COUNT))));

    assertThat(issues(StructureCheck.UNITS_FIT))
        .containsExactly(
            "ISG-I-003 /targets/0/measures/0/criterion",
            "ISG-I-004 /targets/0/measures/1/criterion");
  }

  @ParameterizedTest
  @Tag("REQ-202")
  @EnumSource(IndicatorLevel.class)
  void letsDataComeFromTheLevelTheNextBelowOrAFunctionBesideTheLine(IndicatorLevel level) {
    List<Role> ladder = List.of(Role.EMPLOYEE, Role.MANAGER, Role.CISO, Role.EXECUTIVE);
    int rung = level == IndicatorLevel.MANAGER ? 1 : level == IndicatorLevel.CISO ? 2 : 3;
    for (int source = 0; source < ladder.size(); source++) {
      indicators.set(0, loose("i", level, ladder.get(source), ladder.get(rung)));
      assertThat(issues(StructureCheck.REPORTS_GO_ONE_LEVEL_UP).isEmpty())
          .as(level + " from " + ladder.get(source))
          .isEqualTo(source == rung || source == rung - 1);
    }
    Stream.of(Role.CORPORATE_PLANNING, Role.INTERNAL_AUDITOR, Role.LEGAL)
        .forEach(
            beside -> {
              indicators.set(0, loose("i", level, beside, ladder.get(rung)));
              assertThat(issues(StructureCheck.REPORTS_GO_ONE_LEVEL_UP)).isEmpty();
            });
  }

  @Test
  void wantsTheOneWhoJudgesOnTheLevelOfTheIndicator() {
    indicators.set(0, loose("i", IndicatorLevel.CISO, Role.MANAGER, Role.BOARD_MEMBER));

    Issue issue = result(StructureCheck.REPORTS_GO_ONE_LEVEL_UP).issues().get(0);
    assertThat(issue.rule()).isEqualTo(HierarchyRule.EVALUATOR_OF_OTHER_LEVEL);
    assertThat(issue.path()).isEqualTo("/indicators/0/evaluator");
    assertThat(issue.message().ja()).isEqualTo("指標「i」は「CISO」のものですが、評価者は「取締役」です");
    indicators.set(0, loose("i", IndicatorLevel.MANAGER, Role.EMPLOYEE, Role.SECURITY_OFFICER));
    assertThat(issues(StructureCheck.REPORTS_GO_ONE_LEVEL_UP)).isEmpty();
  }

  private List<StructureResult> check() {
    return IndicatorStructure.check(programme(), IndicatorSet.of(indicators), DAY);
  }

  private StructureResult result(StructureCheck check) {
    return check().stream().filter(one -> one.check() == check).findFirst().orElseThrow();
  }

  private List<String> issues(StructureCheck check) {
    return result(check).issues().stream()
        .map(issue -> issue.rule().id() + " " + issue.path())
        .toList();
  }

  private Programme programme() {
    return Programme.builder()
        .governanceUnit(Samples.programme().governanceUnit())
        .addUnits(unit("company", UnitKind.COMPANY))
        .addUnits(unit("sales", UnitKind.DEPARTMENT))
        .addUnits(unit("plant", UnitKind.DEPARTMENT))
        .addAllAppointments(appointments)
        .addTargets(
            Target.builder()
                .id(TargetId.of("t"))
                .statement(LocalizedText.of("施錠", "doors are locked"))
                .kind(TargetKind.KPI)
                .addAllMeasures(measures)
                .build())
        .addControls(
            Control.builder()
                .id(LOCK)
                .name(LocalizedText.of("錠", "lock"))
                .kind(ControlKind.OPERATIONAL)
                .addUnits(SALES, PLANT)
                .addAllSteps(ControlStep.upTo(ControlState.IMPLEMENTED))
                .build())
        .build();
  }

  private static OrganisationUnit unit(String id, UnitKind kind) {
    return OrganisationUnit.builder()
        .id(UnitId.of(id))
        .name(LocalizedText.same(id))
        .kind(kind)
        .build();
  }

  private static Appointment manager(UnitId unit, Role role) {
    return Appointment.builder()
        .person(PersonId.of("p"))
        .role(role)
        .unit(unit)
        .from(LocalDate.parse("2025-04-01"))
        .build();
  }

  private static Indicator indicator(String id, IndicatorLevel level, UnitId... units) {
    Role evaluator =
        switch (level) {
          case MANAGER -> Role.MANAGER;
          case CISO -> Role.CISO;
          case MANAGEMENT -> Role.EXECUTIVE;
        };
    return base(id, level, Role.CORPORATE_PLANNING, evaluator)
        .addMeasuredIn(units)
        .addControls(LOCK)
        .build();
  }

  private static Indicator loose(String id, IndicatorLevel level, Role source, Role evaluator) {
    return base(id, level, source, evaluator).addMeasuredIn(SALES).build();
  }

  private static Indicator.Builder base(
      String id, IndicatorLevel level, Role source, Role evaluator) {
    return Indicator.builder()
        .id(IndicatorId.of(id))
        .name(LocalizedText.same(id))
        .definition(LocalizedText.of("施錠の回数", "times locked"))
        .level(level)
        .scope(LocalizedText.of("全扉", "all doors"))
        .method(CollectionMethod.RECORDS)
        .dataSource(LocalizedText.of("記録", "records"))
        .sourceRole(source)
        .evaluator(evaluator)
        .unit(MeasurementUnit.COUNT)
        .form(ValueForm.NUMBER)
        .direction(Direction.HIGHER_IS_BETTER)
        .interval(Interval.MONTHLY)
        .overUnits(Combination.SUM)
        .overTime(Combination.SUM);
  }
}
