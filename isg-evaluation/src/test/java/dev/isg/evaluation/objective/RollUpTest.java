package dev.isg.evaluation.objective;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.Percentage;
import dev.isg.core.objective.ConditionalTreatment;
import dev.isg.core.objective.NotEvaluableTreatment;
import dev.isg.core.objective.RollUpMethod;
import dev.isg.core.objective.TargetId;
import dev.isg.evaluation.MiniCompany;
import dev.isg.evaluation.verdict.Achievement;
import dev.isg.evaluation.verdict.AchievementSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RollUpTest {
  private static final RollUpMethod ALL = new RollUpMethod.All();
  private static final RollUpMethod WEIGHTED =
      new RollUpMethod.Weighted(
          List.of(weight("T1", "50"), weight("T2", "30"), weight("T3", "20")),
          Percentage.of("80"),
          Percentage.of("65"));

  private static RollUpMethod.TargetWeight weight(String target, String weight) {
    return new RollUpMethod.TargetWeight(TargetId.of(target), Percentage.of(weight));
  }

  /** M met, C conditionally met, U unmet, N not evaluable, J judgement needed; T1, T2 and so on. */
  private static AchievementSuggestion sum(
      RollUpMethod method,
      ConditionalTreatment conditional,
      NotEvaluableTreatment notEvaluable,
      String targets) {
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < targets.length(); i++) {
      TargetId id = TargetId.of("T" + (i + 1));
      contributions.add(
          switch (targets.charAt(i)) {
            case 'M' ->
                new Contribution(id, Optional.of(Achievement.MET), AchievementSuggestion.MET);
            case 'C' ->
                new Contribution(
                    id,
                    Optional.of(Achievement.CONDITIONALLY_MET),
                    AchievementSuggestion.JUDGEMENT_NEEDED);
            case 'U' -> new Contribution(id, Optional.empty(), AchievementSuggestion.UNMET);
            case 'J' ->
                new Contribution(id, Optional.empty(), AchievementSuggestion.JUDGEMENT_NEEDED);
            default -> new Contribution(id, Optional.empty(), AchievementSuggestion.NOT_EVALUABLE);
          });
    }
    return new RollUp(MiniCompany.rollUp(method, conditional, notEvaluable))
        .suggestion(contributions);
  }

  private static AchievementSuggestion sum(RollUpMethod method, String targets) {
    return sum(method, ConditionalTreatment.AS_MET, NotEvaluableTreatment.BLOCKS, targets);
  }

  @ParameterizedTest
  @Tag("ALG-2")
  @CsvSource({
    "MMM, MET",
    "MCM, CONDITIONALLY_MET",
    "MUC, UNMET",
    "MJM, JUDGEMENT_NEEDED",
    "UJM, UNMET",
    "MNM, NOT_EVALUABLE",
    "MNJ, NOT_EVALUABLE",
    "UNM, UNMET"
  })
  void addsUpByEveryTargetAndByTheWorst(String targets, AchievementSuggestion expected) {
    assertThat(sum(ALL, targets)).isEqualTo(expected);
    assertThat(sum(new RollUpMethod.Worst(), targets)).isEqualTo(expected);
  }

  @ParameterizedTest
  @Tag("ALG-2")
  @CsvSource({"MUN, MET", "CUN, CONDITIONALLY_MET", "UMM, UNMET", "NMM, NOT_EVALUABLE"})
  void looksAtCriticalTargetsAlone(String targets, AchievementSuggestion expected) {
    assertThat(sum(new RollUpMethod.Critical(List.of(TargetId.of("T1"))), targets))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @Tag("ALG-2")
  @CsvSource({
    "MMU, MET",
    "MUM, CONDITIONALLY_MET",
    "UMM, UNMET",
    "MCU, CONDITIONALLY_MET",
    "MJU, JUDGEMENT_NEEDED",
    "MMJ, MET",
    "MMN, NOT_EVALUABLE",
    "UNU, UNMET"
  })
  void weighsTargetsAgainstTheThresholds(String targets, AchievementSuggestion expected) {
    assertThat(sum(WEIGHTED, targets)).isEqualTo(expected);
  }

  @ParameterizedTest
  @Tag("ALG-2")
  @CsvSource({
    "MMU, MET",
    "MCU, CONDITIONALLY_MET",
    "MUU, UNMET",
    "MMC, MET",
    "MJU, JUDGEMENT_NEEDED",
    "UUN, UNMET",
    "MUN, NOT_EVALUABLE"
  })
  void countsTargetsUpToTheNumberNeeded(String targets, AchievementSuggestion expected) {
    assertThat(sum(new RollUpMethod.KOfN(2), targets)).isEqualTo(expected);
  }

  @ParameterizedTest
  @Tag("ALG-2")
  @ValueSource(strings = {"MMM", "UUU", "MUC", "JJM"})
  void suggestsNothingWhereTheCisoJudges(String targets) {
    assertThat(sum(new RollUpMethod.Manual(), targets))
        .isEqualTo(AchievementSuggestion.JUDGEMENT_NEEDED);
  }

  @Test
  @Tag("ALG-2")
  void countsConditionallyMetAsChosen() {
    NotEvaluableTreatment blocks = NotEvaluableTreatment.BLOCKS;
    assertThat(sum(ALL, ConditionalTreatment.AS_UNMET, blocks, "MCM"))
        .isEqualTo(AchievementSuggestion.UNMET);
    assertThat(sum(WEIGHTED, ConditionalTreatment.AS_HALF, blocks, "MCU"))
        .isEqualTo(AchievementSuggestion.CONDITIONALLY_MET);
    assertThat(sum(WEIGHTED, ConditionalTreatment.AS_HALF, blocks, "MUC"))
        .isEqualTo(AchievementSuggestion.UNMET);
    assertThat(sum(WEIGHTED, ConditionalTreatment.AS_UNMET, blocks, "MCU"))
        .isEqualTo(AchievementSuggestion.UNMET);
    assertThat(sum(new RollUpMethod.KOfN(2), ConditionalTreatment.AS_HALF, blocks, "MCC"))
        .isEqualTo(AchievementSuggestion.CONDITIONALLY_MET);
    assertThat(sum(new RollUpMethod.KOfN(2), ConditionalTreatment.AS_HALF, blocks, "MCU"))
        .isEqualTo(AchievementSuggestion.UNMET);
  }

  @Test
  @Tag("ALG-2")
  void treatsWhatIsUnknownAsChosenAndNeverAsMet() {
    ConditionalTreatment asMet = ConditionalTreatment.AS_MET;
    assertThat(sum(ALL, asMet, NotEvaluableTreatment.EXCLUDED, "MNM"))
        .isEqualTo(AchievementSuggestion.MET);
    assertThat(sum(ALL, asMet, NotEvaluableTreatment.AS_UNMET, "MNM"))
        .isEqualTo(AchievementSuggestion.UNMET);
    assertThat(sum(ALL, asMet, NotEvaluableTreatment.EXCLUDED, "NNN"))
        .isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
    assertThat(sum(WEIGHTED, asMet, NotEvaluableTreatment.EXCLUDED, "MNU"))
        .isEqualTo(AchievementSuggestion.CONDITIONALLY_MET);
    assertThat(sum(new RollUpMethod.KOfN(2), asMet, NotEvaluableTreatment.EXCLUDED, "MNN"))
        .isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
    assertThat(sum(new RollUpMethod.Manual(), asMet, NotEvaluableTreatment.BLOCKS, "MN"))
        .isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
  }

  @Test
  @Tag("ALG-2")
  void takesTheEmptySetForUnknown() {
    for (NotEvaluableTreatment treatment : NotEvaluableTreatment.values()) {
      assertThat(sum(ALL, ConditionalTreatment.AS_MET, treatment, ""))
          .isEqualTo(AchievementSuggestion.NOT_EVALUABLE);
    }
  }
}
