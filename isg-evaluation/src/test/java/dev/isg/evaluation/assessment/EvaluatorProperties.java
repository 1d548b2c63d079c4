package dev.isg.evaluation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.MeasurementUnit;
import dev.isg.core.basics.Quantity;
import dev.isg.core.decision.Decision;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.Target;
import dev.isg.core.objective.TargetId;
import dev.isg.core.structure.StructureLog;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.PublishedSchema;
import dev.isg.evaluation.cause.CauseFactor;
import dev.isg.evaluation.cause.CauseLog;
import dev.isg.evaluation.cause.NextStep;
import dev.isg.evaluation.dashboard.Dashboard;
import dev.isg.evaluation.dashboard.Dashboards;
import dev.isg.evaluation.executive.ExecutiveViewpoint;
import dev.isg.evaluation.oversight.AuditChecklist;
import dev.isg.evaluation.oversight.AuditChecklists;
import dev.isg.evaluation.signal.OverallSignal;
import dev.isg.evaluation.signal.Signal;
import dev.isg.evaluation.signal.SignalDefinition;
import dev.isg.evaluation.signal.Signals;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.metrics.incident.Incident;
import dev.isg.metrics.incident.IncidentId;
import dev.isg.metrics.incident.IncidentSeverity;
import dev.isg.metrics.measurement.Measurement;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of evaluation, whatever was measured. */
final class EvaluatorProperties {
  private static final PublishedSchema SCHEMA = new PublishedSchema("evaluation");

  private static final List<String> QUARTER_ENDS =
      List.of("2025-06-30", "2025-09-30", "2025-12-31", "2026-03-31");
  private static final List<AchievementSuggestion> BEST_FIRST =
      List.of(
          AchievementSuggestion.MET,
          AchievementSuggestion.JUDGEMENT_NEEDED,
          AchievementSuggestion.UNMET);

  /** Eight measurements of T1, each of so many of ten, and one of T2. */
  private static MiniCompany measured(List<Integer> parts, String other) {
    MiniCompany company = new MiniCompany().pooled("T1", "80", "10", "0").target("T2", "90", "5");
    for (int i = 0; i < QUARTER_ENDS.size(); i++) {
      company.measured("T1", "dev", QUARTER_ENDS.get(i), parts.get(2 * i), 10);
      company.measured("T1", "sales", QUARTER_ENDS.get(i), parts.get(2 * i + 1), 10);
    }
    return company.measured("T2", MiniCompany.percent(other));
  }

  private static Signal signal(EvaluationInput input) {
    return Signals.of(input, Evaluator.evaluate(input));
  }

  @Property(tries = 100)
  @Tag("ALG-1")
  void aHigherValueNeverWorsensAnAtLeastVerdict(
      @ForAll @BigRange(min = "0", max = "100") BigDecimal value,
      @ForAll @BigRange(min = "0", max = "10") BigDecimal raise) {
    assertThat(BEST_FIRST.indexOf(suggestion(value.add(raise))))
        .isLessThanOrEqualTo(BEST_FIRST.indexOf(suggestion(value)));
  }

  private static AchievementSuggestion suggestion(BigDecimal value) {
    return new MiniCompany()
        .target("T1", "90", "5")
        .measured("T1", new Quantity(value, MeasurementUnit.PERCENT))
        .target("T1")
        .suggestion();
  }

  @Property(tries = 60)
  @Tag("ALG-1")
  void leavingOutMeasurementsNeverHelps(
      @ForAll @Size(8) List<@IntRange(max = 10) Integer> parts,
      @ForAll @IntRange(min = 80, max = 100) int other,
      @ForAll @Size(min = 1) Set<@IntRange(max = 8) Integer> leftOut) {
    MiniCompany company = measured(parts, Integer.toString(other));
    List<Measurement> kept = new ArrayList<>();
    for (int i = 0; i < company.measurements().size(); i++) {
      if (!leftOut.contains(i)) {
        kept.add(company.measurements().get(i));
      }
    }
    EvaluationInput input = company.input(kept, company.decisions(), company.targets());
    Evaluation evaluation = Evaluator.evaluate(input);

    assertThat(evaluation.targets())
        .filteredOn(target -> lacks(target, leftOut))
        .isNotEmpty()
        .allSatisfy(
            target ->
                assertThat(target.suggestion()).isEqualTo(AchievementSuggestion.NOT_EVALUABLE));
    assertThat(evaluation.objectives().get(0).suggestion())
        .isIn(AchievementSuggestion.NOT_EVALUABLE, AchievementSuggestion.UNMET);
    assertThat(signal(input).signal()).isIn(OverallSignal.UNKNOWN, OverallSignal.RED);
  }

