package dev.isg.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.json.IsgJson;
import dev.isg.core.objective.ObjectiveId;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.dashboard.Dashboards;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import dev.isg.examples.quickstart.job.Assessment;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneMeasurementTest {
  private static final TargetId RULES_OBSERVED = TargetId.of("A3-2");
  private static final ObjectiveId INFORMATION_PROTECTED = ObjectiveId.of("A2-1");

  @TempDir Path temporary;
  private Assessment before;
  private Assessment after;

  @BeforeEach
  void mendTheTwoPcs() {
    Path folder = Sample.in(temporary.resolve("a"));
    before = Sample.assess(folder);
    Sample.replace(
        folder.resolve("measurements.csv"),
        "PC-RD-2026-03,pc-settings-compliance,rd,2026-03-27,,98,100,",
        "PC-RD-2026-03,pc-settings-compliance,rd,2026-03-27,,100,100,");
    after = Sample.assess(folder);
  }

  @Test
  @Tag("REQ-307")
  void turnsJudgementNeededIntoMetAndSoDoesTheObjective() {
    assertThat(suggestions(before))
        .containsExactly(
            AchievementSuggestion.JUDGEMENT_NEEDED, AchievementSuggestion.JUDGEMENT_NEEDED);
    assertThat(suggestions(after))
        .containsExactly(AchievementSuggestion.MET, AchievementSuggestion.MET);
  }

  @Test
  void changesExactlyTheVerdictsAndExplanationsThatRestOnIt() throws IOException {
    Golden.check(
        "changed-in-evaluation.txt",
        Changes.between(
            IsgJson.standard().write(before.evaluation()),
            IsgJson.standard().write(after.evaluation())));
  }

  @Test
  void changesExactlyTheCellsOfTheDashboardThatRestOnIt() throws IOException {
    Golden.check(
        "changed-on-dashboard.txt",
        Changes.between(
            IsgJson.standard().write(Dashboards.of(before.input(), before.evaluation())),
            IsgJson.standard().write(Dashboards.of(after.input(), after.evaluation()))));
  }

  private static AchievementSuggestion[] suggestions(Assessment assessment) {
    return new AchievementSuggestion[] {
      assessment.evaluation().target(RULES_OBSERVED).orElseThrow().suggestion(),
      assessment.evaluation().objective(INFORMATION_PROTECTED).orElseThrow().suggestion()
    };
  }
}
