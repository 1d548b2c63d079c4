package dev.isg.core;

import dev.isg.core.asset.AssetKind;
import dev.isg.core.asset.InformationAsset;
import dev.isg.core.asset.NeedLevel;
import dev.isg.core.asset.ProtectionNeed;
import dev.isg.core.asset.RestrictionGround;
import dev.isg.core.asset.UseRestriction;
import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.FiscalCalendar;
import dev.isg.core.basics.Interval;
import dev.isg.core.basics.Link;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Percentage;
import dev.isg.core.basics.Period;
import dev.isg.core.basics.Quantity;
import dev.isg.core.basics.TypedId;
import dev.isg.core.control.Control;
import dev.isg.core.control.ControlId;
import dev.isg.core.control.ControlKind;
import dev.isg.core.control.ControlObjective;
import dev.isg.core.control.ControlObjectiveId;
import dev.isg.core.control.ControlState;
import dev.isg.core.control.ControlStep;
import dev.isg.core.decision.Condition;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.decision.DecisionLog;
import dev.isg.core.decision.Suggestion;
import dev.isg.core.environment.EnvironmentChange;
import dev.isg.core.environment.EnvironmentChangeId;
import dev.isg.core.environment.Exposure;
import dev.isg.core.objective.AddedRequirement;
import dev.isg.core.objective.ConditionalTreatment;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.RequirementId;
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
import dev.isg.core.outsourcing.GovernanceBeforehand;
import dev.isg.core.outsourcing.Outsourcee;
import dev.isg.core.outsourcing.OutsourceeInformation;
import dev.isg.core.outsourcing.OutsourceeItem;
import dev.isg.core.policy.AcceptableLevel;
import dev.isg.core.policy.Consideration;
import dev.isg.core.policy.ConsiderationStatement;
import dev.isg.core.policy.CoreValue;
import dev.isg.core.policy.PolicyId;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.programme.GovernanceUnit;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.ScopeUnit;
import dev.isg.core.risk.AssetId;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskMatrix;
import dev.isg.core.risk.RiskNature;
import dev.isg.core.risk.SecurityProperty;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Any document that can be built, however poor: references lead anywhere, lists may be empty, texts
 * are full of what JSON must escape.
 */
public final class AnyDocument {
  private static final String TEXT = "aZ \"\\\n\t/{}<&漢かé\u2028";

  private final Random random;

  private AnyDocument(Random random) {
    this.random = random;
  }

  public static Arbitrary<Programme> programmes() {
    return Arbitraries.randomValue(random -> new AnyDocument(random).programme());
  }

  public static Arbitrary<RiskManagementPolicy> policies() {
    return Arbitraries.randomValue(random -> new AnyDocument(random).policy());
  }

  public static Arbitrary<DecisionLog> decisionLogs() {
    return Arbitraries.randomValue(
        random -> {
          AnyDocument any = new AnyDocument(random);
          return DecisionLog.of(any.some(any::decision));
        });
  }

  private Programme programme() {
    return Programme.builder()
        .governanceUnit(
            GovernanceUnit.builder()
                .name(text())
                .scope(any(ScopeUnit.class))
                .root(id(UnitId::of))
                .fiscalCalendar(FiscalCalendar.startingIn(any(Month.class)))
                .zone(ZoneId.of(random.nextBoolean() ? "Asia/Tokyo" : "UTC"))
                .build())
        .addAllUnits(some(this::unit))
        .addAllPeople(some(() -> new Person(id(PersonId::of), text())))
        .addAllAppointments(some(this::appointment))
        .addAllPolicies(some(this::policy))
        .addAllObjectives(some(this::objective))
        .addAllAddedRequirements(
            some(() -> new AddedRequirement(id(RequirementId::of), text(), text())))
        .addAllTargets(some(this::target))
        .addAllControlObjectives(some(this::controlObjective))
        .addAllControls(some(this::control))
        .addAllAssets(some(this::asset))
        .addAllEnvironmentChanges(some(this::environmentChange))
        .addAllOutsourcees(some(this::outsourcee))
        .build();
  }

  private EnvironmentChange environmentChange() {
    return EnvironmentChange.builder()
        .id(id(EnvironmentChangeId::of))
        .on(day())
        .statement(text())
        .precondition(text())
        .addAllRisks(some(() -> id(RiskId::of)))
        .source(any(Role.class))
        .addAllExposures(
            some(
                () ->
                    new Exposure(
                        text(),
                        new Quantity(number(), MeasurementUnit.COUNT),
                        new Quantity(number(), MeasurementUnit.COUNT))))
        .build();
  }

