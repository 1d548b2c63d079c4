package dev.isg.evaluation.engine;

import dev.isg.core.basics.Interval;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.Period;
import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.objective.ConditionalTreatment;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Role;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.programme.ResolvedProgramme;
import dev.isg.core.structure.StructureLog;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.EvaluationInput;
import dev.isg.evaluation.cause.CauseAnalysis;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.CauseId;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.metrics.aggregation.IndicatorValues;
import dev.isg.metrics.indicator.Indicator;
import dev.isg.metrics.indicator.IndicatorSet;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The mini company in motion: what may come in next, and a plain model of what has come in. */
final class ModelCompany {
  private static final List<String> DAYS =
      List.of("2025-05-31", "2025-06-30", "2025-09-30", "2025-12-31", "2026-01-15", "2026-03-31");

  private final Random random;
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<CauseAnalysis> causes = new ArrayList<>();
  private ResolvedProgramme programme;
  private IndicatorSet indicators;
  private int count;

  private Optional<StructureLog> structureLog = Optional.empty();

  ModelCompany(Random random) {
    this.random = random;
    this.programme = randomProgramme();
    this.indicators = company().indicators();
  }

  EvaluationInput input() {
    return EvaluationInput.builder()
        .programme(programme)
        .values(IndicatorValues.of(programme, indicators, measurements))
        .addAllDecisions(decisions)
        .addAllCauses(causes)
        .structureLog(structureLog)
        .period(MiniCompany.YEAR)
        .build();
  }

  /** What comes in next, taken into the model. */
  Update next(Evaluation now) {
    int dice = random.nextInt(100);
    if (dice < 50) {
      return measured();
    } else if (dice < 80) {
      return decided(now);
    } else if (dice < 90) {
      return found();
    } else if (dice < 93) {
      structureLog = random.nextBoolean() ? Optional.of(StructureLog.empty()) : Optional.empty();
      return new Update.RecordsReplaced(Optional.empty(), Optional.empty(), structureLog);
    } else if (dice < 97) {
      programme = randomProgramme();
      return new Update.ProgrammeReplaced(programme);
    }
    List<Indicator> some = new ArrayList<>(company().indicators().indicators());
    if (random.nextBoolean()) {
      some.remove(random.nextInt(some.size()));
    }
    indicators = IndicatorSet.of(some);
    measurements.removeIf(old -> indicators.find(old.indicator()).isEmpty());
    return new Update.IndicatorsReplaced(indicators);
  }

  private Update measured() {
    String target = pick(List.of("T1", "T2", "T3", "T4", "T9"));
    boolean pooled = target.equals("T1") || target.equals("T3");
    LocalDate day = LocalDate.parse(pick(DAYS));
    String unit = pooled ? pick(List.of("dev", "sales")) : "co";
    int whole = pick(List.of(0, 10, 10));
    Measurement measurement =
        Measurement.builder()
            .id(MeasurementId.of("m-" + random.nextInt(12) + "-" + target))
            .indicator(IndicatorId.of("i-" + target))
            .unit(UnitId.of(unit))
            .day(day)
            .value(
                pooled
                    ? new MeasuredValue.Ratio(
                        BigDecimal.valueOf(random.nextInt(whole + 1)), BigDecimal.valueOf(whole))
                    : new MeasuredValue.Single(MiniCompany.percent("" + (80 + random.nextInt(20)))))
            .measuredBy("asset ledger")
            .recordedAt(
                Instant.parse(
                    pick(List.of("2026-04-01", "2026-04-02", "2026-05-20")) + "T09:00:00Z"))
            .build();
    if (indicators.find(measurement.indicator()).isPresent()) {
      Interval interval = indicators.find(measurement.indicator()).orElseThrow().interval();
      measurements.removeIf(
          old ->
              old.indicator().equals(measurement.indicator())
                  && old.unit().equals(measurement.unit())
                  && intervalOf(old, interval).equals(intervalOf(measurement, interval)));
      measurements.removeIf(old -> old.id().equals(measurement.id()));
      measurements.add(measurement);
    } else {
      measurements.removeIf(old -> old.id().equals(measurement.id()));
    }
    return new Update.Measured(measurement);
  }

  private Period intervalOf(Measurement measurement, Interval interval) {
    return programme.governanceUnit().fiscalCalendar().periodOf(measurement.day(), interval);
  }

