package dev.isg.metrics.hierarchy;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.decision.Decider;
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
import dev.isg.core.structure.StructureResult;
import dev.isg.metrics.Samples;
import dev.isg.metrics.formula.Formula;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.monitoring.CisoItem;
import dev.isg.metrics.monitoring.CisoSubject;
import dev.isg.metrics.monitoring.CommonIndicator;
import dev.isg.metrics.monitoring.ManagementPurpose;
import dev.isg.metrics.monitoring.MonitoringChannel;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.monitoring.NamedSource;
import dev.isg.metrics.monitoring.PurposeKind;
import dev.isg.metrics.tailoring.ManagerItem;
import dev.isg.metrics.tailoring.MonitoringItemId;
import dev.isg.metrics.tailoring.TailoringState;
import dev.isg.metrics.tailoring.TailoringStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Three levels that hang together, to be spoilt one thing at a time: an environment purpose and one
 * on achievement, an item of the CISO, and an item in sales and one in the plant, which measure the
 * same control by indicators of their own.
 */
final class Levels {
  static final LocalDate DAY = LocalDate.parse("2026-03-31");
  static final UnitId SALES = UnitId.of("sales");
  static final UnitId PLANT = UnitId.of("plant");
  static final UnitId OFFICE = UnitId.of("office");
  static final ControlId LOCK = ControlId.of("lock");
  static final LocalizedText TEXT = LocalizedText.of("施錠", "locks");
  static final TargetId TARGET = TargetId.of("T");

  final List<ManagementPurpose> purposes = new ArrayList<>();
  final List<CisoItem> cisoItems = new ArrayList<>();
  final List<ManagerItem> managerItems = new ArrayList<>();
  final List<CommonIndicator> common = new ArrayList<>();
  final List<Indicator> indicators = new ArrayList<>();
  final List<Appointment> appointments = new ArrayList<>();
  final List<String> measures = new ArrayList<>();

  Levels() {
    purposes.add(environment("P1").build());
    purposes.add(purpose("P2", PurposeKind.ACHIEVEMENT).addIndicators(id("e-lock")).build());
    cisoItems.add(cisoItem("S1").addServes(item("P2")).addIndicators(id("c-lock")).build());
    managerItems.add(managerItem("M1", SALES, "m-sales").addAllSteps(accepted("sato")).build());
    managerItems.add(managerItem("M2", PLANT, "m-plant").addAllSteps(accepted("abe")).build());
    indicators.add(
        derived("e-lock", IndicatorLevel.MANAGEMENT, Formula.value(id("c-lock"))).build());
    indicators.add(derived("c-lock", IndicatorLevel.CISO, sum("m-sales", "m-plant")).build());
    indicators.add(measured("m-sales", IndicatorLevel.MANAGER, SALES).build());
    indicators.add(measured("m-plant", IndicatorLevel.MANAGER, PLANT).build());
    appoint("ito", Role.CISO, Samples.COMPANY);
    appoint("ueda", Role.CORPORATE_PLANNING, Samples.COMPANY);
    appoint("sato", Role.MANAGER, SALES);
    appoint("abe", Role.SECURITY_OFFICER, PLANT);
    appoint("oka", Role.MANAGER, OFFICE);
  }

  MonitoringStructure structure() {
    return MonitoringStructure.builder()
        .addAllPurposes(purposes)
        .addAllCisoItems(cisoItems)
        .addAllManagerItems(managerItems)
        .addAllCommonIndicators(common)
        .build();
  }

  List<StructureResult> check() {
    return IndicatorStructure.check(programme(), IndicatorSet.of(indicators), structure(), DAY);
  }

  StructureResult result(StructureCheck check) {
    return check().stream().filter(one -> one.check() == check).findFirst().orElseThrow();
  }

  List<String> issues(StructureCheck check) {
    return named(result(check).issues());
  }

  /** What the document itself is told, remarks on its coverage left out. */
  List<Issue> document() {
    return MonitoringCheck.check(structure(), programme(), IndicatorSet.of(indicators), DAY)
        .issues()
        .stream()
        .filter(issue -> issue.rule() != MonitoringRule.ASPECT_WITHOUT_ITEM)
        .filter(issue -> issue.rule() != MonitoringRule.AREA_WITHOUT_ITEM)
        .filter(issue -> issue.rule() != MonitoringRule.PHASE_WITHOUT_ITEM)
        .toList();
  }

  static List<String> named(List<Issue> issues) {
    return issues.stream().map(issue -> issue.rule().id() + " " + issue.path()).toList();
  }

  Programme programme() {
    Target.Builder target = Target.builder().id(TARGET).statement(TEXT).kind(TargetKind.KPI);
    measures.forEach(
        measure ->
            target.addMeasures(
                TargetMeasure.of(
                    id(measure), new Criterion.AtLeast(Quantity.of("1", MeasurementUnit.COUNT)))));
    return Programme.builder()
        .governanceUnit(Samples.programme().governanceUnit())
        .addUnits(unit("company", UnitKind.COMPANY))
        .addUnits(unit("sales", UnitKind.DEPARTMENT))
        .addUnits(unit("plant", UnitKind.DEPARTMENT))
        .addUnits(unit("office", UnitKind.DEPARTMENT))
        .addAllAppointments(appointments)
        .addTargets(target.build())
        .addControls(
            Control.builder()
                .id(LOCK)
                .name(TEXT)
                .kind(ControlKind.OPERATIONAL)
                .addUnits(SALES, PLANT)
                .addAllSteps(ControlStep.upTo(ControlState.IMPLEMENTED))
                .build())
        .build();
  }

  void appoint(String person, Role role, UnitId unit) {
    appointments.add(
        Appointment.builder()
            .person(PersonId.of(person))
            .role(role)
            .unit(unit)
            .from(LocalDate.parse("2025-04-01"))
            .build());
  }