  private InformationAsset asset() {
    return InformationAsset.builder()
        .id(id(AssetId::of))
        .name(text())
        .kind(any(AssetKind.class))
        .owner(id(UnitId::of))
        .it(random.nextBoolean())
        .infosec(random.nextBoolean())
        .addAllNeeds(
            some(() -> new ProtectionNeed(any(SecurityProperty.class), any(NeedLevel.class))))
        .addAllRestrictions(
            some(() -> new UseRestriction(any(RestrictionGround.class), maybe(this::text))))
        .label(maybe(() -> any(ConfidentialityLabel.class)))
        .build();
  }

  private OrganisationUnit unit() {
    return OrganisationUnit.builder()
        .id(id(UnitId::of))
        .name(text())
        .kind(any(UnitKind.class))
        .parent(maybe(() -> id(UnitId::of)))
        .build();
  }

  private Appointment appointment() {
    LocalDate from = day();
    return Appointment.builder()
        .person(id(PersonId::of))
        .role(any(Role.class))
        .unit(id(UnitId::of))
        .from(from)
        .until(maybe(() -> from.plusDays(random.nextInt(400))))
        .appointedBy(maybe(() -> id(PersonId::of)))
        .mandate(maybe(this::text))
        .announcedInternally(random.nextBoolean())
        .build();
  }

  private RiskManagementPolicy policy() {
    return RiskManagementPolicy.builder()
        .id(id(PolicyId::of))
        .version(1 + random.nextInt(9))
        .state(any(PolicyState.class))
        .title(text())
        .strategy(text())
        .effectiveFrom(maybe(this::day))
        .addAllCoreValues(some(() -> new CoreValue(id(CoreValueId::of), text())))
        .addAllConsiderations(
            some(() -> new ConsiderationStatement(any(Consideration.class), text())))
        .matrix(maybe(this::matrix))
        .addAllRisks(some(this::risk))
        .acceptableLevel(maybe(() -> new AcceptableLevel(text(), any(RiskGrade.class))))
        .resources(maybe(this::resources))
        .partOfStatutoryBasicPolicy(random.nextBoolean())
        .adoption(maybe(() -> id(DecisionId::of)))
        .changeReason(maybe(this::text))
        .triggeredBy(maybe(this::hash))
        .build();
  }

  private RiskMatrix matrix() {
    int columns = 1 + random.nextInt(4);
    List<RiskGrade> row =
        Stream.generate(() -> any(RiskGrade.class)).limit(columns).sorted().toList();
    int rows = 1 + random.nextInt(4);
    return RiskMatrix.builder()
        .addAllImpactLevels(Stream.generate(this::text).limit(rows).toList())
        .addAllLikelihoodLevels(Stream.generate(this::text).limit(columns).toList())
        .addAllCells(Stream.generate(() -> row).limit(rows).toList())
        .build();
  }

  private Risk risk() {
    return Risk.builder()
        .id(id(RiskId::of))
        .statement(text())
        .nature(any(RiskNature.class))
        .addAllProperties(some(() -> any(SecurityProperty.class)))
        .addAllThreatens(some(() -> id(CoreValueId::of)))
        .impact(random.nextInt(6))
        .likelihood(random.nextInt(6))
        .response(maybe(() -> any(ResponseDirection.class)))
        .stance(maybe(this::text))
        .legalObligation(random.nextBoolean())
        .addAllAssets(some(() -> id(AssetId::of)))
        .label(maybe(() -> any(ConfidentialityLabel.class)))
        .build();
  }

  private ResourcePlan resources() {
    return ResourcePlan.builder()
        .total(money())
        .addAllAllocations(some(() -> new ResourcePlan.Allocation(text(), money())))
        .build();
  }

  private Objective objective() {
    return Objective.builder()
        .id(id(ObjectiveId::of))
        .statement(text())
        .addAllCoreValues(some(() -> link(CoreValueId::of)))
        .rollUp(
            maybe(
                () ->
                    new RollUpChoice(
                        method(),
                        any(ConditionalTreatment.class),
                        any(NotEvaluableTreatment.class),
                        text())))
        .build();
  }

  private RollUpMethod method() {
    return switch (random.nextInt(6)) {
      case 0 -> new RollUpMethod.All();
      case 1 -> new RollUpMethod.Critical(List.of(id(TargetId::of), id(TargetId::of)));
      case 2 ->
          new RollUpMethod.Weighted(
              List.of(weight("99.5 %"), weight("0.5 %")), percentage("80 %"), percentage("60 %"));
      case 3 -> new RollUpMethod.Worst();
      case 4 -> new RollUpMethod.KOfN(1 + random.nextInt(5));
      default -> new RollUpMethod.Manual();
    };
  }

  private RollUpMethod.TargetWeight weight(String weight) {
    return new RollUpMethod.TargetWeight(id(TargetId::of), percentage(weight));
  }