  private static boolean lacks(TargetAssessment target, Set<Integer> leftOut) {
    boolean lastOne = target.target().equals(TargetId.of("T2"));
    return lastOne ? leftOut.contains(8) : leftOut.stream().anyMatch(index -> index < 8);
  }

  @Property(tries = 40)
  void theOrderAndTheSplitOfWhatIsGivenDoNotMatter(
      @ForAll @Size(8) List<@IntRange(max = 10) Integer> parts,
      @ForAll Random random,
      @ForAll @IntRange(max = 9) int split) {
    MiniCompany company =
        measured(parts, "95")
            .decided(Decisions.ciso("T1", "MET").build())
            .decided(Decisions.ciso("T2", "MET").build());
    List<Measurement> shuffled = new ArrayList<>(company.measurements());
    List<Decision> decisions = new ArrayList<>(company.decisions());
    List<Target> targets = new ArrayList<>(company.targets());
    Collections.shuffle(shuffled, random);
    Collections.shuffle(decisions, random);
    Collections.shuffle(targets, random);
    EvaluationInput whole = company.input(shuffled, decisions, targets);
    EvaluationInput joined =
        EvaluationInput.builder()
            .programme(whole.programme())
            .values(
                company
                    .input(shuffled.subList(0, split), decisions, targets)
                    .values()
                    .plus(company.input(shuffled.subList(split, 9), decisions, targets).values()))
            .addAllDecisions(decisions)
            .period(MiniCompany.YEAR)
            .build();

    String straight = IsgJson.standard().write(company.evaluate());
    assertThat(IsgJson.standard().write(Evaluator.evaluate(whole))).isEqualTo(straight);
    assertThat(IsgJson.standard().write(Evaluator.evaluate(joined))).isEqualTo(straight);
  }

  @Property(tries = 60)
  @Tag("SUB-9")
  @Tag("ALG-4")
  void isNeverBlueWithAnythingPending(
      @ForAll @IntRange(min = 85, max = 100) int value, @ForAll Set<Settled> settled) {
    MiniCompany company =
        new MiniCompany()
            .target("T1", "90", "5")
            .measured("T1", MiniCompany.percent(Integer.toString(value)));
    settled.forEach(one -> one.settle(company));
    EvaluationInput input = company.input();
    Evaluation evaluation = Evaluator.evaluate(input);
    boolean blue = signal(input).signal() == OverallSignal.BLUE;

    assertThat(blue && !evaluation.pending().isEmpty()).isFalse();
    assertThat(blue).isEqualTo(value >= 90 && settled.size() == Settled.values().length);
  }

  @Property(tries = 8)
  @Tag("SUB-9")
  @Tag("ALG-4")
  void isBlueOnceEverythingIsSettled(@ForAll @IntRange(min = 90, max = 100) int value) {
    MiniCompany company =
        new MiniCompany()
            .target("T1", "90", "5")
            .measured("T1", MiniCompany.percent(Integer.toString(value)));
    for (Settled one : Settled.values()) {
      one.settle(company);
    }

    assertThat(signal(company.input()).signal()).isEqualTo(OverallSignal.BLUE);
  }

  /** What has to be settled for the light to be blue. */
  private enum Settled {
    TARGET(company -> company.decided(Decisions.ciso("T1", "MET").build())),
    OBJECTIVE(company -> company.decided(Decisions.objective("MET").build())),
    ELEMENT(company -> company.decided(Decisions.element("IMPLEMENTED").build())),
    ENVIRONMENT(company -> company.decided(kept(ExecutiveViewpoint.ENVIRONMENT))),
    ADEQUACY(company -> company.decided(kept(ExecutiveViewpoint.ADEQUACY))),
    IMPLEMENTATION(company -> company.decided(kept(ExecutiveViewpoint.IMPLEMENTATION))),
    REVIEW(company -> company.decided(Decisions.review("KEEP").build())),
    DEFINITION(company -> company.decided(Decisions.accepts(SignalDefinition.standard()).build())),
    INCIDENTS(MiniCompany::incidents),
    VERIFICATION(company -> company.structureLog(StructureLog.empty()));