  static ManagementPurpose.Builder environment(String id) {
    return purpose(id, PurposeKind.ENVIRONMENT)
        .addSources(source(Role.CORPORATE_PLANNING, MonitoringChannel.MANAGEMENT_MEETING));
  }

  static ManagementPurpose.Builder purpose(String id, PurposeKind kind) {
    return ManagementPurpose.builder()
        .id(item(id))
        .question(TEXT)
        .kind(kind)
        .interval(Interval.QUARTERLY);
  }

  static CisoItem.Builder cisoItem(String id) {
    return cisoItem(id, Interval.QUARTERLY);
  }

  static CisoItem.Builder cisoItem(String id, Interval interval) {
    return CisoItem.builder()
        .id(item(id))
        .question(TEXT)
        .subject(CisoSubject.TARGET_ACHIEVEMENT)
        .interval(interval);
  }

  static ManagerItem.Builder managerItem(String id, UnitId unit, String indicator) {
    return managerItem(id, unit, indicator, Interval.QUARTERLY);
  }

  static ManagerItem.Builder managerItem(
      String id, UnitId unit, String indicator, Interval interval) {
    return ManagerItem.builder()
        .id(item(id))
        .question(TEXT)
        .addServes(item("S1"))
        .unit(unit)
        .interval(interval)
        .content(TEXT)
        .addControls(LOCK)
        .addIndicators(id(indicator));
  }

  static List<TailoringStep> accepted(String manager) {
    Role role = manager.equals("abe") ? Role.SECURITY_OFFICER : Role.MANAGER;
    Decider ciso = new Decider(PersonId.of("ito"), Role.CISO);
    Decider by = new Decider(PersonId.of(manager), role);
    return Stream.of(
            TailoringStep.of(TailoringState.ASSIGNED, ciso, LocalDate.parse("2025-05-01")),
            TailoringStep.of(TailoringState.TAILORED, by, LocalDate.parse("2025-05-20")),
            TailoringStep.of(TailoringState.ACCEPTED, ciso, LocalDate.parse("2025-06-01")))
        .toList();
  }

  static NamedSource source(Role role, MonitoringChannel through) {
    return new NamedSource(role, through, LocalizedText.of("情報源", "a source"), Interval.QUARTERLY);
  }

  static Indicator.Builder reportedBy(Role source, String id) {
    return reportedBy(source, id, Interval.QUARTERLY);
  }

  static Indicator.Builder reportedBy(Role source, String id, Interval every) {
    return named(id, IndicatorLevel.MANAGEMENT, source)
        .interval(every)
        .method(CollectionMethod.RECORDS)
        .unit(MeasurementUnit.COUNT)
        .direction(Direction.HIGHER_IS_BETTER)
        .overUnits(Combination.HIGHEST)
        .overTime(Combination.HIGHEST)
        .addMeasuredIn(SALES);
  }

  static Indicator.Builder derived(String id, IndicatorLevel level, Formula formula) {
    return named(id, level)
        .interval(Interval.QUARTERLY)
        .method(CollectionMethod.DERIVED)
        .formula(formula)
        .unit(MeasurementUnit.COUNT)
        .direction(Direction.HIGHER_IS_BETTER)
        .overUnits(Combination.FORMULA)
        .overTime(Combination.FORMULA);
  }

  static Indicator.Builder measured(String id, IndicatorLevel level, UnitId... units) {
    return measured(id, level, MeasurementUnit.COUNT, Direction.HIGHER_IS_BETTER, units);
  }

  static Indicator.Builder measured(
      String id, IndicatorLevel level, MeasurementUnit unit, Direction good, UnitId... units) {
    return unbound(id, level, unit, good, units).interval(Interval.QUARTERLY).addControls(LOCK);
  }

  static Indicator.Builder every(Interval every, String id, UnitId... units) {
    return unbound(
            id, IndicatorLevel.MANAGER, MeasurementUnit.COUNT, Direction.HIGHER_IS_BETTER, units)
        .interval(every)
        .addControls(LOCK);
  }

  /** Measures no control; the interval is unset. */
  static Indicator.Builder unbound(
      String id, IndicatorLevel level, MeasurementUnit unit, Direction good, UnitId... units) {
    return named(id, level)
        .method(CollectionMethod.RECORDS)
        .unit(unit)
        .direction(good)
        .overUnits(Combination.HIGHEST)
        .overTime(Combination.HIGHEST)
        .addMeasuredIn(units);
  }

  static Formula sum(String... ids) {
    return new Formula.Sum(Stream.of(ids).map(Levels::id).map(Formula::value).toList());
  }

  static IndicatorId id(String id) {
    return IndicatorId.of(id);
  }

  static MonitoringItemId item(String id) {
    return MonitoringItemId.of(id);
  }

  private static Role of(IndicatorLevel level) {
    return switch (level) {
      case MANAGER -> Role.MANAGER;
      case CISO -> Role.CISO;
      case MANAGEMENT -> Role.EXECUTIVE;
    };
  }

  private static Indicator.Builder named(String id, IndicatorLevel level) {
    return named(id, level, of(level));
  }

  private static Indicator.Builder named(String id, IndicatorLevel level, Role source) {
    return Indicator.builder()
        .id(id(id))
        .name(LocalizedText.same(id))
        .definition(TEXT)
        .level(level)
        .scope(TEXT)
        .dataSource(TEXT)
        .sourceRole(source)
        .evaluator(of(level))
        .form(ValueForm.NUMBER);
  }

  private static OrganisationUnit unit(String id, UnitKind kind) {
    return OrganisationUnit.builder()
        .id(UnitId.of(id))
        .name(LocalizedText.same(id))
        .kind(kind)
        .build();
  }
}
