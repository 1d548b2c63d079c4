package dev.isg.core;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Money;
import dev.isg.core.basics.Quantity;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.domain.DomainKind;
import dev.isg.core.domain.Interpretation;
import dev.isg.core.domain.RiskDomain;
import dev.isg.core.objective.Criterion;
import dev.isg.core.objective.GovernanceArea;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.Objective;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.PersonId;
import dev.isg.core.organisation.Role;
import dev.isg.core.ownership.Authorship;
import dev.isg.core.ownership.OwnedItem;
import dev.isg.core.policy.AcceptableLevel;
import dev.isg.core.policy.PolicyState;
import dev.isg.core.policy.ResourcePlan;
import dev.isg.core.policy.ResourcePurpose;
import dev.isg.core.policy.RiskManagementPolicy;
import dev.isg.core.process.CommunicationPlan;
import dev.isg.core.process.CommunicationPurpose;
import dev.isg.core.process.EvaluationPrinciple;
import dev.isg.core.process.Identification;
import dev.isg.core.process.IdentificationApproach;
import dev.isg.core.process.ProcessStep;
import dev.isg.core.process.RiskEventKind;
import dev.isg.core.process.StepRecord;
import dev.isg.core.profile.BasicPolicyElement;
import dev.isg.core.profile.InternalControlSystem;
import dev.isg.core.profile.StatutoryBasicPolicy;
import dev.isg.core.programme.Programme;
import dev.isg.core.programme.Purpose;
import dev.isg.core.programme.PurposeStatement;
import dev.isg.core.ranking.PriorityOverride;
import dev.isg.core.ranking.RankingChoice;
import dev.isg.core.ranking.RankingMethod;
import dev.isg.core.risk.CoreValueId;
import dev.isg.core.risk.DomainId;
import dev.isg.core.risk.LossEstimate;
import dev.isg.core.risk.ResponseDirection;
import dev.isg.core.risk.Risk;
import dev.isg.core.risk.RiskCategory;
import dev.isg.core.risk.RiskEffect;
import dev.isg.core.risk.RiskGrade;
import dev.isg.core.risk.RiskId;
import dev.isg.core.risk.RiskLevel;
import dev.isg.core.risk.RiskNature;
import dev.isg.core.tolerance.Tolerance;
import dev.isg.core.tolerance.ToleranceForm;
import dev.isg.core.treatment.AssessmentAxis;
import dev.isg.core.treatment.AxisAssessment;
import dev.isg.core.treatment.AxisFinding;
import dev.isg.core.treatment.RejectionGround;
import dev.isg.core.treatment.Retention;
import dev.isg.core.treatment.Treatment;
import dev.isg.core.treatment.TreatmentId;
import dev.isg.core.treatment.TreatmentOption;
import dev.isg.core.treatment.TreatmentState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any policy and programme at the full depth of Direct, however poor: ids lead anywhere. */
public final class AnyDirect {
  private final Random random;

  private AnyDirect(Random random) {
    this.random = random;
  }

  public static Arbitrary<RiskManagementPolicy> policies() {
    return Arbitraries.randomValue(random -> new AnyDirect(random).sample().policy());
  }

  public static Arbitrary<Programme> programmes() {
    return Arbitraries.randomValue(random -> new AnyDirect(random).sample().programme());
  }