    private final Consumer<MiniCompany> step;

    Settled(Consumer<MiniCompany> step) {
      this.step = step;
    }

    private static Decision kept(ExecutiveViewpoint viewpoint) {
      return Decisions.viewpoint(viewpoint, "KEEP").build();
    }

    void settle(MiniCompany company) {
      step.accept(company);
    }
  }

  @Property(tries = 40)
  @Tag("ALG-4")
  void leavingOutRecordsNeverGivesABetterKnownLight(
      @ForAll @IntRange(min = 85, max = 100) int value,
      @ForAll IncidentSeverity severity,
      @ForAll boolean dropMeasurement,
      @ForAll boolean dropIncidents,
      @ForAll boolean dropLog) {
    OverallSignal whole = signal(recorded(value, severity, false, false, false).input()).signal();
    OverallSignal less =
        signal(recorded(value, severity, dropMeasurement, dropIncidents, dropLog).input()).signal();

    if (dropMeasurement || dropIncidents || dropLog) {
      assertThat(less).isIn(OverallSignal.UNKNOWN, OverallSignal.RED);
      assertThat(less == OverallSignal.UNKNOWN || less.or(whole) == less).isTrue();
    } else {
      assertThat(less).isEqualTo(whole);
    }
  }

  private static MiniCompany recorded(
      int value,
      IncidentSeverity severity,
      boolean noMeasurement,
      boolean noIncidents,
      boolean noLog) {
    MiniCompany company = new MiniCompany().target("T1", "90", "5");
    if (!noMeasurement) {
      company.measured("T1", MiniCompany.percent(Integer.toString(value)));
    }
    if (!noIncidents) {
      company.incidents(
          Incident.builder()
              .id(IncidentId.of("INC-1"))
              .title(LocalizedText.of("誤送信。", "A mail went astray."))
              .zone(ZoneId.of("Asia/Tokyo"))
              .observedAt(Instant.parse("2026-03-01T00:00:00Z"))
              .severity(severity)
              .build());
    }
    if (!noLog) {
      company.structureLog(StructureLog.empty());
    }
    return company;
  }

  @Property(tries = 30)
  void readsBackWhatItWrites(
      @ForAll @Size(8) List<@IntRange(max = 10) Integer> parts,
      @ForAll @IntRange(min = 80, max = 100) int other) {
    MiniCompany company =
        measured(parts, Integer.toString(other))
            .decided(Decisions.ciso("T1", "CONDITIONALLY_MET").build())
            .decided(
                Decisions.ciso("T2", "CONDITIONALLY_MET").condition(Decisions.condition()).build())
            .decided(Decisions.review("REVISE_POLICY").build())
            .cause("T1", CauseFactor.NEW_RISK, NextStep.REVISE_OBJECTIVE);
    EvaluationInput input = company.input();
    Evaluation evaluation = Evaluator.evaluate(input);
    assertThat(SCHEMA.faults(IsgJson.standard().write(evaluation))).isEmpty();
    Dashboard dashboard = Dashboards.of(input, evaluation);
    AuditChecklist checklist = AuditChecklists.of(input, evaluation, List.of());
    CauseLog log = CauseLog.of(input.causes());

    assertThat(readBack(evaluation, Evaluation.class)).isEqualTo(evaluation);
    assertThat(readBack(dashboard, Dashboard.class)).isEqualTo(dashboard);
    assertThat(readBack(checklist, AuditChecklist.class)).isEqualTo(checklist);
    assertThat(readBack(log, CauseLog.class)).isEqualTo(log);
  }

  private static <T> T readBack(T document, Class<T> type) {
    return IsgJson.standard()
        .read("document.json", IsgJson.standard().write(document), type)
        .value();
  }
}