  private Target target() {
    return Target.builder()
        .id(id(TargetId::of))
        .statement(text())
        .addAllObjectives(some(() -> link(ObjectiveId::of)))
        .dueDate(maybe(this::day))
        .kind(maybe(() -> any(TargetKind.class)))
        .addAllOutsourcees(some(() -> id(UnitId::of)))
        .addAllMeasures(some(this::measure))
        .draft(random.nextBoolean())
        .build();
  }

  private TargetMeasure measure() {
    MeasurementUnit unit = any(List.of(MeasurementUnit.PERCENT, MeasurementUnit.of("JPY")));
    Quantity low = new Quantity(number(), unit);
    Quantity high = new Quantity(low.number().add(BigDecimal.ONE), unit);
    return TargetMeasure.builder()
        .indicator(id(IndicatorId::of))
        .criterion(
            any(
                List.of(
                    new Criterion.AtLeast(low),
                    new Criterion.AtMost(low),
                    new Criterion.Between(low, high))))
        .tolerance(maybe(() -> Quantity.of("0.25", unit)))
        .missingAllowed(Percentage.of(String.valueOf(random.nextInt(100))))
        .setOn(maybe(this::day))
        .build();
  }

  private ControlObjective controlObjective() {
    return ControlObjective.builder()
        .id(id(ControlObjectiveId::of))
        .statement(text())
        .addAllTargets(some(() -> link(TargetId::of)))
        .build();
  }

  private Control control() {
    return Control.builder()
        .id(id(ControlId::of))
        .name(text())
        .addAllControlObjectives(some(() -> link(ControlObjectiveId::of)))
        .kind(any(ControlKind.class))
        .addAllUnits(some(() -> id(UnitId::of)))
        .addAllConflictsWith(some(() -> id(ControlId::of)))
        .addAllSteps(some(this::step))
        .build();
  }

  private ControlStep step() {
    return new ControlStep(
        any(ControlState.class), maybe(this::day), maybe(() -> id(PersonId::of)), some(this::text));
  }

  private Decision decision() {
    DecisionKind kind = any(DecisionKind.class);
    Instant decidedAt = Instant.ofEpochSecond(random.nextInt(2_000_000_000), random.nextInt(1000));
    return Decision.builder()
        .id(id(DecisionId::of))
        .kind(kind)
        .subject(id(DecisionId::of).value())
        .period(maybe(() -> Period.of(day(), LocalDate.of(2100, 1, 1))))
        .suggestion(maybe(() -> new Suggestion(any(kind.options()), "ISG-X-1")))
        .choice(any(kind.options()))
        .choiceText(maybe(this::text))
        .reason(text())
        .decider(new Decider(id(PersonId::of), any(Role.class)))
        .decidedAt(decidedAt)
        .recordedAt(decidedAt.plusMillis(random.nextInt(1_000_000)))
        .inputs(maybe(this::hash))
        .condition(maybe(this::condition))
        .replaces(maybe(() -> id(DecisionId::of)))
        .build();
  }

  private Condition condition() {
    LocalDate due = day();
    return new Condition(
        text(), id(PersonId::of), due, maybe(() -> due.plusDays(random.nextInt(3))));
  }

  private Outsourcee outsourcee() {
    LocalDate from = day();
    return Outsourcee.builder()
        .unit(id(UnitId::of))
        .entrusted(text())
        .from(from)
        .until(maybe(() -> from.plusDays(random.nextInt(400))))
        .contract(maybe(() -> "c" + letters()))
        .contact(maybe(() -> id(PersonId::of)))
        .governance(maybe(() -> new GovernanceBeforehand(text(), id(PersonId::of), day())))
        .interval(any(Interval.class))
        .addAllInformation(
            some(
                () ->
                    new OutsourceeInformation(
                        any(OutsourceeItem.class),
                        Period.of(from, from.plusDays(random.nextInt(100))),
                        text(),
                        day(),
                        text())))
        .build();
  }

  /** Few ids, so that references meet and ids collide. */
  private <I extends TypedId> I id(Function<String, I> kind) {
    return kind.apply(any(List.of("a", "B", "c.1", "d_-2")));
  }

  private <I extends TypedId> Link<I> link(Function<String, I> kind) {
    return new Link<>(id(kind), random.nextBoolean());
  }

  private LocalizedText text() {
    return LocalizedText.of("文" + letters(), "t" + letters());
  }

  private String letters() {
    StringBuilder letters = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      letters.append(TEXT.charAt(random.nextInt(TEXT.length())));
    }
    return letters.toString();
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000L, random.nextInt(5));
  }

  private Percentage percentage(String text) {
    return Percentage.parse(text);
  }

  private Money money() {
    return new Money(number(), Currency.getInstance(any(List.of("JPY", "USD"))));
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
  }

  private ContentHash hash() {
    return ContentHash.of(letters().getBytes(StandardCharsets.UTF_8));
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    return any(Arrays.asList(type.getEnumConstants()));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(4)).toList();
  }
}