  private DirectSample sample() {
    DirectSample sample = new DirectSample();
    sample.state = any(PolicyState.class);
    sample.version = 1 + random.nextInt(4);
    sample.risks.addAll(some(this::risk));
    sample.treatments.addAll(some(this::treatment));
    sample.tolerances.addAll(some(this::tolerance));
    sample.level = maybe(() -> new AcceptableLevel(text(), any(RiskGrade.class)));
    sample.matrix = maybe(DirectSample::matrix);
    sample.resources = maybe(this::plan);
    sample.rankingChoice =
        maybe(
            () ->
                new RankingChoice(
                    method(),
                    text(),
                    some(() -> new PriorityOverride(riskId(), random.nextBoolean(), text()))));
    sample.process = maybe(() -> process().process());
    sample.statutory = random.nextBoolean();
    sample.otherVersions.addAll(some(() -> DirectSample.inForce().policy()));
    sample.domains.addAll(some(this::domain));
    sample.authorships.addAll(
        some(
            () ->
                new Authorship(
                    any(OwnedItem.class), "o1", new Decider(person(), any(Role.class)), day())));
    sample.purposes.addAll(some(() -> new PurposeStatement(any(Purpose.class), text())));
    sample.objectives.addAll(
        some(
            () ->
                Objective.builder()
                    .id(ObjectiveId.of("o" + random.nextInt(3)))
                    .statement(text())
                    .addAllAreas(some(() -> any(GovernanceArea.class)))
                    .build()));
    sample.statutoryBasicPolicy =
        maybe(
            () ->
                StatutoryBasicPolicy.builder()
                    .addAllClauses(
                        some(
                            () ->
                                new StatutoryBasicPolicy.Clause(
                                    any(BasicPolicyElement.class), text())))
                    .addAllSystems(some(() -> any(InternalControlSystem.class)))
                    .decision(maybe(() -> DecisionId.of("d")))
                    .build());
    return sample;
  }

  private Risk risk() {
    return Risk.builder()
        .id(riskId())
        .statement(text())
        .domain(maybe(this::domainId))
        .category(maybe(() -> any(RiskCategory.class)))
        .nature(any(RiskNature.class))
        .natureNote(maybe(this::text))
        .addAllEffects(some(() -> any(RiskEffect.class)))
        .addAllThreatens(some(() -> CoreValueId.of("v" + random.nextInt(2))))
        .impact(random.nextInt(4))
        .likelihood(random.nextInt(4))
        .inherent(maybe(this::level))
        .residual(maybe(this::level))
        .loss(maybe(this::loss))
        .residualLoss(maybe(this::loss))
        .response(maybe(() -> any(ResponseDirection.class)))
        .legalObligation(random.nextBoolean())
        .socialObligation(random.nextBoolean())
        .mayCauseSeriousLoss(random.nextBoolean())
        .build();
  }

  private Treatment treatment() {
    return Treatment.builder()
        .id(TreatmentId.of("t" + random.nextInt(4)))
        .risk(riskId())
        .option(any(TreatmentOption.class))
        .retention(maybe(() -> any(Retention.class)))
        .statement(text())
        .sideEffects(maybe(this::text))
        .crisisOwner(maybe(this::person))
        .state(any(TreatmentState.class))
        .rejectedFor(maybe(() -> any(RejectionGround.class)))
        .addAllAssessments(
            some(
                () ->
                    new AxisAssessment(any(AssessmentAxis.class), any(AxisFinding.class), text())))
        .cost(maybe(this::money))
        .decision(maybe(() -> DecisionId.of("d")))
        .build();
  }

  private Tolerance tolerance() {
    return new Tolerance(
        text(),
        form(),
        maybe(this::domainId),
        maybe(() -> any(RiskCategory.class)),
        maybe(() -> DecisionId.of("d")));
  }

  private ToleranceForm form() {
    return switch (random.nextInt(5)) {
      case 0 -> new ToleranceForm.Qualitative();
      case 1 -> new ToleranceForm.UpToGrade(any(RiskGrade.class));
      case 2 ->
          new ToleranceForm.MatrixCells(
              IntStream.rangeClosed(1, 1 + random.nextInt(4))
                  .mapToObj(impact -> RiskLevel.of(impact, 1))
                  .toList());
      case 3 -> new ToleranceForm.NumericLimit(money());
      default ->
          new ToleranceForm.IndicatorLimit(
              IndicatorId.of("i"),
              new Criterion.AtMost(new Quantity(number(), MeasurementUnit.PERCENT)));
    };
  }

