package dev.isg.evaluation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.decision.Decider;
import dev.isg.core.decision.Decision;
import dev.isg.core.decision.DecisionId;
import dev.isg.core.decision.DecisionKind;
import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.TargetId;
import dev.isg.core.organisation.Role;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.target.TargetAssessment;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.evaluation.verdict.Standing;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One day, seen with what was known at different instants. */
@Tag("REQ-504")
class KnownAtTest {
  private static final Instant MEASURED = Instant.parse("2026-03-31T09:00:00Z");
  private static final Instant RECORDED = Instant.parse("2026-05-10T01:00:00Z");

  private static MiniCompany company() {
    return new MiniCompany()
        .target("T1", "100")
        .measured("T1", MiniCompany.percent("100"))
        .decided(takenAt("2026-04-30T14:59:59.999999999Z"));
  }

  private static Decision takenAt(String time) {
    return Decision.builder()
        .id(DecisionId.of("late"))
        .kind(DecisionKind.TARGET_ACHIEVEMENT)
        .subject("T1")
        .period(MiniCompany.YEAR)
        .choice("MET")
        .decider(new Decider(MiniCompany.CISO, Role.CISO))
        .decidedAt(Instant.parse(time))
        .recordedAt(RECORDED)
        .build();
  }

  private static Evaluation evaluated(Instant knownAt) {
    EvaluationInput input = company().input();
    EvaluationInput.Builder known = EvaluationInput.builder();
    known.programme(input.programme());
    known.values(input.values());
    known.addAllDecisions(input.decisions());
    known.period(input.period());
    known.knownAt(knownAt);
    return Evaluator.evaluate(known.build());
  }

  private static TargetAssessment target(Instant knownAt) {
    return evaluated(knownAt).target(TargetId.of("T1")).orElseThrow();
  }

  @Test
  void leavesOutWhatWasRecordedAfterTheInstantAndTakesInWhatWasRecordedAtIt() {
    assertThat(target(RECORDED.minusNanos(1)).judgement().standing()).isEqualTo(Standing.PENDING);
    assertThat(target(RECORDED).judgement().standing()).isEqualTo(Standing.DECIDED);
    assertThat(target(MEASURED.minusNanos(1)).suggestion())
        .isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
    assertThat(target(MEASURED).suggestion()).isEqualTo(AchievementSuggestion.MET);
  }

  @Test
  void leavesOutWhatWasDecidedAfterTheDayHoweverMuchIsKnown() {
    EvaluationInput input =
        new MiniCompany().target("T1", "100").decided(takenAt("2026-04-30T15:00:00Z")).input();
    EvaluationInput.Builder known = EvaluationInput.builder();
    known.programme(input.programme());
    known.values(input.values());
    known.addAllDecisions(input.decisions());
    known.period(input.period());
    known.knownAt(Instant.MAX);

    assertThat(known.build().desk().known()).isEmpty();
  }

  @Test
  void saysWhichInstantItIsUnlessItIsTheEndOfTheDay() {
    assertThat(evaluated(RECORDED).knownAt()).contains(RECORDED);
    assertThat(company().evaluate().knownAt()).isEmpty();
    assertThat(IsgJson.standard().write(company().evaluate())).doesNotContain("knownAt");
  }
}