  private Update decided(Evaluation now) {
    DecisionKind kind =
        pick(
            List.of(
                DecisionKind.TARGET_ACHIEVEMENT,
                DecisionKind.TARGET_ACHIEVEMENT,
                DecisionKind.OBJECTIVE_ACHIEVEMENT,
                DecisionKind.POLICY_IMPLEMENTATION,
                DecisionKind.POLICY_REVIEW,
                DecisionKind.VIEWPOINT_REVIEW,
                DecisionKind.CONDITION_FULFILMENT,
                DecisionKind.TOLERANCE_CHOICE,
                DecisionKind.RISK_ACCEPTANCE,
                DecisionKind.SIGNAL_DEFINITION));
    String subject =
        switch (kind) {
          case TARGET_ACHIEVEMENT -> pick(List.of("T1", "T2", "T3", "T4"));
          case OBJECTIVE_ACHIEVEMENT -> "O1";
          case POLICY_IMPLEMENTATION -> "V1";
          case POLICY_REVIEW -> "risk-policy";
          case VIEWPOINT_REVIEW -> pick(List.of("J1-1", "J1-2", "J1-3"));
          case CONDITION_FULFILMENT -> decisions.isEmpty() ? "none" : pick(decisions).id().value();
          case TOLERANCE_CHOICE -> pick(List.of("E1", "E2"));
          case RISK_ACCEPTANCE -> pick(List.of("R1", "R2"));
          default -> "signal";
        };
    boolean ciso = kind.deciders().contains(Role.CISO) == (random.nextInt(10) > 0);
    Decision.Builder decision = Decision.builder();
    decision.id(DecisionId.of("d-" + count++));
    decision.kind(kind);
    decision.subject(subject);
    String choice = pick(kind.options());
    decision.choice(choice);
    if (random.nextInt(4) > 0) {
      decision.reason(LocalizedText.of("理由 " + count, "reason " + count));
    }
    if (kind != DecisionKind.TOLERANCE_CHOICE && kind != DecisionKind.RISK_ACCEPTANCE) {
      decision.period(MiniCompany.YEAR);
    }
    decision.decider(
        ciso
            ? new Decider(MiniCompany.CISO, Role.CISO)
            : new Decider(MiniCompany.EXECUTIVE, Role.EXECUTIVE));
    decision.decidedAt(Instant.parse("2026-04-10T01:00:00Z"));
    decision.recordedAt(
        Instant.parse("2026-04-10T02:00:00Z").plusSeconds(86_400L * random.nextInt(25)));
    if (choice.equals("CONDITIONALLY_MET") && random.nextBoolean()) {
      decision.condition(Decisions.condition());
    }
    if (random.nextInt(3) == 0) {
      now.pending().stream()
          .filter(open -> open.kind() == kind && open.subject().equals(subject))
          .findFirst()
          .ifPresent(open -> decision.inputs(open.inputs()));
    }
    if (!decisions.isEmpty() && random.nextInt(5) == 0) {
      decision.replaces(pick(decisions).id());
    }
    Decision made = decision.build();
    decisions.add(made);
    return new Update.Decided(made);
  }

  private Update found() {
    CauseAnalysis cause =
        CauseAnalysis.builder()
            .id(CauseId.of("c-" + random.nextInt(6)))
            .target(TargetId.of(pick(List.of("T1", "T2", "T3", "T4"))))
            .period(
                pick(
                    List.of(
                        MiniCompany.YEAR, MiniCompany.YEAR, Period.parse("2024-04-01/2025-03-31"))))
            .factor(pick(List.of(CauseFactor.values())))
            .finding(LocalizedText.of("原因", "cause " + random.nextInt(5)))
            .nextStep(pick(List.of(NextStep.values())))
            .analysedBy(MiniCompany.MANAGER)
            .analysedOn(LocalDate.parse(pick(List.of("2026-04-05", "2026-05-05"))))
            .build();
    causes.removeIf(old -> old.id().equals(cause.id()));
    causes.add(cause);
    return new Update.CauseFound(cause);
  }

  private ResolvedProgramme randomProgramme() {
    MiniCompany company = company();
    return company
        .input(
            List.of(),
            List.of(),
            random.nextInt(3) > 0 ? company.targets() : company.targets().subList(0, 3))
        .programme();
  }

  private MiniCompany company() {
    MiniCompany company =
        new MiniCompany()
            .risk("R1", 2, 2)
            .risk("R2", 1, 1)
            .netSales("E1", "2025-10-01", "5000", "R1")
            .netSales("E2", "2026-02-01", "50")
            .asOf(pick(List.of("2026-04-30", "2026-04-30", "2026-05-31", "2026-01-31")))
            .pooled("T1", pick(List.of("80", "60")), "10", pick(List.of("0", "50")))
            .target("T2", "90", "5")
            .validDays(60)
            .pooled("T3", "50", "20", "75")
            .target("T4", "95")
            .control("C1", "T1", "patching");
    if (random.nextInt(4) == 0) {
      company.withoutPolicyInForce();
    }
    int dice = random.nextInt(4);
    if (dice == 0) {
      company.withoutRollUp();
    } else if (dice == 1) {
      company.rollUp(
          MiniCompany.rollUp(
              new RollUpMethod.KOfN(2),
              ConditionalTreatment.AS_HALF,
              NotEvaluableTreatment.EXCLUDED));
    }
    return company;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
