package dev.isg.evaluation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DuplicateDecisionException;
import dev.isg.core.objective.IndicatorId;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.UnitId;
import dev.isg.evaluation.Decisions;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.assessment.Evaluation;
import dev.isg.evaluation.assessment.OpenQuestion;
import dev.isg.evaluation.cycle.CycleState;
import dev.isg.evaluation.signal.OverallSignal;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.metrics.measurement.MeasuredValue;
import dev.isg.metrics.measurement.Measurement;
import dev.isg.metrics.measurement.MeasurementId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvaluationSessionTest {
  private final MiniCompany company =
      new MiniCompany()
          .target("T1", "90", "5")
          .target("T2", "90", "5")
          .measured("T1", MiniCompany.percent("92"))
          .measured("T2", MiniCompany.percent("92"));
  private final EvaluationSession session =
      EvaluationEngine.compile(company.input().programme()).start(company.input());

  private static Update measured(String target, String id, String percent, String recordedAt) {
    return new Update.Measured(
        Measurement.builder()
            .id(MeasurementId.of(id))
            .indicator(IndicatorId.of("i-" + target))
            .unit(UnitId.of("co"))
            .day(LocalDate.parse("2026-03-31"))
            .value(new MeasuredValue.Single(MiniCompany.percent(percent)))
            .measuredBy("asset ledger")
            .recordedAt(Instant.parse(recordedAt))
            .build());
  }

  @Test
  void answersEveryVerdictOnTheWayUpAndNoOther() {
    Changes changes = session.update(measured("T1", "m-new", "70", "2026-04-02T09:00:00Z"));

    assertThat(changes.targets())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before().orElseThrow().suggestion())
                  .isEqualTo(AchievementSuggestion.MET);
              TargetAssessment after = change.after().orElseThrow();
              assertThat(after.target()).isEqualTo(TargetId.of("T1"));
              assertThat(after.suggestion()).isEqualTo(AchievementSuggestion.UNMET);
              assertThat(after.explanation().text().en()).contains("unmet");
            });
    assertThat(changes.objectives())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.after().orElseThrow().suggestion())
                    .isEqualTo(AchievementSuggestion.UNMET));
    assertThat(changes.viewpoints()).hasSize(3);
    assertThat(changes.policy()).isPresent();
    assertThat(changes.preconditions()).isEmpty();
    assertThat(changes.cycle()).isEmpty();
    assertThat(changes.questions())
        .extracting(change -> change.after().map(OpenQuestion::subject).orElseThrow())
        .containsExactly("T1", "O1", "V1", "risk-policy", "J1-1", "J1-2", "J1-3");
    assertThat(changes.signal().orElseThrow().after().orElseThrow().signal())
        .isEqualTo(OverallSignal.RED);
    assertThat(session.input().values().measurements())
        .extracting(Measurement::id)
        .containsExactly(MeasurementId.of("m-new"), MeasurementId.of("m-T2-co-2026-03-31"));
  }

  @Test
  void endsWhereAVerdictComesOutAsItWas() {
    Changes changes = session.update(measured("T1", "m-new", "93", "2026-04-02T09:00:00Z"));

    assertThat(changes.targets()).hasSize(1);
    assertThat(changes.questions())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.before().orElseThrow().inputs())
                    .isNotEqualTo(change.after().orElseThrow().inputs()));
    assertThat(changes.objectives()).isEmpty();
    assertThat(changes.policy()).isEmpty();
    assertThat(changes.cycle()).isEmpty();
    assertThat(changes.signal()).isEmpty();
  }

  @Test
  void keepsWhatIsNotKnownYetForLater() {
    Evaluation before = session.evaluation();
    Changes changes = session.update(measured("T1", "m-T1-b", "92", "2026-04-30T15:00:00Z"));

    assertThat(changes.targets())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.after().orElseThrow().suggestion())
                    .isEqualTo(AchievementSuggestion.NOT_EVALUABLE));
    Changes after = session.update(measured("T1", "m-T1-b", "92", "2026-04-30T14:59:59Z"));
    assertThat(after.nothing()).isFalse();
    assertThat(session.evaluation().objectives()).isEqualTo(before.objectives());
  }

  @Test
  void settlesAQuestionByADecision() {
    Decision decision = Decisions.ciso("T1", "MET").build();
    Changes changes = session.update(new Update.Decided(decision));

    assertThat(changes.nothing()).isFalse();
    assertThat(changes.targets()).hasSize(1);
    assertThat(changes.questions().get(0))
        .satisfies(
            change -> {
              assertThat(change.before().orElseThrow().subject()).isEqualTo("T1");
              assertThat(change.after()).isEmpty();
            });
    assertThat(changes.cycle()).isPresent();
    assertThat(session.cycle().state()).isEqualTo(CycleState.MONITORED);
    assertThat(session.update(new Update.Decided(decision)).nothing()).isTrue();
    assertThat(session.input().decisions()).containsExactly(decision);
  }

  @Test
  void refusesASecondDecisionOfAnIdAndStaysAsItWas() {
    session.update(new Update.Decided(Decisions.ciso("T1", "MET").build()));
    Evaluation before = session.evaluation();
    Decision other = Decisions.withoutReason(Decisions.ciso("T1", "MET").build()).build();

    assertThatThrownBy(() -> session.update(new Update.Decided(other)))
        .isInstanceOf(DuplicateDecisionException.class);
    assertThatThrownBy(
            () -> session.update(measured("T1", "m", "70", "2026-04-02T09:00:00Z", "dev")))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("not to measure");
    assertThat(session.evaluation()).isSameAs(before);
  }

  private static Update measured(
      String target, String id, String percent, String recordedAt, String unit) {
    Measurement of = ((Update.Measured) measured(target, id, percent, recordedAt)).measurement();
    return new Update.Measured(
        Measurement.builder()
            .id(of.id())
            .indicator(of.indicator())
            .unit(UnitId.of(unit))
            .day(of.day())
            .value(of.value())
            .measuredBy(of.measuredBy())
            .recordedAt(of.recordedAt())
            .build());
  }

  @Test
  void refusesAnInputOfAnotherDayOrProgramme() {
    EvaluationEngine engine = EvaluationEngine.compile(company.input().programme());
    assertThat(engine.start(company.input()).evaluation()).isEqualTo(session.evaluation());
    assertThatThrownBy(() -> engine.start(company.asOf("2026-05-01").input()))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("another day");
    assertThatThrownBy(() -> engine.start(company.asOf("2026-04-30").target("T3", "50").input()))
        .isInstanceOf(InvalidModelException.class);
  }

  @Test
  void refusesAChangeThatIsNone() {
    assertThatThrownBy(() -> new Change<>(Optional.of(1), Optional.of(1)))
        .isInstanceOf(InvalidModelException.class);
  }
}
