package dev.isg.evaluation;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.environment.EnvironmentChangeId;
import dev.isg.core.environment.Exposure;
import dev.isg.core.objective.ConditionalTreatment;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.RollUpChoice;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.objective.TargetKind;
import dev.isg.core.objective.TargetMeasure;
import dev.isg.core.organisation.Appointment;
import dev.isg.core.organisation.OrganisationUnit;
import dev.isg.core.organisation.Person;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.organisation.UnitKind;
import dev.isg.core.outsourcing.Outsourcee;
import dev.isg.core.policy.AcceptableLevel;
import dev.isg.core.policy.Consideration;
import dev.isg.core.policy.ConsiderationStatement;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.policy.ResourcePurpose;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.profile.OversightSystem;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.core.review.ControlReview;
import dev.isg.core.review.ReviewAxis;
import dev.isg.core.review.ReviewGrade;
import dev.isg.core.review.ReviewJudgement;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskMatrix;
import dev.isg.core.structure.StructureLog;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.assessment.Evaluator;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.CauseId;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.executive.ExecutiveViewpoint;
import dev.isg.evaluation.objective.ObjectiveAssessment;
import dev.isg.evaluation.signal.SignalDefinition;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentFile;
import dev.isg.metrics.indicator.CollectionMethod;
import dev.isg.metrics.indicator.Combination;
import dev.isg.metrics.indicator.Direction;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorLevel;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.indicator.ValueForm;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import dev.isg.metrics.monitoring.CisoItem;
import dev.isg.metrics.monitoring.CisoSubject;
import dev.isg.metrics.monitoring.EffectViewpoint;
import dev.isg.metrics.monitoring.ManagementPurpose;
import dev.isg.metrics.monitoring.MonitoringChannel;
import dev.isg.metrics.monitoring.MonitoringStructure;
import dev.isg.metrics.monitoring.NamedSource;
import dev.isg.metrics.monitoring.PurposeKind;
import dev.isg.metrics.tailoring.MonitoringItemId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A company of two departments, as small as an evaluation can be tried on. Each target added has an
 * indicator of its own, measured once a year for the whole company, unless it is {@link #pooled}.
 */
public final class MiniCompany {
  public static final Period YEAR = Period.parse("2025-04-01/2026-03-31");
  public static final PersonId CISO = PersonId.of("hanako");
  public static final PersonId EXECUTIVE = PersonId.of("taro");
  public static final PersonId MANAGER = PersonId.of("jiro");
  public static final PersonId AUDITOR = PersonId.of("kazuo");
  public static final PersonId STAFF = PersonId.of("mari");

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<CauseAnalysis> causes = new ArrayList<>();
  private final List<Risk> risks = new ArrayList<>();
  private final List<EnvironmentChange> changes = new ArrayList<>();
  private final List<Control> controls = new ArrayList<>();
  private final List<ControlObjective> controlObjectives = new ArrayList<>();
  private final List<OrganisationUnit> outside = new ArrayList<>();
  private final List<Outsourcee> outsourcees = new ArrayList<>();
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<ControlReview> controlReviews = new ArrayList<>();
  private Optional<IncidentFile> incidents = Optional.empty();
  private Optional<MonitoringStructure> monitoring = Optional.empty();
  private Optional<StructureLog> structureLog = Optional.empty();
  private Optional<RollUpChoice> rollUp =
      Optional.of(
          rollUp(
              new RollUpMethod.All(), ConditionalTreatment.AS_MET, NotEvaluableTreatment.BLOCKS));
  private Optional<OversightSystem> oversight = Optional.empty();
  private LocalDate asOf = LocalDate.parse("2026-04-30");
  private PolicyState policyState = PolicyState.IN_FORCE;
  private Optional<Integer> validDays = Optional.empty();

  public static Quantity percent(String number) {
    return Quantity.of(number, MeasurementUnit.PERCENT);
  }

  public static RollUpChoice rollUp(
      RollUpMethod method, ConditionalTreatment conditional, NotEvaluableTreatment notEvaluable) {
    return new RollUpChoice(
        method,
        conditional,
        notEvaluable,
        LocalizedText.of("どの端末も漏えいの口になり得るため。", "Any single PC may be the leak."));
  }

  public MiniCompany asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  /** Someone of the company in one more role, from one day to another. */
  public MiniCompany appointed(PersonId person, Role role, String from, String until) {
    appointments.add(
        Appointment.builder()
            .person(person)
            .role(role)
            .unit(UnitId.of("co"))
            .from(LocalDate.parse(from))
            .until(LocalDate.parse(until))
            .build());
    return this;
  }

  public MiniCompany oversight(OversightSystem system) {
    oversight = Optional.of(system);
    return this;
  }

  /** Lets what is measured by indicators that are added from now on grow stale. */
  public MiniCompany validDays(int days) {
    validDays = Optional.of(days);
    return this;
  }

  public MiniCompany rollUp(RollUpChoice choice) {
    rollUp = Optional.of(choice);
    return this;
  }

  public MiniCompany withoutRollUp() {
    rollUp = Optional.empty();
    return this;
  }

  public MiniCompany withoutPolicyInForce() {
    policyState = PolicyState.DRAFT;
    return this;
  }

  /** A risk graded by its levels: the sum 2 is acceptable, 3 attention, 4 priority. */
  public MiniCompany risk(String id, int impact, int likelihood) {
    risks.add(
        Risk.builder()
            .id(RiskId.of(id))
            .statement(LocalizedText.of("情報が漏れる。", "Information leaks."))
            .addThreatens(CoreValueId.of("V1"))
            .impact(impact)
            .likelihood(likelihood)
            .response(ResponseDirection.REDUCE_LIKELIHOOD)
            .build());
    return this;
  }

  /** Net sales start on a day; touches the risks. */
  public MiniCompany netSales(String id, String day, String observed, String... touched) {
    EnvironmentChange.Builder change = EnvironmentChange.builder();
    change.id(EnvironmentChangeId.of(id));
    change.on(LocalDate.parse(day));
    change.statement(LocalizedText.of("通信販売を始めた。", "Net sales started."));
    change.precondition(
        LocalizedText.of("個人情報は 1,000 件まで。", "There are up to 1,000 personal records."));
    change.source(Role.CORPORATE_PLANNING);
    for (String risk : touched) {
      change.addRisks(RiskId.of(risk));
    }
    change.addExposures(
        new Exposure(
            LocalizedText.of("個人情報・カード情報", "personal and card data"),
            Quantity.of("1000", MeasurementUnit.COUNT),
            Quantity.of(observed, MeasurementUnit.COUNT)));
    changes.add(change.build());
    return this;
  }

  /** A control that serves a target by a control objective of its own. */
  public MiniCompany control(String id, String target, String name) {
    controlObjectives.add(
        ControlObjective.builder()
            .id(ControlObjectiveId.of("co-" + id))
            .statement(LocalizedText.of("守る。", "It is protected."))
            .addTargets(Link.to(TargetId.of(target)))
            .build());
    controls.add(
        Control.builder()
            .id(ControlId.of(id))
            .name(LocalizedText.of(name + "（日本語）", name))
            .kind(ControlKind.TECHNICAL)
            .addUnits(UnitId.of("sales"))
            .addControlObjectives(Link.to(ControlObjectiveId.of("co-" + id)))
            .addSteps(ControlStep.on(YEAR.first(), ControlState.SELECTED))
            .build());
    return this;
  }

  /** A target whose value has to be at least so many per cent. */
  public MiniCompany target(String id, String atLeast) {
    return target(id, new Criterion.AtLeast(percent(atLeast)), Optional.empty(), "0");
  }

  /** A target with a tolerance in per cent. */
  public MiniCompany target(String id, String atLeast, String tolerance) {
    return target(
        id, new Criterion.AtLeast(percent(atLeast)), Optional.of(percent(tolerance)), "0");
  }

  public MiniCompany target(
      String id, Criterion criterion, Optional<Quantity> tolerance, String missingAllowed) {
    indicator(id, criterion.unit(), ValueForm.NUMBER, Interval.YEARLY, List.of(UnitId.of("co")));
    return add(id, criterion, tolerance, missingAllowed);
  }

  /** A target on a share that both departments count every quarter. */
  public MiniCompany pooled(String id, String atLeast, String tolerance, String missingAllowed) {
    indicator(
        id,
        MeasurementUnit.PERCENT,
        ValueForm.RATIO,
        Interval.QUARTERLY,
        List.of(UnitId.of("sales"), UnitId.of("dev")));
    return add(
        id,
        new Criterion.AtLeast(percent(atLeast)),
        Optional.of(percent(tolerance)),
        missingAllowed);
  }

  /** A target on a share that the sales department and someone outside count once a year. */
  public MiniCompany outsourced(String id, String atLeast, String unit) {
    indicator(
        id,
        MeasurementUnit.PERCENT,
        ValueForm.RATIO,
        Interval.YEARLY,
        List.of(UnitId.of("sales"), UnitId.of(unit)));
    return add(id, new Criterion.AtLeast(percent(atLeast)), Optional.empty(), "0");
  }

  /** Someone outside who works for the company, as yet without a record. */
  public MiniCompany outside(String unit) {
    outside.add(
        OrganisationUnit.builder()
            .id(UnitId.of(unit))
            .name(LocalizedText.of("印刷会社", "the printer"))
            .kind(UnitKind.OUTSOURCEE)
            .parent(UnitId.of("co"))
            .build());
    return this;
  }

  public MiniCompany recorded(Outsourcee outsourcee) {
    outsourcees.add(outsourcee);
    return this;
  }

  public MiniCompany cause(CauseAnalysis cause) {
    causes.add(cause);
    return this;
  }

  /** A draft: a sentence only. */
  public MiniCompany draft(String id) {
    targets.add(
        Target.builder()
            .id(TargetId.of(id))
            .statement(LocalizedText.of("改善する。", "Things improve."))
            .addObjectives(Link.to(ObjectiveId.of("O1")))
            .kind(TargetKind.KGI)
            .draft(true)
            .build());
    return this;
  }

  /** A second indicator for a target of its own kind, defined but not tied to any target. */
  public MiniCompany measured(String target, Quantity value) {
    return measured(target, "co", "2026-03-31", new MeasuredValue.Single(value));
  }

  public MiniCompany measured(String target, String unit, String day, int part, int whole) {
    return measured(
        target,
        unit,
        day,
        new MeasuredValue.Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
  }

  private MiniCompany measured(String target, String unit, String day, MeasuredValue value) {
    measurements.add(
        Measurement.builder()
            .id(MeasurementId.of("m-" + target + "-" + unit + "-" + day))
            .indicator(IndicatorId.of("i-" + target))
            .unit(UnitId.of(unit))
            .day(LocalDate.parse(day))
            .value(value)
            .measuredBy("asset ledger")
            .recordedAt(Instant.parse(day + "T09:00:00Z"))
            .build());
    return this;
  }

  public MiniCompany decided(Decision decision) {
    decisions.add(decision);
    return this;
  }

  public MiniCompany cause(String target, CauseFactor factor, NextStep next) {
    causes.add(
        CauseAnalysis.builder()
            .id(CauseId.of("c-" + target))
            .target(TargetId.of(target))
            .period(YEAR)
            .factor(factor)
            .finding(
                LocalizedText.of(
                    "海外拠点の端末が一斉更新の対象から漏れていた。", "PCs abroad were left out of the rollout."))
            .nextStep(next)
            .analysedBy(MANAGER)
            .analysedOn(LocalDate.parse("2026-04-05"))
            .build());
    return this;
  }

  /** Hands in the record of incidents. */
  public MiniCompany incidents(Incident... recorded) {
    incidents = Optional.of(IncidentFile.of(List.of(recorded)));
    return this;
  }

  /** Hands in what is monitored. */
  public MiniCompany monitoring(MonitoringStructure structure) {
    monitoring = Optional.of(structure);
    return this;
  }

  /** Hands in the verifications of the structure. */
  public MiniCompany structureLog(StructureLog log) {
    structureLog = Optional.of(log);
    return this;
  }

  public MiniCompany reviewed(ControlReview review) {
    controlReviews.add(review);
    return this;
  }

  /** Management keeps the policy, seen from every viewpoint. */
  public MiniCompany viewpointsKept() {
    for (ExecutiveViewpoint viewpoint : ExecutiveViewpoint.values()) {
      decided(Decisions.viewpoint(viewpoint, "KEEP").build());
    }
    return this;
  }

  /**
   * Everything at hand that management looks at: who tells of changes, a good review of a control,
   * no incident, and the indicator of the target for all that the CISO monitors.
   */
  public MiniCompany seen(String target) {
    MonitoringStructure.Builder structure = MonitoringStructure.builder();
    structure.addPurposes(
        ManagementPurpose.builder()
            .id(MonitoringItemId.of("P1"))
            .question(LocalizedText.of("環境は変わったか。", "Did the environment change?"))
            .kind(PurposeKind.ENVIRONMENT)
            .interval(Interval.YEARLY)
            .addSources(
                new NamedSource(
                    Role.CORPORATE_PLANNING,
                    MonitoringChannel.MANAGEMENT_MEETING,
                    LocalizedText.of("経営会議", "management meeting"),
                    Interval.YEARLY))
            .build());
    for (EffectViewpoint viewpoint : EffectViewpoint.values()) {
      structure.addCisoItems(
          CisoItem.builder()
              .id(MonitoringItemId.of("C-" + viewpoint.name()))
              .question(viewpoint.label())
              .subject(CisoSubject.INVESTMENT_EFFECT)
              .viewpoint(viewpoint)
              .interval(Interval.YEARLY)
              .addIndicators(IndicatorId.of("i-" + target))
              .build());
    }
    control("pc-standard", target, "standard for PCs");
    ControlReview.Builder review = ControlReview.builder();
    review.control(ControlId.of("pc-standard")).period(YEAR);
    for (ReviewAxis axis : ReviewAxis.values()) {
      review.addJudgements(
          new ReviewJudgement(
              axis,
              ReviewGrade.GOOD,
              LocalizedText.of("効いている。", "It works."),
              new Decider(CISO, Role.CISO),
              YEAR.last()));
    }
    return monitoring(structure.build()).incidents().reviewed(review.build());
  }

  /** No incident, no verification due, and the definition of the light accepted. */
  public MiniCompany quiet() {
    return incidents()
        .structureLog(StructureLog.empty())
        .decided(Decisions.accepts(SignalDefinition.standard()).build());
  }

  public List<Measurement> measurements() {
    return List.copyOf(measurements);
  }

  public List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  public IndicatorSet indicators() {
    return IndicatorSet.of(indicators);
  }

  public EvaluationInput input() {
    return input(measurements, decisions, targets);
  }

  /** The same company with these lists instead of its own. */
  public EvaluationInput input(
      List<Measurement> measured, List<Decision> made, List<Target> aimedAt) {
    ResolvedProgramme programme = ResolvedProgramme.of(programme(aimedAt), asOf);
    return EvaluationInput.builder()
        .programme(programme)
        .values(IndicatorValues.of(programme, indicators(), measured))
        .addAllDecisions(made)
        .addAllCauses(causes)
        .period(YEAR)
        .incidents(incidents)
        .monitoring(monitoring)
        .structureLog(structureLog)
        .build();
  }

  public List<Target> targets() {
    return List.copyOf(targets);
  }

  public Evaluation evaluate() {
    return Evaluator.evaluate(input());
  }

  public TargetAssessment target(String id) {
    return evaluate().target(TargetId.of(id)).orElseThrow();
  }

  public ObjectiveAssessment objective() {
    return evaluate().objective(ObjectiveId.of("O1")).orElseThrow();
  }

  private void indicator(
      String target, MeasurementUnit unit, ValueForm form, Interval interval, List<UnitId> units) {
    Combination combination = form == ValueForm.RATIO ? Combination.POOLED : Combination.WORST;
    indicators.add(
        Indicator.builder()
            .id(IndicatorId.of("i-" + target))
            .name(LocalizedText.of("設定が基準どおりの PC の割合", "PCs configured as required"))
            .definition(LocalizedText.of("基準どおりの台数÷全台数", "PCs as required over all PCs"))
            .level(IndicatorLevel.CISO)
            .scope(LocalizedText.of("全社の PC", "all PCs"))
            .method(CollectionMethod.RECORDS)
            .dataSource(LocalizedText.of("資産台帳", "asset ledger"))
            .sourceRole(Role.MANAGER)
            .evaluator(Role.CISO)
            .unit(unit)
            .form(form)
            .direction(Direction.HIGHER_IS_BETTER)
            .interval(interval)
            .addAllMeasuredIn(units)
            .overUnits(combination)
            .validDays(validDays)
            .overTime(combination)
            .build());
  }

  private MiniCompany add(
      String id, Criterion criterion, Optional<Quantity> tolerance, String missingAllowed) {
    TargetMeasure.Builder measure = TargetMeasure.builder();
    measure.indicator(IndicatorId.of("i-" + id));
    measure.criterion(criterion);
    tolerance.ifPresent(measure::tolerance);
    measure.missingAllowed(Percentage.of(missingAllowed));
    targets.add(
        Target.builder()
            .id(TargetId.of(id))
            .statement(
                LocalizedText.of(
                    "すべての PC をセキュリティ設定の基準どおりにする。",
                    "Every PC is configured as the security standard requires."))
            .addObjectives(Link.to(ObjectiveId.of("O1")))
            .dueDate(YEAR.last())
            .kind(TargetKind.KPI)
            .addMeasures(measure.build())
            .build());
    return this;
  }

  private Programme programme(List<Target> aimedAt) {
    Objective.Builder objective = Objective.builder();
    objective.id(ObjectiveId.of("O1"));
    objective.statement(
        LocalizedText.of("預かった情報が漏れない。", "Information entrusted to us does not leak."));
    objective.addCoreValues(Link.to(CoreValueId.of("V1")));
    rollUp.ifPresent(objective::rollUp);
    return Programme.builder()
        .governanceUnit(
            GovernanceUnit.builder()
                .name(LocalizedText.of("ミニ社", "Mini Company"))
                .scope(ScopeUnit.COMPANY)
                .root(UnitId.of("co"))
                .zone(ZoneId.of("Asia/Tokyo"))
                .build())
        .addUnits(
            unit("co", "全社", "whole company", Optional.empty()),
            unit("dev", "開発部", "development", Optional.of(UnitId.of("co"))),
            unit("sales", "営業部", "sales", Optional.of(UnitId.of("co"))))
        .addAllUnits(outside)
        .addAllOutsourcees(outsourcees)
        .addPeople(
            new Person(EXECUTIVE, LocalizedText.of("山田太郎", "Taro Yamada")),
            new Person(CISO, LocalizedText.of("佐藤花子", "Hanako Sato")),
            new Person(MANAGER, LocalizedText.of("鈴木次郎", "Jiro Suzuki")),
            new Person(AUDITOR, LocalizedText.of("高橋和夫", "Kazuo Takahashi")),
            new Person(STAFF, LocalizedText.of("伊藤真理", "Mari Ito")))
        .addAppointments(
            appointment(EXECUTIVE, Role.EXECUTIVE),
            appointment(CISO, Role.CISO),
            appointment(MANAGER, Role.MANAGER),
            appointment(AUDITOR, Role.AUDIT_BOARD_MEMBER))
        .addAllAppointments(appointments)
        .addPolicies(policy())
        .addObjectives(objective.build())
        .addAllTargets(aimedAt)
        .addAllControlObjectives(controlObjectives)
        .addAllControls(controls)
        .addAllEnvironmentChanges(changes)
        .oversightSystem(oversight)
        .addAllControlReviews(controlReviews)
        .build();
  }

  private RiskManagementPolicy policy() {
    RiskManagementPolicy.Builder policy = RiskManagementPolicy.builder();
    policy.id(PolicyId.of("risk-policy"));
    policy.version(1);
    policy.state(policyState);
    policy.title(LocalizedText.of("リスク管理方針", "Risk management policy"));
    policy.strategy(
        LocalizedText.of("預かった情報を守って信頼を得る。", "Win trust by protecting what is entrusted."));
    policy.addCoreValues(
        new CoreValue(CoreValueId.of("V1"), LocalizedText.of("顧客の信頼", "the trust of customers")));
    for (Consideration consideration : Consideration.values()) {
      policy.addConsiderations(
          new ConsiderationStatement(consideration, LocalizedText.of("検討した。", "It was weighed.")));
    }
    policy.matrix(
        RiskMatrix.builder()
            .addImpactLevels(LocalizedText.of("小", "small"), LocalizedText.of("大", "great"))
            .addLikelihoodLevels(LocalizedText.of("低", "low"), LocalizedText.of("高", "high"))
            .addCells(List.of(RiskGrade.ACCEPTABLE, RiskGrade.ATTENTION))
            .addCells(List.of(RiskGrade.ATTENTION, RiskGrade.PRIORITY))
            .build());
    policy.addAllRisks(risks);
    policy.resources(
        ResourcePlan.builder()
            .total(Money.of("JPY", "1000000"))
            .addAllocations(
                ResourcePlan.Allocation.forRisks(
                    LocalizedText.of("情報の保護", "protection of information"),
                    Money.of("JPY", "1000000"),
                    ResourcePurpose.INFORMATION_SECURITY,
                    risks.stream().map(Risk::id).toList()))
            .build());
    policy.acceptableLevel(
        new AcceptableLevel(
            LocalizedText.of("事業が止まらない。", "Business goes on."), RiskGrade.ACCEPTABLE));
    return policy.build();
  }

  private static OrganisationUnit unit(String id, String ja, String en, Optional<UnitId> parent) {
    OrganisationUnit.Builder unit = OrganisationUnit.builder();
    unit.id(UnitId.of(id));
    unit.name(LocalizedText.of(ja, en));
    unit.kind(UnitKind.DEPARTMENT);
    parent.ifPresent(unit::parent);
    return unit.build();
  }

  private static Appointment appointment(PersonId person, Role role) {
    return Appointment.builder()
        .person(person)
        .role(role)
        .unit(UnitId.of("co"))
        .from(LocalDate.parse("2025-04-01"))
        .until(LocalDate.parse("2026-12-31"))
        .build();
  }
}