  private RankingMethod method() {
    return switch (random.nextInt(4)) {
      case 0 -> new RankingMethod.Matrix();
      case 1 -> new RankingMethod.Product(1 + random.nextInt(9));
      case 2 -> new RankingMethod.ExpectedLoss(Money.of("JPY", "100.5"));
      default -> new RankingMethod.Manual(List.of(RiskId.of("r1"), RiskId.of("r2")), 1);
    };
  }

  private ResourcePlan plan() {
    return ResourcePlan.builder()
        .total(money())
        .staff(maybe(this::people))
        .addAllAllocations(
            some(
                () ->
                    new ResourcePlan.Allocation(
                        text(),
                        money(),
                        maybe(() -> any(ResourcePurpose.class)),
                        some(this::riskId),
                        maybe(this::people))))
        .build();
  }

  private ProcessSample process() {
    ProcessSample process = new ProcessSample();
    process.elements.removeIf(one -> random.nextBoolean());
    process.principles.removeIf(one -> random.nextBoolean());
    process.principles.addAll(some(() -> any(EvaluationPrinciple.class)));
    process.steps.removeIf(one -> random.nextBoolean());
    process.steps.addAll(
        some(
            () ->
                new StepRecord(
                    any(ProcessStep.class),
                    day(),
                    person(),
                    text(),
                    maybe(this::text),
                    maybe(this::text))));
    process.identification =
        maybe(
            () ->
                new Identification(
                    random.nextBoolean(),
                    random.nextBoolean(),
                    some(() -> any(RiskEventKind.class)),
                    some(() -> any(IdentificationApproach.class))));
    process.plan =
        maybe(
            () ->
                new CommunicationPlan(
                    some(
                        () ->
                            new CommunicationPlan.Measure(
                                any(CommunicationPurpose.class),
                                text(),
                                some(() -> any(Role.class))))));
    return process;
  }

  private RiskDomain domain() {
    return RiskDomain.builder()
        .id(domainId())
        .kind(any(DomainKind.class))
        .name(maybe(this::text))
        .head(maybe(this::person))
        .riskType(maybe(this::text))
        .managementSystem(maybe(this::text))
        .standard(maybe(this::text))
        .addAllInterpretations(
            some(
                () ->
                    Interpretation.builder()
                        .policy(DirectSample.POLICY)
                        .version(1 + random.nextInt(3))
                        .by(person())
                        .on(day())
                        .addAllObjectives(some(() -> ObjectiveId.of("o1")))
                        .addAllTargets(some(() -> TargetId.of("t1")))
                        .organisation(maybe(this::text))
                        .resources(maybe(this::text))
                        .build()))
        .build();
  }

  private LossEstimate loss() {
    return new LossEstimate(money(), number(), text());
  }

  private RiskLevel level() {
    return RiskLevel.of(1 + random.nextInt(3), 1 + random.nextInt(3));
  }

  private RiskId riskId() {
    return RiskId.of("r" + random.nextInt(4));
  }

  private DomainId domainId() {
    return DomainId.of("d" + random.nextInt(3));
  }

  private PersonId person() {
    return random.nextBoolean() ? DirectSample.CISO : PersonId.of("p" + random.nextInt(3));
  }

  private Money money() {
    return new Money(number(), Currency.getInstance(random.nextBoolean() ? "JPY" : "USD"));
  }

  private Quantity people() {
    return new Quantity(number(), MeasurementUnit.PERSONS);
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(100000), random.nextInt(4)).stripTrailingZeros();
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(20000 + random.nextInt(900));
  }

  private LocalizedText text() {
    return LocalizedText.of("文" + random.nextInt(99) + "\"\n", "text " + random.nextInt(99));
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] constants = type.getEnumConstants();
    return constants[random.nextInt(constants.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(4)).toList();
  }
}
